import { PROPERTIES, type PropertyKeyword } from '../dialect/table.ts';
import type { Agreement, Span } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import type { Conversion } from './conversion.ts';
import { losesProgress } from './losses.ts';
import { lineOutcome, type Outcome, stepOutcome } from './outcome.ts';
import { commentsIn, endsLine, reindented, trailingEnd } from './page.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { remaining, removals } from './removal.ts';
import { readWorkProcess, type WorkProcess } from './work-process.ts';
import { DialectWriter, quote } from './write.ts';

/**
 * Converts a work process to a result agreement. What an earlier conversion added and nobody changed goes without a trace, so
 * that converting there and back changes nothing. All else that a result agreement leaves to the employee (steps,
 * situation, accountability) becomes comment where it stood and is told as a loss. Measures of steps become measures of
 * the agreement; the direction becomes its scope when it has none.
 */
export function convertToResult(document: FixContext, agreement: Agreement): Conversion {
  const process = readWorkProcess(document, agreement);
  const outcomes = [
    ...process.steps.map((step) => stepOutcome(process, step)),
    ...process.guidance.map((property) => lineOutcome(process, property)),
  ];
  const losses = outcomes.flatMap(({ loss }) => loss ?? []);
  const edits = [...replacements(outcomes), ...removed(process, outcomes), ...measures(process, outcomes)];
  const keyword = { span: agreement.keyword, text: dialectOf(document.facts).word('block', 'result-agreement') };
  return {
    edits: [keyword, ...(withoutBody(process, edits) ?? edits)],
    losses: [...losses, ...losesProgress(document, process.steps)],
  };
}

function replacements(outcomes: readonly Outcome[]): Edit[] {
  return outcomes.flatMap(({ edit }) => edit ?? []);
}

/** Removal of everything that nothing takes the place of. At the end of the body the empty lines before it go too. */
function removed({ page, heading, agreement, indentation }: WorkProcess, outcomes: readonly Outcome[]): Edit[] {
  const spans = outcomes.filter(({ edit, staysAs }) => !edit && !staysAs).map(({ span }) => span);
  const edits = removals(page, heading ? [...spans, heading] : spans);
  const last = edits.at(-1);
  const { body } = agreement;
  if (!last || !body || page.text.slice(last.span.end, body.end).trim() !== '') return edits;
  const start = body.start + page.text.slice(body.start, last.span.start).trimEnd().length;
  return [...edits.slice(0, -1), { span: { start, end: body.end }, text: page.lineEnd + indentation.outer }];
}

/** The measures of steps as lines of the agreement, where the order of BeSMARTO puts them. */
function measures(process: WorkProcess, outcomes: readonly Outcome[]): Edit[] {
  const { page, agreement, indentation, measureLines } = process;
  const lines = measureLines.map((span) => reindented(page, span, indentation.inner));
  const isWorded = measureLines.length + agreement.measurements.length === 0 && outcomes.some(({ loss }) => loss);
  if (isWorded) lines.push(measureInWords(process, outcomes));
  if (lines.length === 0 || !agreement.body) return [];
  const at = trailingEnd(page, placeOfMeasures(agreement, outcomes)?.end ?? agreement.body.start);
  const isLine = endsLine(page.text, at);
  const isShort = lines.every((line) => !/[\r\n]|\/[/*]/.test(line));
  const own = lines.map((line) => page.lineEnd + indentation.inner + line).join('');
  const text = isLine
    ? own
    : isShort
      ? lines.map((line) => ` ${line}`).join('')
      : own + page.lineEnd + indentation.inner;
  return [{ span: { start: at, end: at }, text }];
}

function placeOfMeasures(agreement: Agreement, outcomes: readonly Outcome[]): Span | undefined {
  const rank = (keyword: string) => PROPERTIES.indexOf(keyword as PropertyKeyword);
  const bySpan = new Map(outcomes.map((outcome) => [outcome.span, outcome]));
  return agreement.properties.findLast(({ span, keyword }) => {
    const outcome = bySpan.get(span);
    const kept = outcome ? outcome.staysAs : keyword;
    return kept !== undefined && rank(kept) <= rank('measurable');
  })?.span;
}

/** A measurable line for a work process that measures nothing: what its last step delivers. */
function measureInWords({ document, steps, agreement }: WorkProcess, outcomes: readonly Outcome[]): string {
  const written = steps.filter((step) => outcomes.some(({ span, loss }) => span === step.span && loss));
  const delivered = written.flatMap(({ subResults, norms }) => subResults.at(-1) ?? norms.at(-1) ?? []).at(-1);
  const text = delivered ?? agreement.direction ?? agreement.title;
  const words = text?.text ?? phrasesOf(document.facts.dialect).measureToFillIn;
  return new DialectWriter(dialectOf(document.facts)).property('measurable', quote(words));
}

/** The edits that take the braces away when nothing would be left between them. */
function withoutBody({ page, agreement }: WorkProcess, edits: readonly Edit[]): Edit[] | undefined {
  const { body, title, name, span } = agreement;
  if (!body || remaining(page.text, body, edits).trim() !== '') return undefined;
  const start = (title ?? name).span.end;
  if (commentsIn(page, { start, end: body.start }).length > 0) return undefined;
  return [{ span: { start, end: span.end }, text: '' }];
}
