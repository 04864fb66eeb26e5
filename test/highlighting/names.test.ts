import { describe, expect, it } from 'vitest';
import { colours, piecesIn } from './tokenize.ts';

const BLOCK = 'keyword.control.block';
const PROPERTY = 'keyword.other.property';

describe('names stay free', () => {
  it('leaves keywords of the other dialect alone', async () => {
    expect(await piecesIn(BLOCK, 'person els "Els Maes" {')).toEqual([]);
    expect(await piecesIn(PROPERTY, 'members: jan')).toEqual([]);
    expect(await piecesIn(BLOCK, 'medewerker els "Els Maes" {', 'agreement')).toEqual([]);
  });

  it.each([
    ['a block word in a list of names', 'leden: team, regel, jan'],
    ['a property word in a list of names', 'leden: tussen, leden, norm'],
    ['two block words at the end of a value', 'meeteenheid: team overleg'],
    ['a connective that nothing follows', 'leden: en, op, per'],
  ])('%s', async (_, line) => {
    const value = (await colours(line)).slice(2).filter(([text]) => text !== ',');
    expect(value).toEqual([]);
  });

  it.each(['teamwerk Naam {', 'hoofd-team Naam {', 'team-dag Naam {', "team's Naam {", 'subtaak: x', 'taak-2: x'])(
    'a keyword inside a longer word: %s',
    async (line) => {
      expect(await piecesIn('keyword', line)).toEqual([]);
      expect(await piecesIn(PROPERTY, line)).toEqual([]);
    },
  );

  it('tells a block from a property with the same word', async () => {
    expect(await colours('taak Taak "Taak"\ntaak: taak')).toEqual([
      ['taak', BLOCK],
      ['Taak', 'entity.name.type'],
      ['"', 'punctuation.definition.string.begin'],
      ['Taak', 'string.quoted.double'],
      ['"', 'punctuation.definition.string.end'],
      ['taak', PROPERTY],
      [':', 'punctuation.separator.key-value'],
    ]);
  });

  it.each(['hr-dienst', 'Réunion', 'Überstunden', 'İstanbul', 'd’Hondt', 'naam_2'])('%s is one name', async (name) => {
    expect(await piecesIn('entity.name', `eenheid ${name} {`)).toEqual([name]);
  });
});
