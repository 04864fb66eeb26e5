import type { Quantity, TimeUnit } from '../../facts/model.ts';

const HOURS: Partial<Record<TimeUnit, number>> = { minute: 1 / 60, hour: 1, day: 8, workingDay: 8 };
const WEEKS: Partial<Record<TimeUnit, number>> = {
  day: 1 / 5,
  workingDay: 1 / 5,
  week: 1,
  month: 13 / 3,
  quarter: 13,
  year: 52,
};

/** Hours per week that a quantity such as `4 hours per week` stands for; undefined when it is no such rate. */
export function hoursPerWeek({ value, time, per }: Quantity): number | undefined {
  const hours = time && HOURS[time];
  const weeks = per?.time && WEEKS[per.time];
  return hours && weeks ? (value * hours) / weeks : undefined;
}
