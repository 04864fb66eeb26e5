import type { Agreement, Person, Quantity, TimeUnit } from '../facts/model.ts';
import { DAYS_PER_WEEK, workingDaysIn } from './date.ts';

/** Units in which people say how much work something is; weeks and longer say how long it lasts. */
const UNITS_OF_WORK: readonly TimeUnit[] = ['minute', 'hour', 'day', 'workingDay'];

/** Days a week that a rate such as `2 dagen per week` or `4 hours per month` gives; undefined when it is no rate of time. */
export function daysPerWeek({ value, time, per }: Quantity): number | undefined {
  if (time === undefined || per?.time === undefined || value <= 0) return undefined;
  return (workingDaysIn(value, time) / workingDaysIn(1, per.time)) * DAYS_PER_WEEK;
}

/** Days a week that an agreement gives its employee: all rates of time among its means; undefined when there are none. */
export function grantedTime({ means }: Pick<Agreement, 'means'>): number | undefined {
  const rates = means.flatMap(({ quantity }) => (quantity && daysPerWeek(quantity)) ?? []);
  return rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0);
}

/** Days a week that somebody works: five unless their capacity says otherwise. */
export function workingTime(person: Pick<Person, 'capacity'> | undefined): number {
  return (person?.capacity && daysPerWeek(person.capacity)) ?? DAYS_PER_WEEK;
}

/** Days of work that a duration in minutes, hours or days stands for; undefined for weeks and longer, which are time that passes. */
export function workIn({ value, time }: Quantity): number | undefined {
  return time !== undefined && UNITS_OF_WORK.includes(time) ? workingDaysIn(value, time) : undefined;
}
