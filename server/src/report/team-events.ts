import type { Moment, Programme, Team } from '../facts/model.ts';
import type { Calendar } from '../plan/calendar.ts';
import { addMonths } from '../plan/date.ts';
import { proposeMoments } from '../plan/propose.ts';
import { type ExportWords, exportWords } from '../words/export-words.ts';
import { planWords } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { type CalendarEvent, type EventSource, uidOf } from './calendar-events.ts';

export interface TeamEventSource extends EventSource {
  /** Working days, on which meetings that recur are held. */
  calendar: Calendar;
  today: string;
}

/** A thing that has a date, as its events tell it. */
interface Dated {
  kind: keyof ExportWords['events'];
  /** Names of the thing and of what it is part of. */
  path: readonly string[];
  title: string;
  description: readonly string[];
}

/** How far ahead what recurs without an end is written. */
const MONTHS_AHEAD = 12;

/** Meetings and reviews of a team, what recurs for a year ahead, and the days on which its actions are to be done. */
export function teamEvents(team: Team, source: TeamEventSource): CalendarEvent[] {
  const name = team.name.text;
  const teamTitle = plainText(team.title?.text ?? name);
  const review: Dated = { kind: 'review', path: [name], title: teamTitle, description: [teamTitle] };
  const actions = team.actions.flatMap(({ name: { text }, title, period, by, delivers }) => {
    if (!period?.end) return [];
    const thing: Dated = {
      kind: 'action',
      path: [name, text],
      title: plainText(title?.text ?? text),
      description: [teamTitle, ...(delivers ? [plainText(delivers.text)] : []), ...byWhom(by, source)],
    };
    return [eventOn(period.end.date, thing, source)];
  });
  const meetings = team.meetings.flatMap(({ name: { text }, title, purpose, when, attendees }) => {
    const thing: Dated = {
      kind: 'meeting',
      path: [name, text],
      title: plainText(title?.text ?? text),
      description: [teamTitle, ...(purpose ? [plainText(purpose.text)] : []), ...byWhom(attendees, source)],
    };
    return momentEvents(when, thing, source);
  });
  return [...actions, ...meetings, ...momentEvents(team.review, review, source)];
}

/** Sessions of a programme, and assignments on the day they are due. */
export function programmeEvents(
  { name, title, sessions, assignments }: Programme,
  source: EventSource,
): CalendarEvent[] {
  const of = name.text;
  const programme = plainText(title?.text ?? of);
  const thing = (kind: Dated['kind'], part: { name: { text: string }; title?: { text: string } }, said: string[]) => ({
    kind,
    path: [of, part.name.text],
    title: plainText(part.title?.text ?? part.name.text),
    description: [programme, ...said.map(plainText)],
  });
  return [
    ...sessions.flatMap((session) => {
      const said = session.theme ? [session.theme.text] : [];
      return session.on ? [eventOn(session.on.date, thing('session', session, said), source)] : [];
    }),
    ...assignments.flatMap((assignment) => {
      const said = assignment.ideas.map(({ text }) => text);
      return assignment.due ? [eventOn(assignment.due.date, thing('assignment', assignment, said), source)] : [];
    }),
  ];
}

/** Dated moments by their number; what recurs by its number in the year, on a date that is proposed. */
function momentEvents(moments: readonly Moment[], thing: Dated, source: TeamEventSource): CalendarEvent[] {
  const proposed = { ...thing, description: [...thing.description, planWords(source.language).dueIs.proposed] };
  return moments.flatMap((moment, index) => {
    const series = String(index + 1);
    if (moment.kind === 'text') return [];
    if (moment.kind === 'date') return [eventOn(moment.date, thing, source, series)];
    return recurring(moment, source).map(({ date, number }) => eventOn(date, proposed, source, series, number));
  });
}

/**
 * Dates from today on. They are counted within each year, so that the same date has the same number whenever it is written; what recurs less
 * than once a year has none.
 */
function recurring(
  moment: Extract<Moment, { kind: 'every' }>,
  { calendar, today }: TeamEventSource,
): { date: string; number: string }[] {
  const until = addMonths(today, MONTHS_AHEAD);
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear + 1].flatMap((year) =>
    proposeMoments({ start: `${year - 1}-12-31`, end: `${year}-12-31` }, calendar, moment)
      .map((date, index) => ({ date, number: `${year}-${index + 1}` }))
      .filter(({ date }) => date >= today && date <= until),
  );
}

function eventOn(date: string, thing: Dated, source: EventSource, ...numbers: string[]): CalendarEvent {
  const { events } = exportWords(source.language);
  return {
    uid: uidOf(source, thing.kind, ...thing.path, ...numbers),
    kind: thing.kind,
    date,
    summary: `${events[thing.kind]}: ${thing.title}`,
    description: [...thing.description],
    category: events[thing.kind],
  };
}

function byWhom(people: readonly { name: string }[], { language }: EventSource): string[] {
  return people.length === 0 ? [] : [`${planWords(language).by}: ${people.map(({ name }) => name).join(', ')}`];
}
