import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { configurationSchema } from '../../scripts/generate/schema.ts';
import {
  type ReadConfiguration,
  readConfiguration,
  withConfiguration,
} from '../../server/src/project/configuration.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const VOCABULARY = { rules: ['smart/measure-missing', 'smart/means-missing'], countries: ['BE', 'NL'] };

const read = (text: string): ReadConfiguration => readConfiguration(text, VOCABULARY);

/** The parts of the text that have a problem, with the English message. */
function problems(text: string): [string, string][] {
  return read(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message.en]);
}

describe('a configuration', () => {
  test('sets severities, language, country and thresholds', () => {
    const text = `{
      // comments and a trailing comma are allowed
      "$schema": "./afspraak.schema.json",
      "language": "nl",
      "country": "NL",
      "rules": { "smart/measure-missing": "off" },
      "thresholds": { "readyFrom": 3 },
    }`;
    const { configuration, problems } = read(text);
    expect(problems).toEqual([]);
    const settings = withConfiguration(defaultSettings('2026-03-01'), configuration, 'file:///klant/');
    expect(settings).toMatchObject({ language: 'nl', country: 'NL', rules: { 'smart/measure-missing': 'off' } });
    expect(settings.thresholds).toEqual({ ...defaultSettings('').thresholds, readyFrom: 3 });
  });

  test('sets a preset, and other rules for some files', () => {
    const text = `{
      "preset": "strict",
      "overrides": [
        { "files": ["archief/**"], "preset": "legacy" },
        { "files": ["*.agreement"], "rules": { "smart/means-missing": "off" }, "thresholds": { "readyFrom": 3 } },
      ],
    }`;
    expect(read(text)).toEqual({
      problems: [],
      configuration: {
        preset: 'strict',
        overrides: [
          { files: ['archief/**'], preset: 'legacy' },
          { files: ['*.agreement'], rules: { 'smart/means-missing': 'off' }, thresholds: { readyFrom: 3 } },
        ],
      },
    });
  });

  test('leaves out what is wrong and keeps the rest', () => {
    expect(read('{ "language": "fr", "country": "NL" }').configuration).toEqual({ country: 'NL' });
    const text = '{ "preset": "lax", "overrides": [{ "files": ["/a", "b"], "preset": "strict", "rules": 1 }] }';
    expect(read(text).configuration).toEqual({ overrides: [{ files: ['b'], preset: 'strict', rules: {} }] });
  });

  test.each([
    ['not JSON', '{ "language": }', '}', /not valid JSON/],
    ['no object', '[]', '[]', /Begin the file with an object/],
    ['rules that are no object', '{ "rules": true }', 'true', /‘rules’ is an object/],
    ['an unknown option', '{ "langage": "nl" }', '"langage"', /Do you mean ‘language’\?/],
    ['an unknown option that resembles none', '{ "x": 1 }', '"x"', /Choose from: \$schema, extends, language/],
    [
      'an unknown rule',
      '{ "rules": { "smart/measure-mising": "off" } }',
      '"smart/measure-mising"',
      /smart\/measure-missing/,
    ],
    ['an unknown severity', '{ "rules": { "smart/means-missing": "warn" } }', '"warn"', /"off", "hint"/],
    ['an unknown threshold', '{ "thresholds": { "redyFrom": 2 } }', '"redyFrom"', /‘readyFrom’/],
    ['a threshold out of bounds', '{ "thresholds": { "readyFrom": 9 } }', '9', /from 1 to 3/],
    ['a threshold that is no number', '{ "thresholds": { "readyFrom": "2" } }', '"2"', /whole number/],
    ['an unknown country', '{ "country": "Belgium" }', '"Belgium"', /"BE", "NL"/],
    ['a schema that is no text', '{ "$schema": 1 }', '1', /between quotation marks/],
    ['an unknown preset', '{ "preset": "relaxed" }', '"relaxed"', /"recommended", "strict", "smart-only", "legacy"/],
    ['overrides that are no list', '{ "overrides": {} }', '{}', /‘overrides’ is a list/],
    ['an override that is no object', '{ "overrides": ["a"] }', '"a"', /‘overrides’ is an object/],
    [
      'an override without files',
      '{ "overrides": [{ "preset": "legacy" }] }',
      '{ "preset": "legacy" }',
      /Add: "files"/,
    ],
    ['files that are no list', '{ "overrides": [{ "files": "a/**" }] }', '"a/**"', /‘files’ is a list/],
    ['a file that is no text', '{ "overrides": [{ "files": [1] }] }', '1', /forward slashes/],
    ['an empty pattern', '{ "overrides": [{ "files": [" "] }] }', '" "', /forward slashes/],
    ['a pattern outside the project', '{ "overrides": [{ "files": ["../a"] }] }', '"../a"', /folder of this file/],
    ['an absolute path', '{ "overrides": [{ "files": ["/a"] }] }', '"/a"', /folder of this file/],
    ['backslashes', '{ "overrides": [{ "files": ["a\\\\b"] }] }', '"a\\\\b"', /forward slashes/],
    ['a pattern that means all but', '{ "overrides": [{ "files": ["!a"] }] }', '"!a"', /folder of this file/],
    [
      'an option that only holds for all files',
      '{ "overrides": [{ "files": ["a"], "country": "NL" }] }',
      '"country"',
      /Choose from: files, preset, rules, thresholds/,
    ],
    ['an option that is set twice', '{ "country": "BE", "country": "NL" }', '"country"', /already set/],
    ['a name that objects have by nature', '{ "constructor": 1 }', '"constructor"', /does not exist/],
  ])('reports %s at its place with what to do', (_, text, place, message) => {
    expect(problems(text)).toEqual([[place, expect.stringMatching(message)]]);
  });

  test('that is empty sets nothing', () => {
    expect(problems('')).toHaveLength(1);
    expect(read('{}')).toEqual({ configuration: {}, problems: [] });
  });
});

describe('the JSON schema', () => {
  const file = configurationSchema()[0];
  const validate = new Ajv({ strict: false }).compile(JSON.parse(file?.content ?? ''));

  test('accepts what can be set', () => {
    const rules = { 'smart/measure-missing': 'hint' };
    const overrides = [{ files: ['archief/**', '.concept/a b.afspraak'], preset: 'legacy', rules }];
    expect(
      validate({ language: 'en', country: 'NL', preset: 'strict', rules, thresholds: { readyFrom: 3 }, overrides }),
    ).toBe(true);
  });

  test.each([
    { langage: 'nl' },
    { rules: { 'smart/nonsense': 'off' } },
    { rules: { 'smart/measure-missing': 'warn' } },
    { thresholds: { readyFrom: 9 } },
    { country: 'Belgium' },
    { preset: 'lax' },
    { overrides: [{ preset: 'legacy' }] },
    { overrides: [{ files: ['../a'] }] },
    { overrides: [{ files: ['a'], language: 'nl' }] },
  ])('refuses %j', (configuration) => {
    expect(validate(configuration)).toBe(false);
  });
});
