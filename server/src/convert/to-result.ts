import type { Agreement } from '../facts/model.ts';
import type { FixContext } from '../rules/rule.ts';
import type { Conversion } from './conversion.ts';

/** Converts a work-process agreement to a result agreement. */
export function convertToResult(_document: FixContext, _agreement: Agreement): Conversion {
  return { edits: [], losses: [] };
}
