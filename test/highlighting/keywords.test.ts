import { describe, expect, it } from 'vitest';
import { languageId } from '../../scripts/generate/textmate-grammar.ts';
import { DIALECTS } from '../../server/src/dialect/dialect.ts';
import { colours, type LanguageId, piecesIn } from './tokenize.ts';

const BLOCK = 'keyword.control.block';
const PROPERTY = 'keyword.other.property';
const CONNECTIVE = 'keyword.operator.connective';
const CHOICE = 'constant.language.choice';

describe.each(DIALECTS.map((dialect) => ({ dialect, language: languageId(dialect) as LanguageId })))(
  'every word of the $dialect.code table',
  ({ dialect, language }) => {
    const blocks = Object.values(dialect.table.blocks).flatMap((phrase) => phrase.words);
    const properties = Object.values(dialect.table.properties).flatMap((phrase) => phrase.words);

    it.each(blocks)('%s opens a block', async (word) => {
      expect(await colours(`${word} Éénnaam {`, language)).toEqual([
        [word, BLOCK],
        ['Éénnaam', 'entity.name.type'],
        ['{', 'punctuation.section.block.begin'],
      ]);
    });

    it.each(properties)('%s names a property', async (word) => {
      for (const written of [word, word.toUpperCase()]) {
        expect(await piecesIn(PROPERTY, `x "x" {\n  ${written}: "x"`, language)).toEqual([written]);
      }
    });

    it.each(Object.values(dialect.table.units).flat())('%s is a unit', async (word) => {
      expect(await piecesIn('keyword.other.unit', `x: 3 ${word}`, language)).toEqual([word]);
    });
  },
);

describe('words inside a value', () => {
  it('joins what belongs together', async () => {
    expect(await colours('  meetbaar: Doorlooptijd van 62 naar ten hoogste 40,5 dagen {')).toEqual([
      ['meetbaar', PROPERTY],
      [':', 'punctuation.separator.key-value'],
      ['van', CONNECTIVE],
      ['62', 'constant.numeric'],
      ['naar', CONNECTIVE],
      ['ten hoogste', CONNECTIVE],
      ['40,5', 'constant.numeric'],
      ['dagen', 'keyword.other.unit'],
      ['{', 'punctuation.section.block.begin'],
    ]);
  });

  it('knows parties, dates and confidence', async () => {
    expect(await piecesIn(CONNECTIVE, 'accepted: els on 2026-01-12 with confidence 8', 'agreement')).toEqual([
      'on',
      'with confidence',
    ]);
    expect(await piecesIn('constant.numeric.date', 'tijdsgebonden: van 2026-02-01 tot 2026-06-30')).toEqual([
      '2026-02-01',
      '2026-06-30',
    ]);
    expect(await piecesIn('keyword.other.unit', 'steun: els elke week\nmiddelen: 5000 EUR, 15 %')).toEqual([
      'week',
      'EUR',
      '%',
    ]);
  });

  it('knows a choice only where its list belongs', async () => {
    expect(await piecesIn(CHOICE, 'situatie: ervaring, nieuw resultaat, derden')).toEqual([
      'ervaring',
      'nieuw resultaat',
      'derden',
    ]);
    expect(await piecesIn(CHOICE, 'soort: één idee\nproactief: "schetsen" groen')).toEqual(['één idee', 'groen']);
    expect(await piecesIn(CHOICE, 'leden: ervaring, groen\ntaak: groen')).toEqual([]);
    expect(await piecesIn(CHOICE, "kind: driver's seat", 'agreement')).toEqual(["driver's seat"]);
  });

  it('knows a rule by its name', async () => {
    expect(await piecesIn('variable.other.enummember', 'ondanks: fit/inexperienced "els springt bij"')).toEqual([
      'fit/inexperienced',
    ]);
  });
});
