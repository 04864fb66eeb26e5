import type { Agreement, Person, Step } from '../facts/model.ts';
import { rolesOf } from '../project/parties.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import { grantedTime, workIn, workingTime } from './capacity.ts';
import { DAYS_PER_WEEK, durationInWorkingDays, workingDaysOfWork } from './date.ts';

/** Looks up a person by name; undefined when there is none, as for a team. */
export type PersonOf = (name: string) => Person | undefined;

/** The agreements that a person is a party to or owns, from the whole project. */
export type AgreementsOf = (person: string) => readonly Agreement[];

/** Who does a step, the days on which all of them work, and how many working days its duration takes them. */
export interface Doing {
  doers: string[];
  calendar: Calendar;
  duration: number | undefined;
  /** Days of work, when the duration says that. */
  work: number | undefined;
}

/** The working days of a country on which none of these people is absent. */
export type CalendarFor = (people: readonly string[]) => Calendar;

/** Working days by who must be there, each list of people looked up once. */
export function calendarsFor(calendar: Calendar, personOf: PersonOf): CalendarFor {
  const known = new Map<string, Calendar>();
  return (people) => {
    const key = people.join(' ');
    const own = known.get(key) ?? ownCalendar(calendar, people, personOf);
    known.set(key, own);
    return own;
  };
}

function ownCalendar(calendar: Calendar, people: readonly string[], personOf: PersonOf): Calendar {
  const absences = people.flatMap((name) => personOf(name)?.absences ?? []);
  return absences.length === 0 ? calendar : createCalendar(calendar.country, absences);
}

/** Who makes an agreement happen, or undefined when nobody is named. */
export function employeeOf(agreement: Agreement, personOf: PersonOf): string | undefined {
  return rolesOf(agreement, (name) => personOf(name)?.manager?.name).employee?.name;
}

/** Everybody whom an agreement may ask to do something: its parties, its owner and who its steps name. */
export function doersNamedIn({ parties, owner, steps }: Agreement): Set<string> {
  const named = [...parties, ...(owner === undefined ? [] : [owner]), ...steps.flatMap(({ by }) => by)];
  return new Set(named.map(({ name }) => name));
}

/**
 * Who does each step: who it names, else the employee. A duration in minutes, hours or days is work: it takes as many working days as fit it when
 * the employee gets the time that the agreement grants, and nobody works more than their capacity. Agreements that grant an employee more together than
 * that, while they run, share it.
 */
export function doingOf(
  agreement: Agreement,
  calendarFor: CalendarFor,
  personOf: PersonOf,
  agreementsOf: AgreementsOf,
): Doing[] {
  const employee = employeeOf(agreement, personOf);
  const isWork = agreement.steps.some(({ duration }) => duration && workIn(duration) !== undefined);
  const given = isWork && employee ? timeGiven(agreement, employee, personOf, agreementsOf) : DAYS_PER_WEEK;
  return agreement.steps.map((step) => {
    const doers = doersOf(step, employee);
    const timeOf = (name: string) => Math.min(workingTime(personOf(name)), name === employee ? given : DAYS_PER_WEEK);
    return {
      doers,
      calendar: calendarFor(doers),
      ...lasting(step, () => Math.min(DAYS_PER_WEEK, ...doers.map(timeOf))),
    };
  });
}

/** Days a week that an employee has for an agreement: what it grants, or its part of their capacity in proportion to that. */
function timeGiven(agreement: Agreement, employee: string, personOf: PersonOf, agreementsOf: AgreementsOf): number {
  const granted = grantedTime(agreement);
  if (granted === undefined) return DAYS_PER_WEEK;
  const others = agreementsOf(employee).filter(
    (other) =>
      other.name.text !== agreement.name.text &&
      runTogether(agreement, other) &&
      employeeOf(other, personOf) === employee,
  );
  const together = others.reduce((sum, other) => sum + (grantedTime(other) ?? 0), granted);
  return granted * Math.min(1, workingTime(personOf(employee)) / together);
}

/** Whether both run on one day, as far as they say when; what has no end goes on. */
function runTogether({ period: a }: Agreement, { period: b }: Agreement): boolean {
  const isBefore = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && end < start;
  return !isBefore(a?.end?.date, b?.start?.date) && !isBefore(b?.end?.date, a?.start?.date);
}

function doersOf(step: Step, employee: string | undefined): string[] {
  if (step.by.length > 0) return step.by.map(({ name }) => name);
  return employee === undefined ? [] : [employee];
}

function lasting({ duration }: Step, perWeek: () => number): Pick<Doing, 'duration' | 'work'> {
  if (duration?.time === undefined) return { duration: undefined, work: undefined };
  const work = workIn(duration);
  if (work === undefined) return { duration: durationInWorkingDays(duration.value, duration.time), work };
  return { duration: workingDaysOfWork(work, perWeek()), work };
}
