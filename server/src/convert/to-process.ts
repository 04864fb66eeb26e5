import type { Agreement, Situation, Span, TimeUnit } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import type { Conversion, ConversionOptions } from './conversion.ts';
import { coachingRhythm, dueDatesOf } from './pace.ts';
import { type Indentation, indentationOf, type Page, pageOf, reindented, startsLine, withComments } from './page.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { measureLabels, proposedDirection, proposedSteps, type StepProposal } from './proposal.ts';
import { coachOf, situationsOf } from './reasons.ts';
import { remaining, removals } from './removal.ts';
import { DialectWriter, quote } from './write.ts';

/** What a converted agreement is written with. */
interface Draft {
  document: FixContext;
  agreement: Agreement;
  page: Page;
  indentation: Indentation;
  writer: DialectWriter;
  situations: readonly Situation[];
}

/**
 * Converts a result agreement to a work process. Everything it says stays where it is, except its measures: with their
 * comments they become the norm of the last step. What is added stands together under one heading, which is how the way
 * back knows it (see to-result.ts).
 */
export function convertToProcess(document: FixContext, agreement: Agreement, options: ConversionOptions): Conversion {
  const dialect = dialectOf(document.facts);
  const draft = draftOf(document, agreement, options.situations ?? situationsOf(document, agreement));
  const { page } = draft;
  const measures = measuresOf(draft);
  const moved = removals(page, measures);
  const edits = [
    { span: agreement.keyword, text: dialect.word('block', 'process-agreement') },
    ...moved,
    appended(draft, addition(draft, measures), moved),
  ];
  return { edits, losses: [] };
}

/** Lines of three steps for a work process that has none, as its situation asks for them, on working days spread over its period. */
export function proposedStepLines(document: FixContext, agreement: Agreement): string[] {
  const [known] = agreement.situations;
  const draft = draftOf(document, agreement, known ? [known] : situationsOf(document, agreement));
  const steps = proposedSteps(phrasesOf(document.facts.dialect), draft.situations[0], []);
  return stepBlocks(draft, steps, []).slice(1);
}

function draftOf(document: FixContext, agreement: Agreement, situations: readonly Situation[]): Draft {
  const page = pageOf(document);
  const writer = new DialectWriter(dialectOf(document.facts));
  return { document, agreement, page, indentation: indentationOf(page, agreement), writer, situations };
}

/** The measurable lines of the agreement with the comments that belong to them. */
function measuresOf({ page, agreement }: Draft): Span[] {
  return agreement.properties
    .filter(({ keyword }) => keyword === 'measurable')
    .map(({ span }) => withComments(page, span));
}

/** The lines that make the agreement a work process. */
function addition(draft: Draft, measures: readonly Span[]): string[] {
  const steps = stepsFor(draft);
  const head = [phrasesOf(draft.document.facts.dialect).heading, ...guidance(draft)];
  const blocks = stepBlocks(draft, steps, measures);
  const accountable = accountableSteps(draft, steps);
  const tail = accountable.length > 0 ? ['', draft.writer.property('accountable-for', accountable.join(', '))] : [];
  return [...head, ...blocks, ...tail];
}

/** Each step after an empty line, with a due date or a duration; the measures stand in the last one. */
function stepBlocks(draft: Draft, steps: readonly StepProposal[], measures: readonly Span[]): string[] {
  const dueDates = dueDatesOf(draft.agreement, steps.length, draft.document.settings) ?? [];
  return steps.flatMap((step, index) => {
    const place = {
      before: steps[index - 1],
      due: dueDates[index],
      measures: index === steps.length - 1 ? measures : [],
    };
    return ['', ...stepLines(draft, step, place)];
  });
}

/** Situation, direction and coaching, as far as the agreement does not say them yet. */
function guidance({ document, agreement, writer, situations }: Draft): string[] {
  const dialect = dialectOf(document.facts);
  const lines: string[] = [];
  const fresh = situations.filter((situation) => !agreement.situations.includes(situation));
  if (fresh.length > 0) {
    const words = fresh.map((situation) => dialect.choiceWords('situation', situation)[0]);
    lines.push(writer.property('situation', words.join(', ')));
  }
  const direction = proposedDirection(agreement, agreement.measurements, document.project, dialect);
  if (!agreement.direction && direction !== undefined) lines.push(writer.property('direction', quote(direction)));
  if (agreement.coaching.length === 0 && situations.includes('experience')) {
    const coach = coachOf(document.project, agreement);
    const every = coachingRhythm(agreement, document.settings);
    const moment = { kind: 'every' as const, every, unit: 'week' as TimeUnit, ...(coach ? { by: coach } : {}) };
    lines.push(writer.property('coaching', writer.moment(moment)));
  }
  return lines;
}

/** Three steps; beside steps that are there already only one that takes up the measures, if there are any. */
function stepsFor({ document, agreement, situations }: Draft): StepProposal[] {
  const labels = measureLabels(agreement.measurements, document.project);
  const situation = situations[0] ?? agreement.situations[0];
  const proposed = proposedSteps(phrasesOf(document.facts.dialect), situation, labels);
  const taken = new Set(agreement.steps.map((step) => step.name.text));
  const needed = taken.size === 0 ? proposed : labels.length > 0 ? [proposed[2]] : [];
  return needed.map((step) => ({ ...step, name: freeName(step.name, taken) }));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number++;
  return `${name}${number}`;
}

/** What a step comes after, when it is due, and the measures that stand in it. */
interface StepPlace {
  before: StepProposal | undefined;
  due: string | undefined;
  measures: readonly Span[];
}

function stepLines(draft: Draft, step: StepProposal, { before, due, measures }: StepPlace): string[] {
  const { document, page, indentation, writer } = draft;
  const twoWeeks = { value: 2, unit: dialectOf(document.facts).unitWord('week', 2) };
  const inside = indentation.inner + indentation.unit;
  const lines = [
    ...(before ? [writer.property('after', before.name)] : []),
    due === undefined ? writer.property('duration', writer.quantity(twoWeeks)) : writer.property('due', due),
    writer.property('sub-result', quote(step.subResult)),
    ...(step.norm === undefined ? [] : [writer.property('norm', quote(step.norm))]),
    ...measures.map((span) => reindented(page, span, inside)),
    writer.property('critical', quote(step.critical)),
  ];
  return writer.block('step', step.name, step.title, lines, indentation.unit);
}

/** Where the end result is not the employee's alone to reach, the step that is judged by it does not bind. */
function accountableSteps({ agreement, situations }: Draft, steps: readonly StepProposal[]): string[] {
  const own = agreement.accountableFor.length > 0 ? [] : agreement.steps.map((step) => step.name.text);
  const isOpen = situations.includes('new result') || situations.includes('third parties');
  const binding = isOpen && own.length + steps.length > 1 ? steps.slice(0, -1) : steps;
  return [...own, ...binding.map((step) => step.name)];
}

/** An edit that adds lines at the end of the agreement; without braces it gets them. */
function appended({ agreement, page, indentation }: Draft, lines: readonly string[], moved: readonly Edit[]): Edit {
  const { text, lineEnd } = page;
  const { outer, inner } = indentation;
  const written = lines.map((line) => (line === '' ? '' : inner + line)).join(lineEnd) + lineEnd + outer;
  if (!agreement.body) {
    const at = agreement.span.end;
    return { span: { start: at, end: at }, text: ` {${lineEnd}${written}}` };
  }
  const { start, end } = agreement.body;
  const lastText = start + text.slice(start, end).trimEnd().length;
  const from = Math.max(lastText, moved.at(-1)?.span.end ?? start);
  const isEmpty = remaining(text, agreement.body, moved).trim() === '';
  const opening = startsLine(text, from) ? '' : lineEnd;
  return { span: { start: from, end }, text: opening + (isEmpty ? '' : lineEnd) + written };
}
