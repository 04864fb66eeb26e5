import type { Localized } from './localized.ts';

/** Every preset, documented once: configuration schema and documentation are made from this table. */
export const PRESETS = {
  recommended: {
    nl: 'Elke regel met zijn eigen ernst.',
    en: 'Every rule with its own severity.',
  },
  strict: {
    nl: 'Een hint wordt informatie, informatie wordt een waarschuwing; wat van lezen of van gegevens afhangt blijft hoogstens informatie.',
    en: 'A hint becomes information, information becomes a warning; what rests on a reading or on absent data stays information at most.',
  },
  'smart-only': {
    nl: 'Alleen de regels van structure en smart.',
    en: 'Only the rules of structure and smart.',
  },
  legacy: {
    nl: 'Alleen de fouten van structure, voor een archief dat niemand nog herschrijft.',
    en: 'Only the errors of structure, for an archive that nobody will rewrite.',
  },
} as const satisfies Record<string, Localized>;

/** What rules weigh before a configuration sets them one by one. */
export type Preset = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];
