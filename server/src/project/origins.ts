import type { ConfigurationLayer } from './configuration-layers.ts';
import { type ProjectValues, type SetOf, settingsOverride, withValues } from './overrides.ts';
import type { Settings } from './settings.ts';
import { THRESHOLDS, type ThresholdName } from './thresholds.ts';

/** Where a setting comes from: nowhere, a place in a configuration file (names and numbers that lead there), or what was asked for. */
export type Origin =
  | { kind: 'default' }
  | { kind: 'file'; uri: string; path: readonly (string | number)[] }
  | { kind: 'command-line' };

/** For every setting where it comes from; for rules only those that are set one by one. */
export interface Origins extends ProjectValues {
  language: Origin;
  country: Origin;
  preset: Origin;
  rules: Readonly<Record<string, Origin>>;
  thresholds: Readonly<Record<ThresholdName, Origin>>;
}

/** The settings that hold for one document, with where each comes from. */
export interface ExplainedSettings {
  settings: Settings;
  origins: Origins;
}

interface Step {
  set: SetOf<Settings>;
  from(path: readonly (string | number)[]): Origin;
}

/**
 * The settings of the document at `uri`: what the layers of a configuration set on top of `defaults` for all documents, then what they
 * set for this one, then what was asked for. Values and origins are laid over each other by the same function.
 */
export function explainedSettings(
  defaults: Settings,
  { layers, asked = {} }: { layers: readonly ConfigurationLayer[]; asked?: SetOf<Settings> },
  uri: string,
): ExplainedSettings {
  const steps: Step[] = [
    ...layers.map((layer) => ({ set: layer.configuration, from: inFile(layer.uri, []) })),
    ...layers.flatMap((layer) => overridesFor(uri, layer)),
    { set: asked, from: () => ({ kind: 'command-line' as const }) },
  ];
  return {
    settings: steps.reduce((settings, { set }) => withValues(settings, set), defaults),
    origins: steps.reduce((origins, step) => withValues(origins, labelled(step)), DEFAULTS),
  };
}

function overridesFor(uri: string, layer: ConfigurationLayer): Step[] {
  const { overrides = [] } = layer.configuration;
  return overrides.flatMap((override, at) =>
    settingsOverride(override, layer.folder).applies(uri)
      ? [{ set: override, from: inFile(layer.uri, ['overrides', at]) }]
      : [],
  );
}

function inFile(uri: string, start: readonly (string | number)[]): Step['from'] {
  return (path) => ({ kind: 'file', uri, path: [...start, ...path] });
}

/** What a step sets, with its origin in the place of every value. */
function labelled({ set, from }: Step): SetOf<Origins> {
  const { language, country, preset, rules, thresholds } = set;
  return {
    ...(language && { language: from(['language']) }),
    ...(country && { country: from(['country']) }),
    ...(preset && { preset: from(['preset']) }),
    ...(rules && { rules: relabelled(rules, (name) => from(['rules', name])) }),
    ...(thresholds && { thresholds: relabelled(thresholds, (name) => from(['thresholds', name])) }),
  };
}

function relabelled<Name extends string>(
  values: Readonly<Partial<Record<Name, unknown>>>,
  origin: (name: Name) => Origin,
): Record<Name, Origin> {
  const names = Object.keys(values) as Name[];
  return Object.fromEntries(names.map((name) => [name, origin(name)])) as Record<Name, Origin>;
}

const DEFAULT: Origin = { kind: 'default' };

const DEFAULTS: Origins = {
  language: DEFAULT,
  country: DEFAULT,
  preset: DEFAULT,
  rules: {},
  thresholds: relabelled(THRESHOLDS, () => DEFAULT),
};
