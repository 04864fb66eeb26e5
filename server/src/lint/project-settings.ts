import { COUNTRIES } from '../plan/calendar.ts';
import { type ConfigurationProblem, readConfiguration, withConfiguration } from '../project/configuration.ts';
import { defaultSettings, type Settings } from '../project/settings.ts';
import { RULES } from '../rules/registry.ts';

/** The settings of a project, and what is wrong in its configuration; wrong settings keep their default. */
export interface ProjectSettings {
  settings: Settings;
  problems: readonly ConfigurationProblem[];
}

/** Text of a configuration file, and the URI of the folder it is in. */
export interface ConfigurationFile {
  text: string;
  folder: string;
}

/** Reads the settings of a project from its configuration file, or the defaults when it has none. */
export function projectSettings(file: ConfigurationFile | undefined, today: string): ProjectSettings {
  const defaults = defaultSettings(today);
  if (!file) return { settings: defaults, problems: [] };
  const rules = RULES.map((rule) => rule.name);
  const folder = file.folder.endsWith('/') ? file.folder : `${file.folder}/`;
  const { configuration, problems } = readConfiguration(file.text, { rules, countries: COUNTRIES });
  return { settings: withConfiguration(defaults, configuration, folder), problems };
}
