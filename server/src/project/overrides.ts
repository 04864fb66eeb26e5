import picomatch from 'picomatch/posix.js';
import type { RuleConfiguration, Settings, SettingsOverride } from './settings.ts';

/** What a configuration sets for the files that match one of its glob patterns. */
export interface FileConfiguration extends RuleConfiguration {
  files: readonly string[];
}

/**
 * Settings with preset, rules and thresholds on top. A preset starts afresh: severities that were set before it no
 * longer count.
 */
export function withRules(settings: Settings, { preset, rules, thresholds }: RuleConfiguration): Settings {
  return {
    ...settings,
    preset: preset ?? settings.preset,
    rules: { ...(preset ? {} : settings.rules), ...rules },
    thresholds: { ...settings.thresholds, ...thresholds },
  };
}

/** The settings that hold for one file of a project. */
export function settingsFor(settings: Settings, uri: string): Settings {
  return settings.overrides
    .filter((override) => override.applies(uri))
    .reduce((result, { set }) => withRules(result, set), settings);
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
