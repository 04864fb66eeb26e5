import type { Settings } from '../project/settings.ts';
import { type RuleOptions, withRuleOptions } from './rule-options.ts';

/** What is asked for one run, over what configurations say. */
export interface LintSettings extends RuleOptions {
  /** Whether messages may show how people were rated. */
  withReadiness: boolean;
}

/**
 * What is changed in the settings of every project before it is linted; loads what reads prose. Throws `CouldNotRun` for a rule that
 * does not exist.
 */
export async function lintSettings(asked: LintSettings): Promise<(settings: Settings) => Settings> {
  const withRules = withRuleOptions(asked);
  const { assess } = await import('../assess/assess.ts');
  return (settings) => ({ ...withRules(settings), assess, showRatings: asked.withReadiness });
}
