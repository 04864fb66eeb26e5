import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LANGUAGE_CONFIGURATION } from '../../scripts/generate/language-configuration.ts';

const file = path.resolve(import.meta.dirname, '../../syntaxes/language-configuration.json');
const configuration: typeof LANGUAGE_CONFIGURATION = JSON.parse(readFileSync(file, 'utf8'));

describe('words', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));

  it.each(['hr-dienst', 'Réunion', 'e\u0301e\u0301n', 'Überstunden', 'naam_2', 'd’Hondt'])('%s is one word', (word) => {
    expect(words(`leden: ${word}, jan`)).toEqual(['leden', word, 'jan']);
  });

  it('leaves hyphens at the edge of a word out', () => {
    expect(words('- jan- -els')).toEqual(['jan', 'els']);
  });
});

describe('indentation', () => {
  const increases = (line: string) =>
    new RegExp(configuration.indentationRules.increaseIndentPattern.pattern).test(line);

  it.each(['stap Vragen "Titel" {', '  meetbaar: "x" { // niveaus', 'team X {\t'])('more after: %s', (line) => {
    expect(increases(line)).toBe(true);
  });

  it.each(['goed: "x"', 'stap Vragen { na: Eerste }', '// stap Vragen {', 'norm: "{"'])(
    'the same after: %s',
    (line) => {
      expect(increases(line)).toBe(false);
    },
  );
});
