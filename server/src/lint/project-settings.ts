import { COUNTRIES } from '../plan/calendar.ts';
import { type ConfigurationProblem, readConfiguration, withConfiguration } from '../project/configuration.ts';
import { defaultSettings, type Settings } from '../project/settings.ts';
import { RULES } from '../rules/registry.ts';

/** The settings of a project, and what is wrong in its configuration; wrong settings keep their default. */
export interface ProjectSettings {
  settings: Settings;
  problems: readonly ConfigurationProblem[];
}

/** Reads the settings of a project from the text of its configuration file, or the defaults when it has none. */
export function projectSettings(text: string | undefined, today: string): ProjectSettings {
  const defaults = defaultSettings(today);
  if (text === undefined) return { settings: defaults, problems: [] };
  const rules = RULES.map((rule) => rule.name);
  const { configuration, problems } = readConfiguration(text, { rules, countries: COUNTRIES });
  return { settings: withConfiguration(defaults, configuration), problems };
}
