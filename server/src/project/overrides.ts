import picomatch from 'picomatch/posix.js';
import type { RuleConfiguration, Settings, SettingsOverride } from './settings.ts';
import type { ThresholdName } from './thresholds.ts';

/** What a configuration sets for the files that match one of its glob patterns. */
export interface FileConfiguration extends RuleConfiguration {
  files: readonly string[];
}

/** What a project sets about rules: values, or what stands for them, such as where each comes from. */
interface RuleValues {
  preset: unknown;
  rules: Readonly<Record<string, unknown>>;
  thresholds: Readonly<Partial<Record<ThresholdName, unknown>>>;
}

/** The same with what a project sets besides. */
export interface ProjectValues extends RuleValues {
  language: unknown;
  country: unknown;
}

/** What may be set of such values. */
export type SetOf<Values extends RuleValues> = Partial<
  Pick<Values, keyof Values & Exclude<keyof ProjectValues, 'thresholds'>> & {
    thresholds: Partial<Values['thresholds']>;
  }
>;

/**
 * Settings with preset, rules and thresholds on top. A preset starts afresh: severities that were set before it no
 * longer count.
 */
export function withRules<Values extends RuleValues>(values: Values, set: SetOf<RuleValues & Values>): Values {
  const { preset, rules, thresholds } = set;
  return {
    ...values,
    preset: preset ?? values.preset,
    rules: { ...(preset ? {} : values.rules), ...rules },
    thresholds: { ...values.thresholds, ...thresholds },
  };
}

/** Settings with what one configuration sets for all files on top. */
export function withValues<Values extends ProjectValues>(values: Values, set: SetOf<Values>): Values {
  const { language = values.language, country = values.country } = set;
  return { ...withRules(values, set), language, country };
}

/** Settings by the overrides that make them: files share them, so that what is worked out of settings is worked out once. */
const overridden = new WeakMap<Settings, Map<string, Settings>>();

/** The settings that hold for one file of a project: the same object for all files that the same overrides apply to. */
export function settingsFor(settings: Settings, uri: string): Settings {
  const { overrides } = settings;
  const applying = overrides.filter((override) => override.applies(uri));
  if (applying.length === 0) return settings;
  const known = overridden.get(settings) ?? new Map<string, Settings>();
  overridden.set(settings, known);
  const key = applying.map((override) => overrides.indexOf(override)).join();
  const made = known.get(key) ?? applying.reduce((result, { set }) => withRules(result, set), settings);
  known.set(key, made);
  return made;
}

/** Settings for some files; their patterns are relative to `folder`, a URI that ends in a slash. */
export function settingsOverride({ files, ...set }: FileConfiguration, folder: string): SettingsOverride {
  const matches = picomatch([...files], { dot: true });
  return {
    applies: (uri) => uri.startsWith(folder) && matches(decodeURIComponent(uri.slice(folder.length))),
    set,
  };
}

/** A glob pattern that can match a path below the configuration's folder: no backslashes, no slash or dots in front. */
export const RELATIVE_PATTERN = /^(?!\.{0,2}\/|!)[^\\]*[^\\\s][^\\]*$/;
