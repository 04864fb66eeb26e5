import { describe, expect, test } from 'vitest';
import { withConfiguration } from '../../server/src/project/configuration.ts';
import { settingsFor } from '../../server/src/project/overrides.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const FOLDER = 'file:///klant/afspraken/';

const SETTINGS = withConfiguration(
  defaultSettings('2026-03-02'),
  {
    preset: 'strict',
    rules: { 'smart/means-missing': 'off', 'smart/scope-missing': 'error' },
    thresholds: { readyFrom: 3, seniorLevel: 4 },
    overrides: [
      { files: ['archief/**', 'oud.afspraak'], preset: 'legacy' },
      { files: ['teams/*.afspraak'], rules: { 'smart/scope-missing': 'hint' }, thresholds: { readyFrom: 1 } },
      { files: ['archief/2025/**'], rules: { 'smart/scope-missing': 'warning' } },
    ],
  },
  FOLDER,
);

const settingsOf = (path: string) => {
  const { preset, rules, thresholds } = settingsFor(SETTINGS, FOLDER + path);
  return { preset, rules, readyFrom: thresholds.readyFrom, seniorLevel: thresholds.seniorLevel };
};

describe('settings for one file', () => {
  test('are those of the project when no pattern matches', () => {
    expect(settingsFor(SETTINGS, `${FOLDER}jan.afspraak`)).toBe(SETTINGS);
    expect(settingsFor(SETTINGS, `${FOLDER}archief.afspraak`)).toBe(SETTINGS);
  });

  test('keep what an override does not set', () => {
    expect(settingsOf('teams/onthaal.afspraak')).toEqual({
      preset: 'strict',
      rules: { 'smart/means-missing': 'off', 'smart/scope-missing': 'hint' },
      readyFrom: 1,
      seniorLevel: 4,
    });
  });

  test('start afresh with a preset, and keep the thresholds', () => {
    expect(settingsOf('archief/jan.afspraak')).toEqual({ preset: 'legacy', rules: {}, readyFrom: 3, seniorLevel: 4 });
    expect(settingsOf('oud.afspraak')).toEqual(settingsOf('archief/jan.afspraak'));
  });

  test('are those of the last override that matches', () => {
    expect(settingsOf('archief/2025/jan.afspraak')).toMatchObject({
      preset: 'legacy',
      rules: { 'smart/scope-missing': 'warning' },
    });
  });

  test('fit paths with spaces, accents and dots', () => {
    expect(settingsOf('archief/.oud/r%C3%A9union%20mei.afspraak').preset).toBe('legacy');
    expect(settingsOf('teams/r%C3%A9union%20mei.afspraak').readyFrom).toBe(1);
  });

  test('do not reach outside the folder of the configuration, nor deeper than the pattern', () => {
    expect(settingsFor(SETTINGS, 'file:///klant/archief/jan.afspraak')).toBe(SETTINGS);
    expect(settingsOf('teams/noord/onthaal.afspraak').readyFrom).toBe(3);
  });
});
