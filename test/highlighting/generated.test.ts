import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERATORS } from '../../scripts/generate/generators.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('generated files are what `npm run generate` makes', () => {
  it.each(GENERATORS.flatMap((generate) => generate()))('$path', ({ path: file, content }) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(content);
  });
});
