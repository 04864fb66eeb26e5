import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dialectByCode } from '../../server/src/dialect/dialect.ts';
import { DOCUMENT } from '../../server/src/dialect/structure.ts';
import { BLOCKS, type BlockKeyword, type PropertyKeyword } from '../../server/src/dialect/table.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';
import { languageStructure } from '../../server/src/grammar/parser.ts';

const WRITTEN_PER_DIALECT = new Set([
  'span',
  'keyword',
  'body',
  'lineStarts',
  'length',
  'dialect',
  'scope',
  'text',
  'name',
  'title',
  'unit',
]);

/** Facts with everything taken out that is written in the words of one dialect. */
function shape(facts: FileFacts): unknown {
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (WRITTEN_PER_DIALECT.has(key) ? undefined : value)));
}

function documentOfAllProperties(code: string): string {
  const dialect = dialectByCode(code);
  if (!dialect) throw new Error(`no dialect ${code}`);
  const inside = (container: string): string => {
    const content = languageStructure().get(container);
    const properties = (content?.properties ?? [])
      .filter(({ keyword }) => container !== 'day-plan' || keyword !== 'task')
      .map(({ keyword, hasBody }) => {
        const { words, example } = dialect.property(keyword as PropertyKeyword);
        return `${words[0]}: ${example}${hasBody ? ` {\n${inside(keyword)}\n}` : ''}`;
      });
    return [...properties, ...(content?.blocks ?? []).map(block)].join('\n');
  };
  const block = (keyword: string): string => {
    const { words, example } = dialect.block(keyword as BlockKeyword);
    return `${words[0]} ${example} {\n${inside(keyword)}\n}`;
  };
  return inside(DOCUMENT);
}

describe('a document with every property of every block', () => {
  const nl = readFacts(documentOfAllProperties('nl'), { path: 'a.afspraak' });
  const en = readFacts(documentOfAllProperties('en'), { path: 'a.agreement' });

  it('has no problems in either dialect', () => {
    expect(nl.problems).toEqual([]);
    expect(en.problems).toEqual([]);
  });

  it('gives the same facts in both dialects', () => {
    expect(shape(nl)).toEqual(shape(en));
  });

  it('declares every kind of named block', () => {
    const unnamed = new Set<string>(['readiness', 'check-in', 'evaluation']);
    const kinds = new Set(nl.declarations.map((declaration) => declaration.kind));
    const agreementKinds = 3; // four kinds of agreement share one namespace
    expect(kinds.size).toBe(BLOCKS.filter((keyword) => !unnamed.has(keyword)).length - agreementKinds);
  });

  it.each(['result', 'process', 'development', 'competence'])('fills every field of a %s agreement', (kind) => {
    const agreement = nl.agreements.find((each) => each.kind === kind);
    const empty = Object.entries(agreement ?? {}).filter(([, value]) => Array.isArray(value) && value.length === 0);
    expect(empty.map(([field]) => field)).toEqual([]);
    expect(Object.keys(agreement ?? {})).toHaveLength(47);
  });

  it('reads progress, readiness and services to the last field', () => {
    expect(nl.progress[0]).toMatchObject({
      kind: 'check-in',
      step: { name: 'Vragen', scope: 'VlotAanwerven' },
      on: { date: '2026-03-02' },
      value: { value: 44, unit: 'dagen', time: 'day' },
      level: 'good',
      colour: 'green',
    });
    expect(nl.readiness[0]).toMatchObject({ able: [{ value: 3, by: { name: 'els' }, on: { date: '2026-01-08' } }] });
    expect(nl.services[0]).toMatchObject({
      contributions: [{ by: { name: 'jan' }, text: { text: 'intake' } }, { by: { name: 'mia' } }],
      feedback: [{ processedOn: { date: '2026-04-02' } }],
    });
  });
});

describe.each([
  ['werkproces', 'work-process'],
  ['zelfsturend-team', 'self-managing-team'],
])('the example %s and its twin %s', (dutch, english) => {
  const factsOf = (folder: string) =>
    readdirSync(`examples/${folder}`)
      .filter((file) => /\.(afspraak|agreement)$/.test(file))
      .map((file) => readFacts(readFileSync(`examples/${folder}/${file}`, 'utf8'), { path: file }));
  const count = (all: FileFacts[]) => ({
    declarations: all.flatMap((facts) => facts.declarations.map(({ kind }) => kind)).sort(),
    properties: all
      .flatMap((facts) => facts.agreements.map(({ properties }) => properties.map(({ keyword }) => keyword).join(' ')))
      .sort(),
    problems: all.flatMap((facts) => facts.problems),
  });

  it('say the same', () => {
    expect(count(factsOf(english))).toEqual(count(factsOf(dutch)));
    expect(count(factsOf(dutch)).problems).toEqual([]);
  });
});
