import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { Programme, Team } from '../../server/src/facts/model.ts';
import { createCalendar } from '../../server/src/plan/calendar.ts';
import { type CalendarEvent, planEvents } from '../../server/src/report/calendar-events.ts';
import { calendarIcs } from '../../server/src/report/calendar-ics.ts';
import { programmeEvents, teamEvents } from '../../server/src/report/team-events.ts';
import { planOf } from '../plan/plan-of.ts';

const STEPS = `
  coaching: els every 4 weeks
  follow-up: 2026-04-15
  step Ask "Sharpen; the, question" { sub-result: "one page" due: 2026-03-13 support: els every week }
  step Collect "Collect figures" { after: Ask duration: 3 weeks }
`;

interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  start: string;
  end: string;
  sequence: number;
}

/** Reads a calendar with a parser that knows nothing of how it was written. */
function read(ics: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(component);
    expect(startDate.isDate).toBe(true);
    return { uid, summary, description, start: String(startDate), end: String(endDate), sequence };
  });
}

const SOURCE = { project: 'office', language: 'en' } as const;

function write(events: readonly CalendarEvent[], today = '2026-03-20'): string {
  return calendarIcs(events, { language: 'en', revised: new Date(`${today}T00:00:00Z`) });
}

function ics(steps: string, options: Parameters<typeof planOf>[1] = {}): string {
  return write(planEvents(planOf(steps, options), SOURCE), options.today);
}

describe('a plan as a calendar', () => {
  it('has an all-day event for each sub-result, dated moment and the end', () => {
    const plan = planOf(STEPS);
    const events = read(ics(STEPS));
    expect(events).toHaveLength(plan.steps.length + plan.moments.length + 1);
    expect(events.find(({ uid }) => uid === 'sub-result.P.Ask@office.afspraak')).toMatchObject({
      summary: 'Sub-result: Sharpen; the, question',
      start: '2026-03-13',
      end: '2026-03-14',
    });
    expect(events.find(({ uid }) => uid.startsWith('follow-up.'))?.start).toBe('2026-04-15');
    expect(events.find(({ uid }) => uid === 'evaluation.P@office.afspraak')?.start).toBe('2026-05-29');
  });

  it('knows every event by an id of its own', () => {
    const ids = read(ics(STEPS)).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('moves an event when its date changes, and supersedes the earlier export', () => {
    const before = read(ics(STEPS, { today: '2026-03-20' }));
    const after = read(ics(STEPS.replace('2026-03-13', '2026-03-11'), { today: '2026-03-21' }));
    const [earlier, later] = [before, after].map((events) =>
      events.find(({ uid }) => uid === 'sub-result.P.Ask@office.afspraak'),
    );
    expect([earlier?.start, later?.start]).toEqual(['2026-03-13', '2026-03-11']);
    expect(later?.sequence).toBeGreaterThan(earlier?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('tells the events of one project from those of another', () => {
    const plan = planOf(STEPS);
    const [ours, theirs] = ['office', 'the café'].map((project) =>
      read(write(planEvents(plan, { ...SOURCE, project }))).map(({ uid }) => uid),
    );
    expect(ours?.filter((uid) => theirs?.includes(uid))).toEqual([]);
    expect(theirs?.[0]).toMatch(/@the%20caf%C3%A9\.afspraak$/);
  });

  it('is the same for the same plan and day', () => {
    expect(ics(STEPS)).toBe(ics(STEPS));
  });

  it('leaves out the end of a period that nobody agreed', () => {
    expect(ics(STEPS, { period: '' })).not.toContain('UID:evaluation.');
  });

  it('ends lines with CRLF, folds them at 75 octets and keeps the text', () => {
    const title = `Été 🎉 ${'langer dan één regel 🎉 '.repeat(12)}`.trim();
    const text = ics(`step Ask "${title}" { due: 2026-03-13 sub-result: """first\\nBEGIN:VEVENT""" }`);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(read(text)[0]?.summary).toBe(`Sub-result: ${title}`);
  });
});

const TEAM = `team Desk "The desk" {
  members: ann, bob
  meeting Start "Week start" { purpose: "divide the work" when: every week attendees: ann, bob }
  action List "Make the list" { by: ann period: from 2026-03-02 to 2026-03-13 delivers: "one list" }
  review: 2026-09-01
  review: every quarter
}
programme Focus "More focus" {
  participants: ann, bob
  session One "First" { date: 2026-04-07 theme: "noise" }
  assignment Try "Try it" { due: 2026-04-14 idea: "phones away" }
}
`;

function teamIn(text: string, today: string) {
  const { teams, programmes, problems } = readFacts(text, { path: 'team.agreement' });
  expect(problems).toEqual([]);
  const source = { ...SOURCE, calendar: createCalendar('BE'), today };
  return [...teamEvents(teams[0] as Team, source), ...programmeEvents(programmes[0] as Programme, source)];
}

describe('a team and its programme as a calendar', () => {
  it('has actions, meetings, reviews, sessions and assignments', () => {
    const events = read(write(teamIn(TEAM, '2026-03-20')));
    expect(events.filter(({ uid }) => /^(action|review|session|assignment)/.test(uid))).toEqual([
      expect.objectContaining({ summary: 'Action: Make the list', start: '2026-03-13' }),
      expect.objectContaining({ uid: 'review.Desk.1@office.afspraak', start: '2026-09-01' }),
      expect.objectContaining({ uid: 'review.Desk.2.2026-1@office.afspraak', start: '2026-03-31' }),
      expect.objectContaining({ uid: 'review.Desk.2.2026-2@office.afspraak', start: '2026-06-30' }),
      expect.objectContaining({ uid: 'review.Desk.2.2026-3@office.afspraak', start: '2026-09-30' }),
      expect.objectContaining({ uid: 'review.Desk.2.2026-4@office.afspraak', start: '2026-12-31' }),
      expect.objectContaining({ summary: 'Session: First', start: '2026-04-07' }),
      expect.objectContaining({ summary: 'Assignment: Try it', description: 'More focus\nphones away' }),
    ]);
  });

  it('writes a weekly meeting for a year ahead, and knows each again on a later day', () => {
    const meetings = (today: string) => read(write(teamIn(TEAM, today))).filter(({ uid }) => uid.startsWith('meeting'));
    const [first, later] = [meetings('2026-03-20'), meetings('2026-05-20')];
    expect(first).toHaveLength(52);
    expect(first[0]?.description).toContain('proposed date');
    const starts = new Map(first.map(({ uid, start }) => [uid, start]));
    const again = later.filter(({ uid }) => starts.has(uid));
    expect(again.length).toBeGreaterThan(40);
    for (const { uid, start } of again) expect(starts.get(uid)).toBe(start);
  });
});
