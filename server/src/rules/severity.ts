import type { Severity } from '../facts/model.ts';
import type { Preset } from '../project/presets.ts';
import type { RuleSeverity, Settings } from '../project/settings.ts';
import type { RuleGroup, RuleName } from './rule.ts';

/** What decides how heavy a rule weighs. */
interface Weighed {
  name: RuleName;
  severity: Severity;
  ceiling?: Severity;
  optIn?: boolean;
}

/** What a finding of a rule weighs; `own` is what the rule gives it. A configured rule weighs what the configuration says. */
export function severityOf(rule: Weighed, { preset, rules }: Settings, own = rule.severity): RuleSeverity {
  return rules[rule.name] ?? (rule.optIn ? 'off' : IN_PRESET[preset](rule, own));
}

const IN_PRESET: Readonly<Record<Preset, (rule: Weighed, own: Severity) => RuleSeverity>> = {
  recommended: (_, own) => own,
  strict: ({ ceiling }, own) => (own === ceiling ? own : (ONE_UP[own] ?? own)),
  'smart-only': (rule, own) => (isOf(['smart', 'structure'], rule) ? own : 'off'),
  legacy: (rule, own) => (isOf(['structure'], rule) && rule.severity === 'error' ? own : 'off'),
};

const ONE_UP: Readonly<Partial<Record<Severity, Severity>>> = { hint: 'information', information: 'warning' };

function isOf(groups: readonly RuleGroup[], { name }: Weighed): boolean {
  return groups.some((group) => name.startsWith(`${group}/`));
}
