import { describe, expect, test } from 'vitest';
import { PRESET_NAMES, type Preset } from '../../server/src/project/presets.ts';
import { defaultSettings, type RuleSeverity } from '../../server/src/project/settings.ts';
import { RULES, ruleByName } from '../../server/src/rules/registry.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { severityOf } from '../../server/src/rules/severity.ts';

const under = (preset: Preset, rules: Record<string, RuleSeverity> = {}) => ({
  ...defaultSettings('2026-03-02'),
  preset,
  rules,
});
const rule = (name: string) => ruleByName(name) as Rule;
const severities = (preset: Preset) => new Map(RULES.map((each) => [each.name, severityOf(each, under(preset))]));

describe('presets', () => {
  test('recommended leaves every rule its own severity, unless a rule waits to be asked for', () => {
    const own = RULES.map(({ name, severity, optIn }) => [name, optIn ? 'off' : severity] as const);
    expect(severities('recommended')).toEqual(new Map(own));
  });

  test.each([
    ['structure/syntax', 'error', 'error', 'error'],
    ['structure/placeholder', 'warning', 'warning', 'off'],
    ['smart/scope-missing', 'warning', 'warning', 'off'],
    ['smart/inspiration-missing', 'warning', 'information', 'off'],
    ['smart/vague-wording', 'information', 'hint', 'off'],
    ['smart/date-impossible', 'error', 'error', 'off'],
    ['team/focus-conflict', 'information', 'off', 'off'],
    ['fit/readiness-unknown', 'information', 'off', 'off'],
    ['suppression/unused', 'warning', 'off', 'off'],
  ])('%s is %s in strict, %s in smart-only, %s in legacy', (name, strict, smartOnly, legacy) => {
    const weights = (['strict', 'smart-only', 'legacy'] as const).map((preset) =>
      severityOf(rule(name), under(preset)),
    );
    expect(weights).toEqual([strict, smartOnly, legacy]);
  });

  test('a finding that weighs otherwise than its rule is raised from where it is', () => {
    expect(severityOf(rule('smart/follow-up-missing'), under('strict'), 'warning')).toBe('warning');
    expect(severityOf(rule('leadership/weights-missing'), under('strict'), 'error')).toBe('error');
  });

  test.each(PRESET_NAMES)('what is configured goes before %s', (preset) => {
    expect(severityOf(rule('fit/dumped'), under(preset, { 'fit/dumped': 'hint' }), 'error')).toBe('hint');
    expect(severityOf(rule('structure/syntax'), under(preset, { 'structure/syntax': 'off' }))).toBe('off');
  });

  test('nothing that rests on a reading of prose is above information', () => {
    const readings = RULES.filter(({ severity }) => severity === 'hint').map(({ name }) => name);
    expect(new Set(readings.map((name) => severities('strict').get(name)))).toEqual(new Set(['information']));
  });
});
