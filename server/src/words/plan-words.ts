import type { Colour, LevelName } from '../facts/model.ts';
import { latest } from '../plan/date.ts';
import type { MomentPurpose, PlannedStep, PlanProblem, ReportedProgress, StepState } from '../plan/model.ts';

export type Language = 'nl' | 'en';

/** Everything that plan reports say, in one language. */
export interface PlanWords {
  months: readonly string[];
  shortMonths: readonly string[];
  days: readonly string[];
  shortDays: readonly string[];
  /** Time format of a week number, as Vega writes it. */
  week: string;
  step: string;
  steps: readonly [one: string, many: string];
  from: string;
  due: string;
  after: string;
  by: string;
  subResult: string;
  noSubResult: string;
  noSteps: string;
  dueIs: Record<'given' | 'proposed', string>;
  purposes: Record<MomentPurpose, string>;
  states: Record<StepState, string>;
  reports: Record<ReportedProgress['kind'], string>;
  colours: Record<Colour, string>;
  levels: Record<LevelName, string>;
  progress: string;
  critical: string;
  today: string;
  period: string;
  plan: string;
  assumed: Record<'start' | 'end', string>;
  moments: string;
  problems: string;
  /** A number with the decimal mark of the language. */
  number(value: number): string;
  slack(days: number): string;
  /** The bar that shows when a step will run as things stand today. */
  asThingsStand: string;
  /** When a step ends as things stand today. */
  projected(date: string): string;
  onlyBy(due: string, earliest: string): string;
  problem(problem: PlanProblem, date: (iso: string) => string): string;
}

const nl: PlanWords = {
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  shortMonths: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  days: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  shortDays: 'zo ma di wo do vr za'.split(' '),
  week: 'wk %-V',
  step: 'Stap',
  steps: ['stap', 'stappen'],
  from: 'Van',
  due: 'Tegen',
  after: 'Na',
  by: 'Door',
  subResult: 'Deelresultaat',
  noSubResult: 'nog geen deelresultaat',
  noSteps: 'Deze afspraak heeft geen stappen.',
  dueIs: { given: 'afgesproken datum', proposed: 'voorgestelde datum' },
  purposes: { coaching: 'coaching', 'follow-up': 'opvolging', support: 'steun', talk: 'gesprek' },
  states: {
    upcoming: 'nog niet begonnen',
    running: 'bezig',
    'at-risk': 'in gevaar',
    late: 'datum voorbij',
    done: 'klaar',
  },
  reports: { 'check-in': 'opvolggesprek', evaluation: 'evaluatie' },
  colours: { green: 'groen', orange: 'oranje', red: 'rood' },
  levels: { excellent: 'uitstekend', 'very good': 'zeer goed', good: 'goed', moderate: 'matig' },
  progress: 'Stand van zaken',
  critical: 'kritiek pad',
  today: 'vandaag',
  period: 'Periode',
  plan: 'Plan van deelresultaten',
  assumed: {
    start: 'De afspraak noemt geen begin; dit begin is een aanname.',
    end: 'De afspraak noemt geen einde; dit einde is een aanname.',
  },
  moments: 'Momenten',
  problems: 'Dit plan kan zo niet',
  number: (value) => String(value).replace('.', ','),
  slack: (days) => (days === 1 ? '1 werkdag speling' : `${days} werkdagen speling`),
  asThingsStand: 'zoals het nu staat',
  projected: (date) => `zoals het nu staat klaar op ${date}`,
  onlyBy: (due, earliest) => `afgesproken tegen ${due}, kan pas ${earliest}`,
  problem: ({ kind, chain, due, earliest }, date) => {
    const last = chain.at(-1) ?? '';
    const path = chain.join(' → ');
    switch (kind) {
      case 'cycle':
        return `Deze stappen wachten op elkaar: ${path}. Laat een van de regels ‘na’ weg.`;
      case 'too-late':
        return `‘${last}’ is afgesproken tegen ${date(due ?? '')}, maar kan pas klaar zijn op ${date(earliest ?? '')} (${path}).`;
      case 'past-end':
        return `‘${last}’ is pas klaar op ${date(earliest ?? '')}, na het einde van de periode (${path}).`;
      case 'outside-period':
        return `‘${last}’ is afgesproken tegen ${date(due ?? '')}, buiten de periode van de afspraak.`;
      case 'empty-period':
        return 'De periode eindigt voor ze begint.';
    }
  },
};

const en: PlanWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  week: 'wk %-V',
  step: 'Step',
  steps: ['step', 'steps'],
  from: 'From',
  due: 'Due',
  after: 'After',
  by: 'By',
  subResult: 'Sub-result',
  noSubResult: 'no sub-result yet',
  noSteps: 'This agreement has no steps.',
  dueIs: { given: 'agreed date', proposed: 'proposed date' },
  purposes: { coaching: 'coaching', 'follow-up': 'follow-up', support: 'support', talk: 'talk' },
  states: { upcoming: 'not started', running: 'running', 'at-risk': 'at risk', late: 'date passed', done: 'done' },
  reports: { 'check-in': 'check-in', evaluation: 'evaluation' },
  colours: { green: 'green', orange: 'orange', red: 'red' },
  levels: { excellent: 'excellent', 'very good': 'very good', good: 'good', moderate: 'moderate' },
  progress: 'Progress',
  critical: 'critical path',
  today: 'today',
  period: 'Period',
  plan: 'Plan of sub-results',
  assumed: {
    start: 'The agreement names no start; this start is assumed.',
    end: 'The agreement names no end; this end is assumed.',
  },
  moments: 'Moments',
  problems: 'This plan cannot be kept',
  number: String,
  slack: (days) => (days === 1 ? '1 working day of slack' : `${days} working days of slack`),
  asThingsStand: 'as things stand',
  projected: (date) => `as things stand ready on ${date}`,
  onlyBy: (due, earliest) => `due ${due}, not before ${earliest}`,
  problem: ({ kind, chain, due, earliest }, date) => {
    const last = chain.at(-1) ?? '';
    const path = chain.join(' → ');
    switch (kind) {
      case 'cycle':
        return `These steps wait for each other: ${path}. Remove one of the lines ‘after’.`;
      case 'too-late':
        return `‘${last}’ is due on ${date(due ?? '')} but cannot be ready before ${date(earliest ?? '')} (${path}).`;
      case 'past-end':
        return `‘${last}’ is only ready on ${date(earliest ?? '')}, after the end of the period (${path}).`;
      case 'outside-period':
        return `‘${last}’ is due on ${date(due ?? '')}, outside the period of the agreement.`;
      case 'empty-period':
        return 'The period ends before it starts.';
    }
  },
};

const WORDS: Record<Language, PlanWords> = { nl, en };

/** The words of plan reports in a language. */
export function planWords(language: Language): PlanWords {
  return WORDS[language];
}

/** An ISO date as day and short month (`13 mrt`), with the year unless it is that of `near`. */
export function shortDate(date: string, words: PlanWords, near?: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const text = `${Number(day)} ${words.shortMonths[Number(month) - 1] ?? month}`;
  return near?.startsWith(`${year}-`) ? text : `${text} ${year}`;
}

/** A period as two dates, or one date for one day; the year is written once when both have it (`1 mrt – 29 mei 2026`). */
export function dateRange(start: string, end: string, words: PlanWords): string {
  if (start === end) return shortDate(end, words);
  return `${shortDate(start, words, end)} – ${shortDate(end, words)}`;
}

/** The warning that what is late today moves a step past its date, or nothing when it does not; a step that is late itself says so. */
export function projectedWarning(
  { state, projected, due, end }: PlannedStep,
  words: PlanWords,
  near: string,
): string[] {
  if (state === 'late' || projected === undefined || projected.end <= latest(due, end)) return [];
  return [words.projected(shortDate(projected.end, words, near))];
}

/** The warning that a step cannot be ready on its due date, or nothing when it can. */
export function lateWarning(step: PlannedStep, words: PlanWords, near: string): string[] {
  if (step.end <= step.due) return [];
  return [words.onlyBy(shortDate(step.due, words, near), shortDate(step.end, words, near))];
}

/** A check-in or evaluation in a few words: kind, date, colour, level, value, what was done. */
export function describeProgress(
  { kind, step, on, colour, level, value, done }: ReportedProgress,
  words: PlanWords,
  near: string,
): string {
  const parts = [
    on === undefined ? words.reports[kind] : `${words.reports[kind]} ${shortDate(on, words, near)}`,
    step,
    colour && words.colours[colour],
    level && words.levels[level],
    value && `${words.number(value.value)} ${value.unit}`.trim(),
    done,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/**
 * A period as two dates, without years when both are in the year of `near`. Over a turn of the year only the end has its year:
 * less than a year before it, the start can be in one year only (`23 nov – 15 jan 2027`).
 */
export function shortRange(start: string, end: string, words: PlanWords, near: string): string {
  const year = near.slice(0, 5);
  if (isOverNewYear(start, end)) return `${shortDate(start, words, start)} – ${shortDate(end, words)}`;
  if (!start.startsWith(year) || !end.startsWith(year)) return dateRange(start, end, words);
  if (start === end) return shortDate(end, words, near);
  return `${shortDate(start, words, near)} – ${shortDate(end, words, near)}`;
}

function isOverNewYear(start: string, end: string): boolean {
  return Number(end.slice(0, 4)) - Number(start.slice(0, 4)) === 1 && end.slice(5) < start.slice(5);
}
