import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withConfiguration } from '../../server/src/project/configuration.ts';
import type { ConfigurationLayer } from '../../server/src/project/configuration-layers.ts';
import { explainedSettings, type Origin } from '../../server/src/project/origins.ts';
import { settingsFor } from '../../server/src/project/overrides.ts';
import { PRESET_NAMES } from '../../server/src/project/presets.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const DEFAULTS = defaultSettings('2026-03-02');
const severity = fc.constantFrom('off' as const, 'hint' as const, 'warning' as const, 'error' as const);
const shared = {
  preset: fc.constantFrom(...PRESET_NAMES),
  rules: fc.dictionary(fc.constantFrom('a/b', 'c/d', 'e/f'), severity),
  thresholds: fc.record({ readyFrom: fc.nat(3), seniorLevel: fc.nat(3) }, { requiredKeys: [] }),
};
const files = fc.subarray(['*.afspraak', 'x/**', 'y/**', '**/*.agreement'], { minLength: 1 });
const configuration = fc.record(
  {
    ...shared,
    language: fc.constantFrom('nl' as const, 'en' as const),
    country: fc.constantFrom('BE', 'NL'),
    overrides: fc.array(
      fc.record({ files }).chain((own) => fc.record(shared, { requiredKeys: [] }).map((set) => ({ ...own, ...set }))),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const layers = fc.array(configuration, { maxLength: 3 }).map((all) =>
  all.map((each, at): ConfigurationLayer => {
    return { uri: `file:///p/${at}.json`, text: '', folder: 'file:///p/', configuration: each };
  }),
);

test('every setting is what the place it is said to come from sets, and what holds for the document', () => {
  const uri = fc.constantFrom('file:///p/a.afspraak', 'file:///p/x/b.agreement', 'file:///q/c.afspraak');
  let fromOverrides = 0;
  fc.assert(
    fc.property(layers, fc.dictionary(fc.constantFrom('a/b', 'g/h'), severity), uri, (all, rules, document) => {
      const { settings, origins } = explainedSettings(DEFAULTS, { layers: all, asked: { rules } }, document);
      const composed = all.reduce((below, { configuration: own, folder }) => {
        return withConfiguration(below, own, folder);
      }, DEFAULTS);
      const { preset, rules: weights, thresholds, language, country } = settingsFor(composed, document);
      expect(settings).toEqual({ ...DEFAULTS, preset, thresholds, language, country, rules: { ...weights, ...rules } });
      expect(Object.keys(origins.rules).sort()).toEqual(Object.keys(settings.rules).sort());
      const valueAt = (origin: Origin, standard: unknown, name: string): unknown => {
        if (origin.kind === 'default') return standard;
        if (origin.kind === 'command-line') return rules[name];
        if (origin.path[0] === 'overrides') fromOverrides++;
        const start: unknown = all.find((layer) => layer.uri === origin.uri)?.configuration;
        return origin.path.reduce((value, key) => (value as Record<string | number, unknown>)[key], start);
      };
      for (const name of ['language', 'country', 'preset'] as const) {
        expect(valueAt(origins[name], DEFAULTS[name], name)).toBe(settings[name]);
      }
      for (const name of ['readyFrom', 'seniorLevel', 'sessionMinutes'] as const) {
        expect(valueAt(origins.thresholds[name], DEFAULTS.thresholds[name], name)).toBe(settings.thresholds[name]);
      }
      for (const [name, origin] of Object.entries(origins.rules)) {
        expect(valueAt(origin, undefined, name)).toBe(settings.rules[name]);
      }
    }),
    { numRuns: 300, seed: 20260302 },
  );
  expect(fromOverrides).toBeGreaterThan(50);
});
