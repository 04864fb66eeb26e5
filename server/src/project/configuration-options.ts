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

/** The options of a configuration file, described once for the schema and the documentation. */
export const OPTIONS = {
  $schema: {
    nl: 'Het schema van dit bestand, zodat een editor het kan aanvullen.',
    en: 'The schema of this file, so that an editor can complete it.',
  },
  language: {
    nl: 'De taal van de meldingen: die van elk document, of altijd Nederlands of Engels.',
    en: 'The language of messages: that of each document, or always Dutch or English.',
  },
  country: {
    nl: 'Het land waarvan de feestdagen geen werkdagen zijn.',
    en: 'The country whose public holidays are no working days.',
  },
  rules: {
    nl: 'Hoe zwaar elke regel weegt, op naam; off zet een regel uit.',
    en: 'How heavy each rule weighs, by name; off switches a rule off.',
  },
  thresholds: {
    nl: 'De getallen waarmee regels vergelijken.',
    en: 'The numbers that rules compare with.',
  },
} as const satisfies Record<string, Localized>;

export type OptionName = keyof typeof OPTIONS;
