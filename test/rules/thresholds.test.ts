import { describe, expect, it } from 'vitest';
import { ExampleProject, takeMarks } from '../../scripts/generate/example-project.ts';
import {
  defaultThresholds,
  THRESHOLDS,
  type ThresholdName,
  type Thresholds,
} from '../../server/src/project/thresholds.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import type { Example, Rule } from '../../server/src/rules/rule.ts';
import { result } from '../../server/src/rules/samples.ts';

const rule = (name: string): Rule => RULES.find((each) => each.name === name) as Rule;

function count(name: string, example: Example, thresholds: Partial<Thresholds>): number {
  const project = new ExampleProject({ ...example, thresholds }, takeMarks(example).text);
  return project.findings().filter((finding) => finding.rule === name).length;
}

/** A document for which a threshold decides: nothing at the first value, a finding at the second. */
const DECIDING: Record<ThresholdName, [rule: string, silent: number, speaking: number, example: Example]> = {
  readinessStaleMonths: ['fit/readiness-unknown', 12, 1, result.nl`taak: Aanwerving`],
  readyFrom: ['fit/inexperienced', 1, 2, rule('fit/inexperienced').bad[0]],
  agreementsPerPerson: ['smart/too-many-agreements', 2, 1, rule('smart/too-many-agreements').bad[0]],
  closeFollowUpDays: ['fit/over-managed', 7, 28, result.nl`opvolging: elke 4 weken`],
  focusHoursPerWeek: ['team/focus-below-target', 4, 6, rule('team/focus-below-target').bad[1] as Example],
  sessionMinutes: ['programme/session-length', 480, 479, rule('programme/session-length').bad[0]],
  firstGapWeeks: ['programme/session-spacing', 1, 2, rule('programme/session-spacing').bad[0]],
  laterGapWeeks: ['programme/session-spacing', 5, 3, rule('programme/session-spacing').bad[1] as Example],
  sessionToleranceDays: ['programme/session-spacing', 14, 13, rule('programme/session-spacing').bad[0]],
  teamMeetingDaysBefore: [
    'programme/team-meeting-timing',
    28,
    7,
    rule('programme/team-meeting-timing').bad[1] as Example,
  ],
  leaderServices: ['service/leader-overloaded', 1, 0, rule('service/leader-overloaded').bad[0]],
  singlePointServices: ['competence/single-point', 3, 2, rule('competence/single-point').bad[0]],
  seniorLevel: ['competence/coach-not-senior', 2, 3, rule('competence/coach-not-senior').bad[0]],
};

describe.each(Object.entries(DECIDING))('threshold %s', (threshold, [name, silent, speaking, example]) => {
  it(`decides for ${name}`, () => {
    expect(count(name, example, { [threshold]: silent })).toBe(0);
    expect(count(name, example, { [threshold]: speaking })).toBeGreaterThan(0);
  });
});

describe.each(RULES.map((each): [string, Rule] => [each.name, each]))('%s', (name, { bad, good, thresholds = [] }) => {
  it('names the thresholds that it compares with', () => {
    const asked = new Set<string>();
    const named = new Set<string>(thresholds);
    for (const example of [...bad, ...good]) {
      const project = new ExampleProject(example, takeMarks(example).text);
      const watched = new Proxy(
        { ...defaultThresholds(), ...example.thresholds },
        {
          get: (target, key, receiver) => {
            asked.add(String(key));
            return Reflect.get(target, key, receiver);
          },
        },
      );
      const others = RULES.filter((each) => each.name !== name).map((each) => [each.name, 'off'] as const);
      project.configure({ thresholds: watched, rules: { ...Object.fromEntries(others), ...example.rules } });
      project.findings();
    }
    // Readiness is judged as a whole, also by a rule that only wants to know whether it is known.
    const unnamed = [...asked].filter((key) => key in THRESHOLDS && key !== 'readyFrom' && !named.has(key));
    expect(unnamed).toEqual([]);
    expect(thresholds.filter((key) => !asked.has(key))).toEqual([]);
  });
});
