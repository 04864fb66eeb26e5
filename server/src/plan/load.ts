import type { Agreement, Person, Progress } from '../facts/model.ts';
import type { Calendar } from './calendar.ts';
import { grantedTime, workIn, workingTime } from './capacity.ts';
import { addDays, DAYS_PER_WEEK, latest, weekday } from './date.ts';
import { type AgreementsOf, calendarsFor, employeeOf, type PersonOf } from './doers.ts';
import type { PlannedStep } from './model.ts';
import { periodOf } from './period.ts';
import type { DateRange } from './propose.ts';
import { schedule } from './schedule.ts';

/** Days of work that agreements ask of one person in one week. */
export interface WeekLoad {
  person: string;
  /** Monday of the week. */
  week: string;
  days: number;
  /** Days that the person has in this week: capacity without holidays and absences. */
  available: number;
  agreements: AgreementLoad[];
}

/** What one agreement asks in a week; `steps` are those that do, in the order written, where it is not the time that it grants. */
export interface AgreementLoad {
  name: string;
  days: number;
  steps?: string[];
}

export interface LoadOptions {
  today: string;
  personOf: PersonOf;
  agreementsOf?: AgreementsOf;
  /** Check-ins and evaluations of an agreement, so that what is done asks nothing any more. */
  progressOf?(agreement: string): readonly Progress[];
}

/** Days a week that an agreement, or a step of it, asks for during a range. */
interface Claim extends DateRange {
  agreement: string;
  step?: string;
  perWeek: number;
}

/** Weeks that are counted after today; an agreement without a near end asks the same of every week. */
const MOST_WEEKS = 260;
/** What rounding can add to a number of days. */
const ROUNDING = 1e-6;

/**
 * The weeks from today on in which agreements ask time of a person: the time that an agreement grants its employee, week by week until its end; of an
 * agreement that grants none, the steps whose duration is work, spread over the days that they take. Weeks without work are left out.
 */
export function loadOf(
  name: string,
  agreements: readonly Agreement[],
  calendar: Calendar,
  options: LoadOptions,
): WeekLoad[] {
  const { today, personOf } = options;
  const person = personOf(name);
  const own = calendarsFor(calendar, personOf)([name]);
  const claims = agreements.flatMap((agreement) => claimsOf(name, agreement, calendar, options));
  const end = claims.map((claim) => claim.end).reduce(latest, '');
  const loads: WeekLoad[] = [];
  let week = addDays(today, 1 - weekday(today));
  for (let count = 0; week <= end && count < MOST_WEEKS; count += 1) {
    const load = loadIn(week, person, claims, own);
    if (load.days > 0) loads.push({ person: name, week, ...load });
    week = addDays(week, 7);
  }
  return loads;
}

/** Whether a week asks more of a person than the person has. */
export function isOverload({ days, available }: Pick<WeekLoad, 'days' | 'available'>): boolean {
  return days > available + ROUNDING;
}

function loadIn(
  week: string,
  person: Person | undefined,
  claims: readonly Claim[],
  calendar: Calendar,
): Pick<WeekLoad, 'days' | 'available' | 'agreements'> {
  const sunday = addDays(week, 6);
  const perDay = (perWeek: number, from: string, to: string): number =>
    (perWeek / DAYS_PER_WEEK) * calendar.workingDaysBetween(from < week ? week : from, to > sunday ? sunday : to);
  const byAgreement = new Map<string, AgreementLoad>();
  for (const { agreement, step, perWeek, start, end } of claims) {
    const days = perDay(perWeek, start, end);
    if (days <= 0) continue;
    const known = byAgreement.get(agreement) ?? { name: agreement, days: 0 };
    const steps = [...(known.steps ?? []), ...(step === undefined ? [] : [step])];
    byAgreement.set(agreement, { name: agreement, days: known.days + days, ...(steps.length > 0 ? { steps } : {}) });
  }
  const agreements = [...byAgreement.values()];
  return {
    days: agreements.reduce((sum, { days }) => sum + days, 0),
    available: perDay(workingTime(person), week, sunday),
    agreements,
  };
}

function claimsOf(person: string, agreement: Agreement, calendar: Calendar, options: LoadOptions): Claim[] {
  const { today, personOf, agreementsOf, progressOf } = options;
  const name = agreement.name.text;
  const granted = employeeOf(agreement, personOf) === person ? grantedTime(agreement) : undefined;
  if (granted !== undefined) {
    const { period, assumed, empty } = periodOf(agreement, calendar, today);
    return empty || assumed.includes('end') ? [] : [{ ...period, agreement: name, perWeek: granted }];
  }
  if (!agreement.steps.some(({ duration }) => duration && workIn(duration) !== undefined)) return [];
  const { steps } = schedule(agreement, calendar, {
    today,
    personOf,
    ...(agreementsOf ? { agreementsOf } : {}),
    progress: progressOf?.(name) ?? [],
  });
  return steps
    .filter(({ state, doers }) => state !== 'done' && doers.includes(person))
    .flatMap((step) => claimOf(name, step));
}

/** The work of a step over the days that it is planned on, or those it moves to as things stand today. */
function claimOf(agreement: string, { name, work, workingDays, start, end, projected }: PlannedStep): Claim[] {
  if (work === undefined || workingDays === 0) return [];
  const range = projected !== undefined && projected.start > start ? projected : { start, end };
  return [{ agreement, step: name, perWeek: (work / workingDays) * DAYS_PER_WEEK, ...range }];
}
