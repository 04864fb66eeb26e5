import type { Agreement, Situation } from '../facts/model.ts';
import type { Edit, FixContext, Localized } from '../rules/rule.ts';
import { convertToProcess } from './to-process.ts';
import { convertToResult } from './to-result.ts';

/** The kinds of agreement that convert into each other. */
export type ConversionTarget = 'process' | 'result';

/** What a conversion does to the document, and what it takes out of force; that text stays in the document as comments. */
export interface Conversion {
  edits: Edit[];
  losses: Localized[];
}

export interface ConversionOptions {
  /** Why a work process fits, for conversions to one. When absent it is read from the agreement and the project. */
  situations?: readonly Situation[];
}

/** Whether an agreement can be converted to this kind: a result agreement to a work process, or the other way round. */
export function canConvert(agreement: Agreement, to: ConversionTarget): boolean {
  return agreement.kind === (to === 'process' ? 'result' : 'process');
}

/**
 * Converts one agreement of a document, leaving all else as it is. Edits do not overlap. An agreement that
 * cannot be converted gives no edits (see {@link canConvert}).
 */
export async function convert(
  document: FixContext,
  agreement: Agreement,
  to: ConversionTarget,
  options: ConversionOptions = {},
): Promise<Conversion> {
  if (!canConvert(agreement, to)) return { edits: [], losses: [] };
  return to === 'process' ? convertToProcess(document, agreement, options) : convertToResult(document, agreement);
}
