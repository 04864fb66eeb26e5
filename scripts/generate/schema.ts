import { COUNTRIES } from '../../server/src/plan/calendar.ts';
import {
  EXTENDED_PATTERN,
  LANGUAGES,
  OPTIONS,
  type OptionName,
  OVERRIDE_OPTIONS,
  type OverrideOptionName,
  RULE_SEVERITIES,
} from '../../server/src/project/configuration-options.ts';
import type { Localized } from '../../server/src/project/localized.ts';
import { RELATIVE_PATTERN } from '../../server/src/project/overrides.ts';
import { PRESETS } from '../../server/src/project/presets.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import { THRESHOLDS } from '../../server/src/project/thresholds.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import { type Generator, toJson } from './generator.ts';

/** The JSON schema of the configuration file, from the options, the thresholds and the rules. */
export const configurationSchema: Generator = () => [
  { path: 'server/schema/afspraak.schema.json', content: toJson(schema()) },
];

function schema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/afspraak/afspraak/main/server/schema/afspraak.schema.json',
    title: 'Afspraak, configuration of version 1',
    type: 'object',
    properties: optionSchemas(),
    additionalProperties: false,
    allowTrailingCommas: true,
    definitions: {
      preset: presetSchema(),
      rules: closedObject(OPTIONS.rules, ruleSchemas()),
      thresholds: closedObject(OPTIONS.thresholds, thresholdSchemas()),
    },
  };
}

function optionSchemas(): Record<OptionName, object> {
  const { language, country } = defaultSettings('');
  const extended = { type: 'string', pattern: EXTENDED_PATTERN.source };
  return {
    $schema: { type: 'string', description: describe(OPTIONS.$schema) },
    extends: {
      description: describe(OPTIONS.extends),
      anyOf: [extended, { type: 'array', items: extended }],
    },
    language: { enum: LANGUAGES, default: language, description: describe(OPTIONS.language) },
    country: { enum: COUNTRIES, default: country, description: describe(OPTIONS.country) },
    ...RULE_OPTIONS,
    overrides: {
      type: 'array',
      description: describe(OPTIONS.overrides),
      items: { ...closedObject(OPTIONS.overrides, overrideSchemas()), required: ['files'] },
    },
  };
}

const RULE_OPTIONS = {
  preset: { $ref: '#/definitions/preset' },
  rules: { $ref: '#/definitions/rules' },
  thresholds: { $ref: '#/definitions/thresholds' },
};

function overrideSchemas(): Record<OverrideOptionName, object> {
  const pattern = { type: 'string', pattern: RELATIVE_PATTERN.source };
  return {
    files: { type: 'array', description: describe(OVERRIDE_OPTIONS.files), items: pattern },
    ...RULE_OPTIONS,
  };
}

function presetSchema(): object {
  return {
    enum: Object.keys(PRESETS),
    default: defaultSettings('').preset,
    description: describe(OPTIONS.preset),
    enumDescriptions: Object.values(PRESETS).map(describe),
  };
}

function ruleSchemas(): Record<string, object> {
  const sorted = RULES.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(
    sorted.map(({ name, severity, summary }) => [
      name,
      { enum: RULE_SEVERITIES, default: severity, description: describe(summary) },
    ]),
  );
}

function thresholdSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(THRESHOLDS).map(([name, { default: value, least, most, description }]) => [
      name,
      { type: 'integer', minimum: least, maximum: most, default: value, description: describe(description) },
    ]),
  );
}

function closedObject(description: Localized, properties: Record<string, object>): object {
  return { type: 'object', description: describe(description), properties, additionalProperties: false };
}

/** A schema has one description; it says the same in both languages. */
function describe({ nl, en }: Localized): string {
  return `${nl}\n\n${en}`;
}
