import type { Assess } from '../assess/model.ts';
import type { Severity } from '../facts/model.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

export type RuleSeverity = Severity | 'off';

/** What a project may set, with every value filled in. The configuration file is checked and merged into this. */
export interface Settings {
  /** Day that counts as today, ISO. */
  today: string;
  /** Language of messages; `document` follows each document's dialect. */
  language: 'document' | 'nl' | 'en';
  /** Country whose public holidays are no working days: ISO 3166 code, such as BE or NL. */
  country: string;
  /** Severities that differ from the rules' own, by rule name. */
  rules: Readonly<Record<string, RuleSeverity>>;
  thresholds: Thresholds;
  /**
   * Whether messages and places may show how people were rated. They do in the editor, where the document is open; what ends up in
   * logs and exports only does so when asked for.
   */
  showRatings: boolean;
  /** Reads prose. Absent until somebody has loaded it, since starting must not wait for it; rules that need it say nothing then. */
  assess?: Assess;
}

/** Settings of a project without a configuration file. */
export function defaultSettings(today: string): Settings {
  return {
    today,
    language: 'document',
    country: 'BE',
    rules: {},
    thresholds: defaultThresholds(),
    showRatings: true,
  };
}
