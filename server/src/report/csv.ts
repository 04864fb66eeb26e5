import type { Options } from 'csv-stringify/sync';
import type { Language } from '../words/plan-words.ts';

/**
 * How tables are written for spreadsheets (RFC 4180). A text that a spreadsheet would take for a formula begins with an apostrophe; Dutch
 * spreadsheets expect semicolons; the byte order mark makes Excel read UTF-8.
 */
export function csvOptions(language: Language): Options {
  return {
    bom: true,
    delimiter: language === 'nl' ? ';' : ',',
    escape_formulas: true,
    header: true,
    record_delimiter: 'windows',
  };
}
