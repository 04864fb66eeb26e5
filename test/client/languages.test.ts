import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Extension } from 'vscode';
import { contributedLanguages } from '../../client/src/languages.ts';

test('the languages are those of the dialects, not those of the configuration', () => {
  const extension = { packageJSON: JSON.parse(readFileSync('package.json', 'utf8')) } as Extension<unknown>;
  expect(contributedLanguages(extension)).toEqual({
    ids: ['afspraak', 'agreement'],
    extensions: ['afspraak', 'agreement'],
  });
});
