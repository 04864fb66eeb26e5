import { addDays, toDay } from '../plan/date.ts';
import type { Plan, PlannedMoment } from '../plan/model.ts';
import { exportWords } from '../words/export-words.ts';
import { type Language, planWords } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';

export type PlanEventKind = 'sub-result' | PlannedMoment['purpose'] | 'end';

/** Something of a plan that belongs in a calendar, for a whole day. */
export interface PlanEvent {
  /** Says which thing of the agreement it is, whatever its date: the same in every export. */
  uid: string;
  kind: PlanEventKind;
  /** ISO. */
  date: string;
  summary: string;
  /** One line each. */
  description: string[];
  category: string;
}

/**
 * Sub-results on the day they are due, dated moments, and the end of the period where the agreement says it. An event is known by
 * agreement, step, kind and, for what recurs, its number: a changed date moves it.
 */
export function planEvents(plan: Plan, language: Language): PlanEvent[] {
  return [...subResults(plan, language), ...moments(plan, language), ...end(plan, language)];
}

function subResults(plan: Plan, language: Language): PlanEvent[] {
  const words = planWords(language);
  return plan.steps.map((step) => ({
    uid: uidOf('sub-result', plan.name, step.name),
    kind: 'sub-result',
    date: step.due,
    summary: `${words.subResult}: ${plainText(step.title)}`,
    description: [
      plainText(plan.title),
      ...step.subResults.map(plainText),
      ...(step.by.length > 0 ? [`${words.by}: ${step.by.join(', ')}`] : []),
      words.dueIs[step.dueIs],
    ],
    category: words.subResult,
  }));
}

function moments(plan: Plan, language: Language): PlanEvent[] {
  const words = planWords(language);
  const titles = new Map(plan.steps.map((step) => [step.name, plainText(step.title)]));
  const counts = new Map<string, number>();
  return plan.moments.map(({ purpose, date, by, step }) => {
    const series = uidParts(purpose, plan.name, step ?? '', by ?? '');
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    const about = step === undefined ? plainText(plan.title) : (titles.get(step) ?? step);
    return {
      uid: uidOf(purpose, plan.name, step ?? '', by ?? '', String(number)),
      kind: purpose,
      date,
      summary: `${capital(words.purposes[purpose])}: ${about}`,
      description: [plainText(plan.title), ...(by === undefined ? [] : [`${words.by}: ${by}`])],
      category: capital(words.purposes[purpose]),
    };
  });
}

function end(plan: Plan, language: Language): PlanEvent[] {
  if (plan.assumed.includes('end')) return [];
  const { endOfAgreement } = exportWords(language);
  const title = plainText(plan.title);
  return [
    {
      uid: uidOf('end', plan.name),
      kind: 'end',
      date: plan.period.end,
      summary: `${endOfAgreement}: ${title}`,
      description: [title],
      category: endOfAgreement,
    },
  ];
}

/** Names hold no dots, so that parts cannot run into each other; other alphabets are written in ASCII. */
function uidOf(...parts: string[]): string {
  return `${uidParts(...parts)}@afspraak`;
}

function uidParts(...parts: string[]): string {
  return parts.map(encodeURIComponent).join('.');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Number of days from 2020 to a day: grows with every later export, and is the same for the same day. */
export function revisionOn(today: string): number {
  return Math.max(0, toDay(today) - toDay('2020-01-01'));
}

/** The day after, at which an event of a whole day ends. */
export function dayAfter(date: string): string {
  return addDays(date, 1);
}
