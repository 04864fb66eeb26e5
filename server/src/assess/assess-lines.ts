import type { TimeUnit } from '../facts/model.ts';
import { assess } from './assess.ts';
import { type AssessMessages, assessMessages } from './messages.ts';
import type { AssessedDate, AssessedQuantity, Assessment, AssessOptions, Evidence, Letter } from './model.ts';

export interface AssessLinesOptions extends AssessOptions {
  /** `json` writes one object a line, `text` a short paragraph for people in the language of the sentence. */
  format: 'json' | 'text';
}

const LETTERS: readonly Letter[] = ['S', 'M', 'T'];
const SIGNS: Readonly<Record<AssessedQuantity['comparison'], string>> = {
  equal: '',
  atMost: '≤ ',
  atLeast: '≥ ',
  lessThan: '< ',
  moreThan: '> ',
};

/**
 * Assesses sentences as they come, one a line; blank lines are skipped. Yields what is to be written, each ending in a
 * newline, so that memory stays small whatever the length of the input.
 */
export async function* assessLines(
  lines: AsyncIterable<string> | Iterable<string>,
  options: AssessLinesOptions,
): AsyncGenerator<string, void, undefined> {
  for await (const line of lines) {
    const text = line.trim();
    if (text === '') continue;
    const assessment = assess(text, options);
    yield options.format === 'json' ? `${JSON.stringify(assessment)}\n` : `${describeAssessment(assessment)}\n\n`;
  }
}

/** Splits decoded chunks into lines without their line ends (LF or CRLF), as they come. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}

/** A paragraph for people: the sentence, a line a letter with its words, what was read, smells and the question. */
export function describeAssessment(assessment: Assessment): string {
  const messages = assessMessages[assessment.lang];
  const { letters, smells, quantities, dates, smart, question } = assessment;
  const lines = [assessment.text, `  ${smart ? '✓' : '·'} ${smart ? messages.smart : messages.notSmart}`];
  for (const letter of LETTERS) {
    const { verdict, evidence } = letters[letter];
    lines.push(`  ${letter} ${messages.letters[letter]}: ${messages.verdicts[verdict]}${quoted(evidence)}`);
  }
  const amounts = quantities.map((quantity) => describeQuantity(quantity, messages));
  const read = [...amounts, ...dates.flatMap((date) => describeDate(date, messages))];
  if (read.length > 0) lines.push(`  = ${read.join('; ')}`);
  for (const smell of smells) lines.push(`  ~ ${messages.smells[smell.kind]}${quoted([smell])}`);
  lines.push(`  ${messages.question}: ${question}`);
  return lines.join('\n');
}

function quoted(evidence: readonly Evidence[]): string {
  return evidence.length === 0 ? '' : ` (${evidence.map(({ text }) => `“${text}”`).join(', ')})`;
}

function describeQuantity(quantity: AssessedQuantity, messages: AssessMessages): string {
  const { value, unit, from, to, upTo, comparison, change, per } = quantity;
  const sign = change === 'increase' ? '+' : change === 'decrease' ? '−' : '';
  const amount = upTo === undefined ? `${value}` : `${value}–${upTo}`;
  const start = from !== undefined && to !== undefined ? `${from} → ` : '';
  const name =
    unit === 'times' ? messages.times : unit in messages.timeUnits ? messages.timeUnits[unit as TimeUnit] : unit;
  const rate = per ? ` ${messages.every} ${messages.timeUnits[per]}` : '';
  return `${start}${SIGNS[comparison]}${sign}${amount} ${name}${rate}`.trim();
}

function describeDate({ iso, role, every }: AssessedDate, messages: AssessMessages): string[] {
  if (every) return [`${messages.every} ${messages.timeUnits[every]}`];
  return iso === null ? [] : [`${messages.roles[role]} ${iso}`];
}
