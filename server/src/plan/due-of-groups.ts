import type { Moment, Programme, Reference, Team, TeamAction } from '../facts/model.ts';
import { addMonths, earliest } from './date.ts';
import type { CalendarFor } from './doers.ts';
import type { DueDraft } from './due.ts';
import { proposeMoments } from './propose.ts';

/** The days that are asked about, both included. */
export interface DueRange {
  today: string;
  until: string;
}

/** A team that goes on for ever is looked ahead for this long. */
const MONTHS_AHEAD = 12;

/**
 * Reviews of a team, its actions, and their follow-up. A review that recurs counts on from the last day that the team has written for
 * one, else from its first action, else from the first of January; then its date is proposed.
 */
export function dueOfTeam(team: Team, range: DueRange, calendarFor: CalendarFor): DueDraft[] {
  const of = team.name.text;
  const members = namesOf(team.members);
  const reviews = team.review.flatMap((moment) =>
    reviewDates(moment, team, range, calendarFor).map(
      (date): DueDraft => ({
        date,
        kind: 'review',
        who: members,
        of,
        title: team.title?.text ?? of,
        proposed: moment.kind === 'every',
      }),
    ),
  );
  return [...reviews, ...team.actions.flatMap((action) => dueOfAction(action, of, range, calendarFor))];
}

/** Sessions and assignments of a programme. */
export function dueOfProgramme({ name, participants, sessions, assignments }: Programme, range: DueRange): DueDraft[] {
  const shared = { who: namesOf(participants), of: name.text };
  return [
    ...sessions.flatMap((session) => {
      const date = session.on?.date;
      return isNear(date, range) ? [{ ...shared, date, kind: 'session' as const, title: titleOf(session) }] : [];
    }),
    ...assignments.flatMap((assignment) => {
      const date = assignment.due?.date;
      return isNear(date, range) ? [{ ...shared, date, kind: 'assignment' as const, title: titleOf(assignment) }] : [];
    }),
  ];
}

function dueOfAction(action: TeamAction, of: string, range: DueRange, calendarFor: CalendarFor): DueDraft[] {
  const { period, by, delivers, followUp } = action;
  const who = namesOf(by);
  const shared = { who, of, title: titleOf(action) };
  const what = delivers === undefined ? {} : { delivers: delivers.text };
  const end = period?.end?.date;
  const start = period?.start?.date;
  const talks = followUp.flatMap((moment) => {
    if (moment.kind === 'date') return [moment.date];
    if (moment.kind === 'text' || start === undefined || end === undefined) return [];
    return proposeMoments({ start, end }, calendarFor(who), moment);
  });
  return [
    ...(isNear(end, range) ? [{ ...shared, date: end, kind: 'action' as const, ...what }] : []),
    ...talks.filter((date) => isNear(date, range)).map((date) => ({ ...shared, date, kind: 'follow-up' as const })),
  ];
}

function reviewDates(moment: Moment, team: Team, range: DueRange, calendarFor: CalendarFor): string[] {
  if (moment.kind === 'text') return [];
  if (moment.kind === 'date') return isNear(moment.date, range) ? [moment.date] : [];
  const end = earliest(range.until, addMonths(range.today, MONTHS_AHEAD));
  const calendar = calendarFor(namesOf(team.members));
  return proposeMoments({ start: anchorOf(team, range.today), end }, calendar, moment).filter((date) =>
    isNear(date, range),
  );
}

function anchorOf({ review, actions }: Team, today: string): string {
  const past = (dates: readonly string[]): string[] => dates.filter((date) => date <= today).sort();
  const reviews = past(review.flatMap((moment) => (moment.kind === 'date' ? [moment.date] : [])));
  const starts = past(actions.flatMap(({ period }) => period?.start?.date ?? []));
  return reviews.at(-1) ?? starts[0] ?? `${today.slice(0, 4)}-01-01`;
}

function isNear(date: string | undefined, { today, until }: DueRange): date is string {
  return date !== undefined && date >= today && date <= until;
}

function namesOf(people: readonly Reference[]): string[] {
  return people.map(({ name }) => name);
}

function titleOf({ name, title }: Pick<TeamAction, 'name' | 'title'>): string {
  return title?.text ?? name.text;
}
