import type { Plan, PlannedMoment } from '../plan/model.ts';
import { type ExportWords, exportWords } from '../words/export-words.ts';
import { type Language, planWords } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';

export type CalendarEventKind = 'sub-result' | PlannedMoment['purpose'] | keyof ExportWords['events'];

/** Something that belongs in a calendar, for a whole day. */
export interface CalendarEvent {
  /** Says which thing of which project it is, whatever its date: the same in every export, on every machine. */
  uid: string;
  kind: CalendarEventKind;
  /** ISO. */
  date: string;
  summary: string;
  /** One line each. */
  description: string[];
  category: string;
}

/** Where events belong: the name of their project, which tells them from those of other projects, and the language to write in. */
export interface EventSource {
  project: string;
  language: Language;
}

/**
 * Sub-results on the day they are due, dated moments, and the evaluation at the end of the period where the agreement says it. An event is
 * known by agreement, step, kind and, for what recurs, its number: a changed date moves it.
 */
export function planEvents(plan: Plan, source: EventSource): CalendarEvent[] {
  return [...subResults(plan, source), ...moments(plan, source), ...evaluation(plan, source)];
}

function subResults(plan: Plan, source: EventSource): CalendarEvent[] {
  const words = planWords(source.language);
  return plan.steps.map((step) => ({
    uid: uidOf(source, 'sub-result', plan.name, step.name),
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

function moments(plan: Plan, source: EventSource): CalendarEvent[] {
  const words = planWords(source.language);
  const titles = new Map(plan.steps.map((step) => [step.name, plainText(step.title)]));
  const counts = new Map<string, number>();
  return plan.moments.map(({ purpose, date, by, step }) => {
    const series = uidOf(source, purpose, plan.name, step ?? '', by ?? '');
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    const about = step === undefined ? plainText(plan.title) : (titles.get(step) ?? step);
    return {
      uid: uidOf(source, purpose, plan.name, step ?? '', by ?? '', String(number)),
      kind: purpose,
      date,
      summary: `${capital(words.purposes[purpose])}: ${about}`,
      description: [plainText(plan.title), ...(by === undefined ? [] : [`${words.by}: ${by}`])],
      category: capital(words.purposes[purpose]),
    };
  });
}

function evaluation(plan: Plan, source: EventSource): CalendarEvent[] {
  if (plan.assumed.includes('end')) return [];
  const { events } = exportWords(source.language);
  const title = plainText(plan.title);
  return [
    {
      uid: uidOf(source, 'evaluation', plan.name),
      kind: 'evaluation',
      date: plan.period.end,
      summary: `${events.evaluation}: ${title}`,
      description: [title],
      category: events.evaluation,
    },
  ];
}

/** Names hold no dots, so that parts cannot run into each other; other alphabets are written in ASCII. */
export function uidOf({ project }: EventSource, ...parts: string[]): string {
  return `${parts.map(encodeURIComponent).join('.')}@${encodeURIComponent(project.normalize('NFC'))}.afspraak`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
