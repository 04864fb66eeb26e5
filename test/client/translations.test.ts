import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function readJson(file: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

function sentencesOfClient(): string[] {
  const folder = path.join(root, 'client/src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(/l10n\.t\(\s*'([^']*)'/g)])
    .map((match) => match[1] ?? '');
}

it('every sentence of the client is in Dutch too, and nothing else is', () => {
  const translated = Object.keys(readJson('l10n/bundle.l10n.nl.json'));
  expect(translated.sort()).toEqual([...new Set(sentencesOfClient())].sort());
});

it('every sentence of the manifest is in Dutch too', () => {
  expect(Object.keys(readJson('package.nls.nl.json'))).toEqual(Object.keys(readJson('package.nls.json')));
});
