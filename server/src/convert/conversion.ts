import type { Agreement, Situation } from '../facts/model.ts';
import type { Edit, FixContext, Localized } from '../rules/rule.ts';
import { unreadableIn } from './change.ts';
import { convertToProcess } from './to-process.ts';
import { convertToResult } from './to-result.ts';

/** The kinds of agreement that convert into each other. */
export type ConversionTarget = 'process' | 'result';

/** What a conversion is called wherever it is offered, as a fix and as a refactoring. */
export const CONVERSION_TITLES: Readonly<Record<ConversionTarget, Localized>> = {
  process: { nl: 'Zet om in een werkprocesafspraak', en: 'Convert to a process agreement' },
  result: { nl: 'Zet om in een resultaatafspraak', en: 'Convert to a result agreement' },
};

/** What a conversion does to the document, and what it takes out of force; that text stays in the document as comments. */
export interface Conversion {
  edits: Edit[];
  losses: Localized[];
  /** Why nothing is converted: text in the agreement cannot be read, so what it says is not known. */
  obstacle?: Localized;
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
 * cannot be converted (see {@link canConvert}), or that has text which cannot be read, gives no edits.
 */
export async function convert(
  document: FixContext,
  agreement: Agreement,
  to: ConversionTarget,
  options: ConversionOptions = {},
): Promise<Conversion> {
  if (!canConvert(agreement, to)) return { edits: [], losses: [] };
  const obstacle = unreadableIn(document.facts, agreement.span, agreement.name.text);
  if (obstacle) return { edits: [], losses: [], obstacle };
  return to === 'process' ? convertToProcess(document, agreement, options) : convertToResult(document, agreement);
}
