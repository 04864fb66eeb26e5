import type { Localized } from './localized.ts';
import type { RuleSeverity, Settings } from './settings.ts';

/** Languages that messages can be in; `document` follows each document. */
export const LANGUAGES = ['document', 'nl', 'en'] as const satisfies readonly Settings['language'][];

/** What a rule can be set to, from silent to strict. */
export const RULE_SEVERITIES = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
] as const satisfies readonly RuleSeverity[];

/** What can be extended: a path that begins with a dot, or a package, with or without a path in it. */
export const EXTENDED_PATTERN =
  /^(?:\.{1,2}\/[^\\]*[^\\/]|(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*(?:\/(?!\.{1,2}(?:\/|$))[^\\/]+)*)$/;

/** The options of a configuration file, described once for the schema and the documentation. */
export const OPTIONS = {
  $schema: {
    nl: 'Het schema van dit bestand, zodat een editor het kan aanvullen.',
    en: 'The schema of this file, so that an editor can complete it.',
  },
  extends: {
    nl: 'Waarop dit bestand voortbouwt: een bestand ("./basis.json") of een npm-pakket, of een lijst daarvan; wat later komt, gaat voor, en dit bestand zelf het laatst.',
    en: 'What this file builds on: a file ("./base.json") or an npm package, or a list of those; what comes later goes first, and this file itself last.',
  },
  language: {
    nl: 'De taal van de meldingen: die van elk document, of altijd Nederlands of Engels.',
    en: 'The language of messages: that of each document, or always Dutch or English.',
  },
  country: {
    nl: 'Het land waarvan de feestdagen geen werkdagen zijn.',
    en: 'The country whose public holidays are no working days.',
  },
  preset: {
    nl: 'Wat de regels wegen zolang ‘rules’ niets anders zegt.',
    en: 'What rules weigh as long as ‘rules’ says nothing else.',
  },
  rules: {
    nl: 'Hoe zwaar elke regel weegt, op naam; off zet een regel uit.',
    en: 'How heavy each rule weighs, by name; off switches a rule off.',
  },
  thresholds: {
    nl: 'De getallen waarmee regels vergelijken.',
    en: 'The numbers that rules compare with.',
  },
  overrides: {
    nl: 'Andere regels, drempels of een andere preset voor sommige bestanden; wat later in de lijst staat, gaat voor.',
    en: 'Other rules, thresholds or another preset for some files; what comes later in the list goes first.',
  },
} as const satisfies Record<string, Localized>;

export type OptionName = keyof typeof OPTIONS;

/** The options of one entry in ‘overrides’; what also stands beside it means the same there. */
export const OVERRIDE_OPTIONS = {
  files: {
    nl: 'Voor welke bestanden: patronen zoals "archief/**", vanaf de map van dit bestand.',
    en: 'For which files: patterns such as "archive/**", from the folder of this file.',
  },
  preset: OPTIONS.preset,
  rules: OPTIONS.rules,
  thresholds: OPTIONS.thresholds,
} as const satisfies Record<string, Localized>;

export type OverrideOptionName = keyof typeof OVERRIDE_OPTIONS;
