import type { Settings } from '../project/settings.ts';

const keys = new WeakMap<Settings, string>();

/** What findings depend on besides documents: everything in the settings of a file, and whether prose is read. */
export function settingsKey(settings: Settings): string {
  const known = keys.get(settings);
  if (known !== undefined) return known;
  const { overrides: _, assess, ...rest } = settings;
  const key = JSON.stringify([rest, assess !== undefined]);
  keys.set(settings, key);
  return key;
}
