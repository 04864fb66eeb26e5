import { addDays, addMonths, latest, toDay, weekday } from '../plan/date.ts';
import type { Plan } from '../plan/model.ts';
import type { DateRange } from '../plan/propose.ts';

const MS_PER_DAY = 86_400_000;
/** Room that a label takes, in pixels. */
const MONTH_LABEL = 58;
const WEEK_LABEL = 36;
const DAY_LABEL = 38;
/** More whole years than any period has, so that the last interval always fits. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 12_000];

/** Moment at which a date starts, as Vega's time scales want it; `days` later if given. */
export function timeOf(date: string, days = 0): number {
  return (toDay(date) + days) * MS_PER_DAY;
}

/** The days that a picture of a plan shows: whole weeks around everything in it, and while it runs around where its steps move to. */
export function shownRange(plan: Plan): DateRange {
  const dates = [
    plan.period.start,
    plan.period.end,
    ...plan.steps.flatMap(({ start, end, due }) => [start, end, due]),
    ...plan.moments.map(({ date }) => date),
  ].sort();
  const first = dates[0] ?? plan.period.start;
  const planned = dates.at(-1) ?? plan.period.end;
  const moved = plan.today > planned ? [] : plan.steps.flatMap(({ projected }) => projected?.end ?? []);
  const last = moved.reduce(latest, planned);
  return { start: addDays(first, 1 - weekday(first)), end: addDays(last, 7 - weekday(last)) };
}

/** Ticks of an axis: where its labels stand, and the format of them. */
export interface Ticks {
  values: number[];
  format: string;
}

/** Months (or longer) as labels that do not touch on an axis of `width` pixels. */
export function monthTicks(range: DateRange, width: number): Ticks {
  const pixels = width / (toDay(range.end) - toDay(range.start) + 1);
  const step = MONTH_STEPS.find((months) => months * 30 * pixels >= MONTH_LABEL) ?? 12_000;
  const values: number[] = [];
  let date = firstMonth(range.start, step);
  for (; date <= range.end; date = addMonths(date, step)) values.push(timeOf(date));
  const untilFirst = ((values[0] ?? Number.POSITIVE_INFINITY) - timeOf(range.start)) / MS_PER_DAY;
  if (untilFirst * pixels >= MONTH_LABEL) values.unshift(timeOf(range.start));
  const end = timeOf(range.end, 1);
  const labelled = values.filter(
    (value) => ((end - value) / MS_PER_DAY) * pixels >= MONTH_LABEL || values.length === 1,
  );
  return { values: labelled, format: step < 12 ? '%b %Y' : '%Y' };
}

/** Days or weeks below the months, or nothing where they would touch. */
export function detailTicks(range: DateRange, width: number, weekFormat: string): Ticks | undefined {
  const days = toDay(range.end) - toDay(range.start) + 1;
  const pixels = width / days;
  const every = pixels >= DAY_LABEL ? 1 : 7;
  if (pixels * 7 < WEEK_LABEL) return undefined;
  const values = Array.from({ length: Math.ceil(days / every) }, (_, index) => timeOf(range.start, index * every));
  return { values, format: every === 1 ? '%a %-d' : weekFormat };
}

/** First day of the first month on or after a date whose number since year 0 is a multiple of `step`. */
function firstMonth(date: string, step: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const onFirst = date.endsWith('-01') ? month : month + 1;
  const next = Math.ceil(onFirst / step) * step;
  return addMonths(`${date.slice(0, 8)}01`, next - month);
}
