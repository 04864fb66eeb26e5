import type { Agreement } from '../facts/model.ts';
import type { FixContext } from '../rules/rule.ts';
import type { Conversion, ConversionOptions } from './conversion.ts';

/** Converts a result agreement to a work-process agreement. */
export function convertToProcess(
  _document: FixContext,
  _agreement: Agreement,
  _options: ConversionOptions,
): Conversion {
  return { edits: [], losses: [] };
}
