import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planIcs } from '../../server/src/report/plan-ics.ts';
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

function ics(steps: string, options: Parameters<typeof planOf>[1] = {}): string {
  return planIcs([{ plan: planOf(steps, options), language: 'en' }]);
}

describe('a plan as a calendar', () => {
  it('has an all-day event for each sub-result, dated moment and the end', () => {
    const plan = planOf(STEPS);
    const events = read(ics(STEPS));
    expect(events).toHaveLength(plan.steps.length + plan.moments.length + 1);
    expect(events.find(({ uid }) => uid === 'sub-result.P.Ask@afspraak')).toMatchObject({
      summary: 'Sub-result: Sharpen; the, question',
      start: '2026-03-13',
      end: '2026-03-14',
    });
    expect(events.find(({ uid }) => uid.startsWith('follow-up.'))?.start).toBe('2026-04-15');
    expect(events.find(({ uid }) => uid === 'end.P@afspraak')?.start).toBe('2026-05-29');
  });

  it('knows every event by an id of its own', () => {
    const ids = read(ics(STEPS)).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('moves an event when its date changes, and supersedes the earlier export', () => {
    const before = read(ics(STEPS, { today: '2026-03-20' }));
    const after = read(ics(STEPS.replace('2026-03-13', '2026-03-11'), { today: '2026-03-21' }));
    const [earlier, later] = [before, after].map((events) =>
      events.find(({ uid }) => uid === 'sub-result.P.Ask@afspraak'),
    );
    expect([earlier?.start, later?.start]).toEqual(['2026-03-13', '2026-03-11']);
    expect(later?.sequence).toBeGreaterThan(earlier?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('is the same for the same plan and day', () => {
    expect(ics(STEPS)).toBe(ics(STEPS));
  });

  it('leaves out the end of a period that nobody agreed', () => {
    expect(ics(STEPS, { period: '' })).not.toContain('UID:end.');
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
