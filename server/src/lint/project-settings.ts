import { COUNTRIES } from '../plan/calendar.ts';
import { type Vocabulary, withConfiguration } from '../project/configuration.ts';
import {
  type ConfigurationFile,
  type ConfigurationLayer,
  type LayeredConfiguration,
  type LayerProblem,
  readLayers,
} from '../project/configuration-layers.ts';
import { defaultSettings, type Settings } from '../project/settings.ts';
import { RULES } from '../rules/registry.ts';

/** The settings of a project, and what is wrong in its configuration; wrong settings keep their default. */
export interface ProjectSettings {
  settings: Settings;
  problems: readonly LayerProblem[];
  /** The files that set them, the strongest last. */
  layers: readonly ConfigurationLayer[];
  /** Addresses of files besides the configuration itself that may change them, whether they exist or not. */
  dependsOn: readonly string[];
}

/**
 * Reads the settings of a project from its configuration file, or the defaults when it has none. `read` gives the text of a file
 * that is extended, or undefined.
 */
export function projectSettings(
  file: ConfigurationFile | undefined,
  today: string,
  read: (uri: string) => string | undefined,
): ProjectSettings {
  if (!file) return withoutConfiguration(today);
  const reading = readLayers(file, VOCABULARY);
  let step = reading.next();
  while (!step.done) step = reading.next(read(step.value));
  return settingsOf(step.value, today);
}

/** The same where files are read in the background. */
export async function projectSettingsLater(
  file: ConfigurationFile,
  today: string,
  read: (uri: string) => Promise<string | undefined>,
): Promise<ProjectSettings> {
  const reading = readLayers(file, VOCABULARY);
  let step = reading.next();
  while (!step.done) step = reading.next(await read(step.value));
  return settingsOf(step.value, today);
}

const VOCABULARY: Vocabulary = { rules: RULES.map((rule) => rule.name), countries: COUNTRIES };

function withoutConfiguration(today: string): ProjectSettings {
  return { settings: defaultSettings(today), problems: [], layers: [], dependsOn: [] };
}

function settingsOf({ layers, problems, dependsOn }: LayeredConfiguration, today: string): ProjectSettings {
  const settings = layers.reduce(
    (below, { configuration, folder }) => withConfiguration(below, configuration, folder),
    defaultSettings(today),
  );
  return { settings, problems, layers, dependsOn };
}
