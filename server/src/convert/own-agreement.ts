import type { PropertyKeyword } from '../dialect/table.ts';
import type { Agreement, Span, Step } from '../facts/model.ts';
import { applyEdits } from '../fixes/apply.ts';
import { dialectOf } from '../fixes/insert.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import { rolesIn } from '../project/parties.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import { freeNames } from './free-names.ts';
import {
  endsLine,
  type Indentation,
  indentationOf,
  type Page,
  pageOf,
  reindented,
  trailingEnd,
  withComments,
} from './page.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { remaining, removals } from './removal.ts';
import { DialectWriter, quote } from './write.ts';

/** Whether a step can leave its agreement: one of several steps of a work process. */
export function canStandAlone({ kind, steps }: Agreement): boolean {
  return kind === 'process' && steps.length > 1;
}

/** What a step hands over: how well, and what must not go wrong. When it is due and what it delivers holds for both. */
const HANDED_OVER: ReadonlySet<string> = new Set(['norm', 'measurable', 'critical', 'support']);
/** What holds for a step as it does for its agreement. */
const INHERITED: ReadonlySet<string> = new Set(['contributes-to', 'task', 'situation']);

interface Draft {
  document: FixContext;
  agreement: Agreement;
  step: Step;
  page: Page;
  writer: DialectWriter;
  /** Name of the new agreement. */
  name: string;
}

/**
 * Gives a step a work-process agreement of its own, below its agreement: between whoever leads and does it, for the time that it is
 * planned, with the whole step in it except what it comes after. The step itself stays, so that whatever refers to it stays right, with
 * its dates and sub-results, and says where the rest is.
 */
export function ownAgreement(document: FixContext, agreement: Agreement, step: Step): Edit[] {
  const [name = step.name.text] = freeNames(step.name.text, 1, document.project, { alsoItself: true });
  const writer = new DialectWriter(dialectOf(document.facts));
  const draft: Draft = { document, agreement, step, page: pageOf(document), writer, name };
  return [whatStays(draft), whatLeaves(draft)];
}

function whatStays({ document, step, page, writer, name }: Draft): Edit {
  const { outer, inner } = indentationOf(page, step);
  const words = phrasesOf(document.facts.dialect).criticalElsewhere.replace('{agreement}', () => name);
  const line = writer.property('critical', quote(words));
  const closing = `${page.lineEnd}${inner}${line}${page.lineEnd}${outer}`;
  if (!step.body) return { span: { start: step.span.end, end: step.span.end }, text: ` {${closing}}` };
  const rest = remaining(page.text, step.body, removals(page, linesOf(page, step, HANDED_OVER)));
  return { span: step.body, text: rest.trimEnd() + closing };
}

function whatLeaves(draft: Draft): Edit {
  const { document, agreement, step, page, writer, name } = draft;
  const { outer, inner } = indentationOf(page, agreement);
  const head = [writer.blockWord('process-agreement'), name, ...(step.title ? [quote(step.title.text)] : [])];
  const isAccountable = agreement.accountableFor.some((each) => each.name === step.name.text);
  const lines = [
    ...parties(draft),
    ...agreement.properties
      .filter(({ keyword }) => INHERITED.has(keyword))
      .map(({ span }) => reindented(page, span, inner)),
    writer.property('time-bound', period(draft)),
    '',
    wholeStep(page, step, inner),
    ...(isAccountable ? ['', writer.property('accountable-for', step.name.text)] : []),
  ];
  const written = lines.map((line) => (line === '' ? '' : inner + line));
  const block = [`${outer}${head.join(' ')} {`, ...written, `${outer}}`].join(page.lineEnd);
  const at = trailingEnd(page, agreement.span.end);
  const closing = endsLine(document.text, at) ? '' : page.lineEnd;
  return { span: { start: at, end: at }, text: page.lineEnd.repeat(2) + block + closing };
}

function parties({ document, agreement, step, writer }: Draft): string[] {
  const { leader } = rolesIn(document.project, agreement);
  const named = step.by.length === 0 ? agreement.parties : [...(leader ? [leader] : []), ...step.by];
  const names = [...new Set(named.map(({ name }) => name))];
  return names.length === 0 ? [] : [writer.property('between', writer.list(names))];
}

function period({ document, agreement, step, writer }: Draft): string {
  const { steps } = planInProject(agreement, document.project, document.settings);
  const planned = steps[agreement.steps.indexOf(step)];
  const [start, end] = [planned?.start ?? document.settings.today, planned?.due ?? document.settings.today];
  const dated = (date: string) => ({ date, span: step.span });
  return writer.period({ ...(start <= end ? { start: dated(start) } : {}), end: dated(end) });
}

/** The text of a step without what it comes after, which the new agreement knows nothing of. */
function wholeStep(page: Page, step: Step, indent: Indentation['inner']): string {
  const text = applyEdits(page.text, removals(page, linesOf(page, step, new Set(['after']))));
  const end = step.span.end + text.length - page.text.length;
  return reindented({ ...page, text }, { start: step.span.start, end }, indent);
}

function linesOf(page: Page, { properties }: Step, wanted: ReadonlySet<PropertyKeyword | string>): Span[] {
  return properties.filter(({ keyword }) => wanted.has(keyword)).map(({ span }) => withComments(page, span));
}
