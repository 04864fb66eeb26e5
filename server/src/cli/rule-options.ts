import { RULE_SEVERITIES } from '../project/configuration-options.ts';
import type { Localized } from '../project/localized.ts';
import { nearestName } from '../project/nearest-name.ts';
import type { RuleSeverity, Settings } from '../project/settings.ts';
import { RULES } from '../rules/registry.ts';
import { GROUPS } from '../rules/rule.ts';
import { CouldNotRun } from './could-not-run.ts';

/** What is asked of rules for one run, over what configurations say. */
export interface RuleOptions {
  /** Severities by the name of a rule. */
  rules?: Readonly<Record<string, RuleSeverity>>;
  /** Rules and groups that may find something; all when absent. */
  only?: readonly string[];
}

const NAMES: readonly string[] = RULES.map(({ name }) => name);

/** Reads `RULE=SEVERITY` arguments. Throws {@link CouldNotRun} when one is no such thing. */
export function readRuleArguments(args: readonly string[]): Record<string, RuleSeverity> {
  return Object.fromEntries(
    args.map((argument) => {
      const at = argument.indexOf('=');
      const [rule, severity] = at < 0 ? [argument, ''] : [argument.slice(0, at), argument.slice(at + 1)];
      if (!isRuleSeverity(severity)) throw new CouldNotRun(noSeverity(argument));
      return [rule, severity];
    }),
  );
}

/**
 * Changes settings as asked for one run; what is asked is stronger than any configuration, also for some files. Throws
 * {@link CouldNotRun} for a rule or a group that does not exist.
 */
export function withRuleOptions(options: RuleOptions): (settings: Settings) => Settings {
  const asked = { rules: askedRules(options) };
  if (Object.keys(asked.rules).length === 0) return (settings) => settings;
  return (settings) => ({
    ...settings,
    overrides: [...settings.overrides, { applies: () => true, set: asked }],
  });
}

/** What is asked of each rule by name. Throws {@link CouldNotRun} for a rule or a group that does not exist. */
export function askedRules({ rules = {}, only }: RuleOptions): Record<string, RuleSeverity> {
  for (const name of Object.keys(rules)) if (!NAMES.includes(name)) throw new CouldNotRun(unknownRule(name));
  const left = only === undefined ? {} : Object.fromEntries(othersThan(only).map((name) => [name, 'off'] as const));
  return { ...rules, ...left };
}

function othersThan(only: readonly string[]): string[] {
  const known: ReadonlySet<string> = new Set([...GROUPS, ...NAMES]);
  for (const name of only) if (!known.has(name)) throw new CouldNotRun(unknownRule(name, known));
  return NAMES.filter((name) => !only.some((asked) => name === asked || name.startsWith(`${asked}/`)));
}

function isRuleSeverity(text: string): text is RuleSeverity {
  return (RULE_SEVERITIES as readonly string[]).includes(text);
}

function noSeverity(argument: string): Localized {
  const severities = RULE_SEVERITIES.join(', ');
  return {
    nl: `--rule ${argument} zegt niet hoe zwaar de regel weegt. Schrijf REGEL=ERNST, met als ernst ${severities}.`,
    en: `--rule ${argument} does not say what the rule weighs. Write RULE=SEVERITY, with a severity of ${severities}.`,
  };
}

/** That no rule (or group) has this name, with the nearest name that is known. */
export function unknownRule(name: string, known: Iterable<string> = NAMES): Localized {
  const near = nearestName(name, known);
  return {
    nl: `De regel ‘${name}’ bestaat niet. ${near ? `Bedoel je ‘${near}’?` : 'Zie ‘afspraak rules’ voor de namen.'}`,
    en: `The rule ‘${name}’ does not exist. ${near ? `Do you mean ‘${near}’?` : 'See ‘afspraak rules’ for the names.'}`,
  };
}
