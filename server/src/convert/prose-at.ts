import type { Assessment, Letter } from '../assess/model.ts';
import type { PropertyKeyword } from '../dialect/table.ts';
import type {
  Agreement,
  Block,
  FileFacts,
  Measurement,
  Span,
  Step,
  TeamAction,
  TeamRule,
  Text,
} from '../facts/model.ts';
import type { FixContext } from '../rules/rule.ts';

/** A text that promises something, and what stands in fields around it. */
export interface Prose {
  text: Text;
  /** The block whose fields can say what the text does not. */
  block: Block;
  /** Letters that the text may be expected to say. */
  letters: readonly Letter[];
  /** Fields that say a letter already. */
  said: ReadonlyMap<Letter, PropertyKeyword>;
  /** Fields of the block that could say a letter; `O` is who follows it up. */
  fields: Partial<Record<Letter | 'O', PropertyKeyword>>;
  /** Last day of the agreement around it, ISO. */
  ends?: string;
}

/** A text that nobody has written yet promises nothing. */
const TO_FILL_IN = '…';
const ALL: readonly Letter[] = ['S', 'M', 'T'];

/** The text at a place in a document, if it is one that promises something. */
export function proseAt({ agreements, teams }: FileFacts, { start, end }: Span): Prose | undefined {
  const isAround = ({ span }: { span: Span }): boolean => span.start <= start && end <= span.end;
  const around = { agreements: agreements.filter(isAround), teams: teams.filter(isAround) };
  return allProse(around).find(({ text }) => isAround(text));
}

/** Every text that promises something. */
export function allProse({ agreements, teams }: Pick<FileFacts, 'agreements' | 'teams'>): Prose[] {
  return [
    ...agreements.flatMap((agreement) => [...inAgreement(agreement), ...inSteps(agreement)]),
    ...teams.flatMap(({ rules, actions }) => [...rules.flatMap(inRule), ...actions.flatMap(inAction)]),
  ].filter(({ text }) => !text.text.startsWith(TO_FILL_IN));
}

/**
 * What a text says as a goal; its question is about what neither it nor a field around it says. Undefined as long as what reads
 * prose has not been loaded.
 */
export function assessProse(
  { text, letters, said }: Prose,
  { facts, settings: { assess, today } }: Pick<FixContext, 'facts' | 'settings'>,
): Assessment | undefined {
  const lang = facts.dialect === 'nl' || facts.dialect === 'en' ? facts.dialect : 'auto';
  const unexpected = ALL.filter((letter) => !letters.includes(letter));
  return assess?.(text.text, { lang, today, said: new Set([...said.keys(), ...unexpected]) });
}

function inAgreement(agreement: Agreement): Prose[] {
  const { kind, specific, measurements, period } = agreement;
  const said = new Map<Letter, PropertyKeyword>();
  if (specific) said.set('S', 'specific');
  if (isMeasured(agreement)) said.set('M', kind === 'result' ? 'measurable' : 'norm');
  if (agreement.toLevel) said.set('M', 'level');
  if (isTimeBound(agreement)) said.set('T', period ? 'time-bound' : 'due');
  const shared = { block: agreement, letters: ALL, ...(period?.end ? { ends: period.end.date } : {}) };
  const term: Prose['fields'] = { T: 'time-bound', ...(isFollowedUp(agreement) ? {} : { O: 'follow-up' }) };
  const texts: Prose[] = measurements.flatMap(({ text }) =>
    text ? { ...shared, text, said, fields: { ...term, S: 'specific' } } : [],
  );
  if (!specific) return texts;
  const fields: Prose['fields'] = kind === 'result' ? { ...term, M: 'measurable' } : term;
  return [{ ...shared, text: specific, said: without(said, 'S'), fields }, ...texts];
}

function inSteps({ steps, period }: Agreement): Prose[] {
  return steps.flatMap((step) =>
    inStep(step).map((prose) => (period?.end ? { ...prose, ends: period.end.date } : prose)),
  );
}

function inStep(step: Step): Prose[] {
  const { subResults, norms, measurements, due, duration } = step;
  const said = new Map<Letter, PropertyKeyword>();
  if (subResults.length > 0) said.set('S', 'sub-result');
  if (norms.length > 0) said.set('M', 'norm');
  if (measurements.some(isComplete)) said.set('M', 'measurable');
  if (due ?? duration) said.set('T', due ? 'due' : 'duration');
  const measured = measurements.flatMap(({ text }) => text ?? []);
  return [
    ...subResults.map((text) => ({
      text,
      block: step,
      letters: ALL,
      said: without(said, 'S'),
      fields: { M: 'norm', T: 'due' } as const,
    })),
    ...norms.map((text) => ({ text, block: step, letters: ['M'] as const, said: without(said, 'M'), fields: {} })),
    ...measured.map((text) => ({
      text,
      block: step,
      letters: ALL,
      said,
      fields: { S: 'sub-result', T: 'due' } as const,
    })),
  ];
}

/** A rule holds until further notice, so nobody expects a term of it. */
function inRule(rule: TeamRule): Prose[] {
  if (!rule.title) return [];
  const said = new Map<Letter, PropertyKeyword>(rule.focusTime ? [['M', 'focus-time']] : []);
  return [{ text: rule.title, block: rule, letters: ['S', 'M'], said, fields: {} }];
}

function inAction(action: TeamAction): Prose[] {
  const { title, delivers, period } = action;
  const said = new Map<Letter, PropertyKeyword>();
  if (delivers) said.set('M', 'delivers');
  if (period?.end) said.set('T', 'period');
  return [
    ...(title
      ? [{ text: title, block: action, letters: ALL, said, fields: { M: 'delivers', T: 'due' } as const }]
      : []),
    ...(delivers
      ? [{ text: delivers, block: action, letters: ['S', 'T'] as const, said, fields: { T: 'due' } as const }]
      : []),
  ];
}

function without(said: ReadonlyMap<Letter, PropertyKeyword>, letter: Letter): Map<Letter, PropertyKeyword> {
  return new Map([...said].filter(([each]) => each !== letter));
}

function isMeasured({ measurements, steps }: Agreement): boolean {
  return measurements.some(isComplete) || steps.some((step) => step.norms.length > 0 || step.measurements.length > 0);
}

/** A text alone does not say how much; a measure is defined elsewhere. */
function isComplete({ measure, target, levels }: Measurement): boolean {
  return measure !== undefined || target !== undefined || levels.length > 0;
}

function isTimeBound({ period, steps }: Agreement): boolean {
  return period?.end !== undefined || (steps.length > 0 && steps.every((step) => step.due !== undefined));
}

function isFollowedUp({ followUp, coaching, support, talks }: Agreement): boolean {
  return followUp.length + coaching.length + support.length + talks.length > 0;
}
