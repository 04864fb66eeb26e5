import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { positionAt } from '../facts/position.ts';
import { lineStartsOf } from '../facts/text.ts';
import type { ConfigurationLayer } from '../project/configuration-layers.ts';
import type { ExplainedSettings, Origin } from '../project/origins.ts';
import type { Preset } from '../project/presets.ts';
import type { RuleSeverity, Settings } from '../project/settings.ts';
import { THRESHOLDS, type ThresholdName } from '../project/thresholds.ts';
import type { Rule } from '../rules/rule.ts';
import { severityOf } from '../rules/severity.ts';
import { pathFrom, uriOf } from './open-projects.ts';

/** Where a setting comes from, as `config --format json` says it. Lines count from 1. */
export type DescribedOrigin =
  | { kind: 'default' }
  | { kind: 'command-line' }
  | { kind: 'file'; file: string; line: number; path: readonly (string | number)[] };

/** Where the severity of a rule comes from: set for that rule, of the preset, or off until it is set. */
export type SeverityOrigin =
  | DescribedOrigin
  | { kind: 'preset'; preset: Preset; from: DescribedOrigin }
  | { kind: 'opt-in' };

export interface Described<Value, From = DescribedOrigin> {
  value: Value;
  from: From;
}

/** The settings of a document, as `config --format json` writes them. */
export interface DescribedSettings {
  version: 1;
  /** Paths from the working directory, with forward slashes. */
  file: string;
  project: string;
  /** The configuration files that count, the strongest last. */
  configurations: readonly string[];
  /** Absent when only a rule was asked about. */
  language?: Described<Settings['language']>;
  country?: Described<string>;
  preset: Described<Preset>;
  thresholds: Partial<Record<ThresholdName, Described<number>>>;
  rules: Record<string, Described<RuleSeverity, SeverityOrigin>>;
}

/** What is to be described. */
export interface SettingsToDescribe {
  uri: string;
  root: string;
  layers: readonly ConfigurationLayer[];
  explained: ExplainedSettings;
  rules: readonly Rule[];
  /** Whether all settings are wanted, and not only what those rules use. */
  isWhole: boolean;
}

/** Settings and their origins in words for programs and people. */
export function describedSettings(asked: SettingsToDescribe, cwd: string): DescribedSettings {
  const { uri, root, layers, rules, isWhole } = asked;
  const { settings, origins } = asked.explained;
  const origin = (from: Origin) => describedOrigin(from, layers, cwd);
  const described = <Value>(value: Value, from: Origin) => ({ value, from: origin(from) });
  const used = isWhole
    ? (Object.keys(THRESHOLDS) as ThresholdName[])
    : rules.flatMap(({ thresholds = [] }) => thresholds);
  const weight = (rule: Rule) => ({
    value: severityOf(rule, settings),
    from: severityOrigin(rule, asked.explained, origin),
  });
  return {
    version: 1,
    file: pathFrom(cwd, uri),
    project: pathFrom(cwd, uriOf(root)) || '.',
    configurations: layers.map((layer) => pathFrom(cwd, layer.uri)),
    ...(isWhole && {
      language: described(settings.language, origins.language),
      country: described(settings.country, origins.country),
    }),
    preset: described(settings.preset, origins.preset),
    thresholds: Object.fromEntries(
      used.map((name) => [name, described(settings.thresholds[name], origins.thresholds[name])]),
    ),
    rules: Object.fromEntries(
      rules.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((rule) => [rule.name, weight(rule)]),
    ),
  };
}

function severityOrigin(
  { name, optIn }: Rule,
  { settings, origins }: ExplainedSettings,
  described: (from: Origin) => DescribedOrigin,
): SeverityOrigin {
  const own = origins.rules[name];
  if (own) return described(own);
  return optIn ? { kind: 'opt-in' } : { kind: 'preset', preset: settings.preset, from: described(origins.preset) };
}

function describedOrigin(origin: Origin, layers: readonly ConfigurationLayer[], cwd: string): DescribedOrigin {
  if (origin.kind !== 'file') return origin;
  const { uri, path } = origin;
  const text = layers.find((layer) => layer.uri === uri)?.text ?? '';
  return { kind: 'file', file: pathFrom(cwd, uri), line: lineOf(text, path), path };
}

function lineOf(text: string, path: readonly (string | number)[]): number {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree && findNodeAtLocation(tree, [...path]);
  return positionAt({ lineStarts: lineStartsOf(text), length: text.length }, node?.offset ?? 0).line + 1;
}
