import type { Severity } from '../facts/model.ts';

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
}

/** Numbers that rules compare with. */
export interface Thresholds {
  /** Months after which a readiness rating no longer counts. */
  readinessStaleMonths: number;
  /** Rating (0 to 3) from which somebody counts as able or willing. */
  readyFrom: number;
}

/** Settings of a project without a configuration file. */
export function defaultSettings(today: string): Settings {
  return {
    today,
    language: 'document',
    country: 'BE',
    rules: {},
    thresholds: { readinessStaleMonths: 12, readyFrom: 2 },
  };
}
