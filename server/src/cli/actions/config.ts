import { explainedSettings } from '../../project/origins.ts';
import { defaultSettings } from '../../project/settings.ts';
import { RULES, ruleByName } from '../../rules/registry.ts';
import type { Rule } from '../../rules/rule.ts';
import { configLines } from '../config-text.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { describedSettings } from '../described-settings.ts';
import { settingsAround } from '../open-projects.ts';
import { askedRules, readRuleArguments, unknownRule } from '../rule-options.ts';

export interface ConfigOptions extends GlobalOptions {
  format: 'text' | 'json';
  /** `RULE=SEVERITY`. */
  rule?: readonly string[];
  only?: readonly string[];
}

/** Prints which settings hold for a document, and where each is set; those of one rule when it is named. */
export function config(file: string, name: string | undefined, options: ConfigOptions): void {
  const context = createContext(options);
  const rules = name === undefined ? RULES : [ruleNamed(name)];
  const { uri, root, layers } = settingsAround(file, context);
  const { only } = options;
  const asked = { rules: askedRules({ rules: readRuleArguments(options.rule ?? []), ...(only ? { only } : {}) }) };
  const explained = explainedSettings(defaultSettings(context.today), { layers, asked }, uri);
  const described = describedSettings(
    { uri, root, layers, explained, rules, isWhole: name === undefined },
    context.cwd,
  );
  if (options.format === 'json') context.print(`${JSON.stringify(described, undefined, 2)}\n`);
  else context.print(`${configLines(described, context).join('\n')}\n`);
}

function ruleNamed(name: string): Rule {
  const rule = ruleByName(name);
  if (!rule) throw new CouldNotRun(unknownRule(name));
  return rule;
}
