import type { AssessedDate, AssessedQuantity, Assessment } from '../assess/model.ts';
import type { Dialect } from '../dialect/dialect.ts';
import type { Comparison, TimeUnit } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import { measureLabel } from './measure-label.ts';
import { DialectWriter, quote } from './write.ts';

/** `"klachten" van 40 naar hoogstens 15 per maand`; undefined when no amount can be written as a measure. */
export function measureLine(read: Assessment, dialect: Dialect): string | undefined {
  const amount = mainAmount(read.quantities.filter(isWritable));
  if (!amount) return undefined;
  const unit = unitOf(amount, dialect);
  const label = unit === undefined ? asWritten(read.text, amount.unit) : measureLabel(read, amount);
  if (label === '') return undefined;
  const details = detailsOf(amount, label, read.quantities, dialect);
  const time = amount.per ?? rhythm(amount, read.dates);
  const per = time ? { per: { unit: dialect.unitWord(time, 1) } } : {};
  const quantity = { value: amount.value, unit: unit ?? '', ...per, span: NOWHERE };
  const range = new DialectWriter(dialect).range({
    ...(hasRange(amount) ? { from: { value: amount.from, unit: '', span: NOWHERE } } : {}),
    target: { comparison: comparisonOf(amount), quantity, span: NOWHERE },
  });
  return `${quote(details ? `${label} (${details})` : label)} ${range}`;
}

const NOWHERE = { start: 0, end: 0 };

function mainAmount(amounts: readonly AssessedQuantity[]): AssessedQuantity | undefined {
  return amounts.find(hasRange) ?? amounts.find(({ to }) => to !== undefined) ?? amounts[0];
}

function hasRange(amount: AssessedQuantity): amount is AssessedQuantity & { from: number; to: number } {
  return amount.from !== undefined && amount.to !== undefined;
}

/** Ranges, school grades, multiples, long stretches of time and "8 out of 10" have no place in a measurable line. */
function isWritable({ text, unit, upTo, change, value, from }: AssessedQuantity): boolean {
  if (upTo !== undefined || unit === '' || unit === 'grade' || unit.startsWith('/')) return false;
  if (unit === 'times' && change) return false;
  if (from === undefined && !change && /^(?:week|month|quarter|year)$/.test(unit)) return false;
  if (from === undefined && /\s(?:op|van|of|in)\s/.test(text)) return false;
  return [value, from ?? 0].every((number) => Number.isFinite(number) && !String(number).includes('e'));
}

/** From 40 to 15 is reached at 15 and below. */
function comparisonOf(amount: AssessedQuantity): Comparison {
  const { comparison } = amount;
  if (comparison !== 'equal' || !hasRange(amount) || amount.from === amount.to) return comparison;
  return amount.to < amount.from ? 'atMost' : 'atLeast';
}

/** The unit behind the number; undefined when it is the noun that is counted, which says what is measured. */
function unitOf(amount: AssessedQuantity, dialect: Dialect): string | undefined {
  const { text, unit, value, change } = amount;
  if (isTimeUnit(unit)) return dialect.unitWord(unit, value);
  if (unit === 'times') return inDialect(TIMES, dialect);
  if (unit === '%' || /^[A-Z]{3}$/.test(unit)) return unit;
  if (!text.toLowerCase().includes(unit)) return '';
  const measures = hasRange(amount) || change !== undefined || MEASURES.has(unit);
  return measures && /^[\p{L}-]+$/u.test(unit) ? asWritten(text, unit) : undefined;
}

function isTimeUnit(unit: string): unit is TimeUnit {
  return ['minute', 'hour', 'day', 'workingDay', 'week', 'month', 'quarter', 'year'].includes(unit);
}

/** A noun that was read in lower case, as the text has it. */
function asWritten(text: string, noun: string): string {
  const at = text.toLowerCase().indexOf(noun);
  return at < 0 ? noun : text.slice(at, at + noun.length);
}

/** What the label has to say besides: that a difference is meant, and what else a share is bound to. */
function detailsOf(
  amount: AssessedQuantity,
  label: string,
  all: readonly AssessedQuantity[],
  dialect: Dialect,
): string {
  const change = amount.change ? [inDialect(CHANGES[amount.change], dialect)] : [];
  const bounds = all.filter((each) => each !== amount && each.unit !== '' && !label.includes(each.text));
  return [...change, ...(amount.unit === '%' ? bounds.map(({ text }) => text) : [])].join(', ');
}

/** How often a plain amount comes back: "every day 500 words". */
function rhythm(amount: AssessedQuantity, dates: readonly AssessedDate[]): TimeUnit | undefined {
  if (hasRange(amount) || amount.change || amount.unit === '%') return undefined;
  const [first, another] = dates.filter(({ every }) => every !== undefined);
  return another ? undefined : first?.every;
}

const MEASURES: ReadonlySet<string> = new Set(
  'kilo kilogram kg gram g ton km kilometer kilometers kilometre kilometres mile miles meter meters metre metres m cm liter liters litre litres l kwh mwh pound pounds'.split(
    ' ',
  ),
);
const TIMES: Localized = { nl: 'keer', en: 'times' };
const CHANGES: Record<'increase' | 'decrease', Localized> = {
  increase: { nl: 'stijging', en: 'increase' },
  decrease: { nl: 'daling', en: 'decrease' },
};

function inDialect({ nl, en }: Localized, { code }: Dialect): string {
  return code === 'nl' ? nl : en;
}
