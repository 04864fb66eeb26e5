import type { Assess } from '../assess/model.ts';
import type { Severity } from '../facts/model.ts';
import type { Preset } from './presets.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

export type RuleSeverity = Severity | 'off';

/** What a configuration may set about rules, for all files or for some. */
export interface RuleConfiguration {
  preset?: Preset;
  /** Severities that differ from the preset's, by rule name. */
  rules?: Readonly<Record<string, RuleSeverity>>;
  thresholds?: Partial<Thresholds>;
}

/** What a project sets for some of its files. */
export interface SettingsOverride {
  applies(uri: string): boolean;
  set: RuleConfiguration;
}

/** What a project may set, with every value filled in. The configuration file is checked and merged into this. */
export interface Settings {
  /** Day that counts as today, ISO. */
  today: string;
  /** Language of messages; `document` follows each document's dialect. */
  language: 'document' | 'nl' | 'en';
  /** Country whose public holidays are no working days: ISO 3166 code, such as BE or NL. */
  country: string;
  /** What rules weigh when `rules` does not say. */
  preset: Preset;
  rules: Readonly<Record<string, RuleSeverity>>;
  thresholds: Thresholds;
  /** Settings for some files, the last one strongest; see `settingsFor`. */
  overrides: readonly SettingsOverride[];
  /**
   * Whether messages and places may show how people were rated. They do in the editor, where the document is open; what ends up in
   * logs and exports only does so when asked for.
   */
  showRatings: boolean;
  /** Runs a check of a rule and keeps how long it took. Absent unless somebody wants to know. */
  timed?: (rule: string, check: () => void) => void;
  /** Reads prose. Absent until somebody has loaded it, since starting must not wait for it; rules that need it say nothing then. */
  assess?: Assess;
}

/** Settings of a project without a configuration file. */
export function defaultSettings(today: string): Settings {
  return {
    today,
    language: 'document',
    country: 'BE',
    preset: 'recommended',
    rules: {},
    thresholds: defaultThresholds(),
    overrides: [],
    showRatings: true,
  };
}
