import type { Agreement, Span } from '../facts/model.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import { freeNames } from './free-names.ts';
import { type Page, pageOf, withComments } from './page.ts';
import { measureLabels } from './proposal.ts';
import { remaining, removals } from './removal.ts';
import { quote } from './write.ts';

/** Whether an agreement aims at several things at once. */
export function canSplit(agreement: Agreement): boolean {
  return agreement.kind === 'result' && agreement.measurements.length > 1;
}

/**
 * Splits an agreement into one for each measure. The first keeps its name, so that references stay valid; the others follow
 * it as copies with a numbered name, the measure in their title, and no weight, since weights are shared out anew.
 */
export function splitAgreement({ text, facts, project }: FixContext, agreement: Agreement): Edit[] {
  const page = pageOf({ text, facts });
  const lines = linesOf(page, agreement, 'measurable');
  const labels = measureLabels(agreement.measurements, project);
  const names = freeNames(agreement.name.text, lines.length - 1, project);
  const copies = names.map((name, index) => {
    const left = lines.filter((_, at) => at !== index + 1);
    const edits = [
      { span: agreement.name.span, text: name },
      ...retitled(agreement, labels[index + 1] ?? ''),
      ...removals(page, [...left, ...linesOf(page, agreement, 'weight')]),
    ];
    return page.lineEnd + page.lineEnd + remaining(text, agreement.span, edits);
  });
  const after = { start: agreement.span.end, end: agreement.span.end };
  return [...removals(page, lines.slice(1)), { span: after, text: copies.join('') }];
}

function linesOf(page: Page, agreement: Agreement, wanted: string): Span[] {
  return agreement.properties.filter(({ keyword }) => keyword === wanted).map(({ span }) => withComments(page, span));
}

function retitled({ title }: Agreement, label: string): Edit[] {
  return title ? [{ span: title.span, text: quote(`${title.text}: ${label}`) }] : [];
}
