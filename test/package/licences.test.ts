import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

test.each([
  ['server', ['langium', 'vega', 'docx', 'vscode-languageserver']],
  ['client', ['vscode-languageclient']],
])('the bundles of the %s go with the licences of what they hold', (part, packages) => {
  const notices = readFileSync(path.join(ROOT, part, 'dist/third-party-licences.txt'), 'utf8');
  for (const name of packages)
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([^)]+\\)\\n\\n.*licen[cs]e`, 'ims'));
  expect(notices).not.toContain('carries no text of its licence');
});
