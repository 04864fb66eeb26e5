import { describe, expect, it } from 'vitest';
import { DIALECTS, type Dialect } from '../../server/src/dialect/dialect.ts';
import { DOCUMENT } from '../../server/src/dialect/structure.ts';
import {
  BLOCKS,
  type BlockKeyword,
  CHOICES,
  CONNECTIVES,
  PROPERTIES,
  type PropertyKeyword,
} from '../../server/src/dialect/table.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import { languageRuleKeywords, languageStructure } from '../../server/src/grammar/parser.ts';

describe('the keyword lists', () => {
  const rules = [...languageRuleKeywords().values()];
  const ofRole = (role: 'block' | 'property') => [
    ...new Set(rules.filter((rule) => rule.role === role).map((rule) => rule.keyword)),
  ];

  it('name exactly the block words of the grammar', () => {
    expect(ofRole('block').sort()).toEqual([...BLOCKS].sort());
  });

  it('name exactly the property words of the grammar', () => {
    expect(ofRole('property').sort()).toEqual([...PROPERTIES].sort());
  });
});

describe.each(DIALECTS.map((dialect) => [dialect.code, dialect] as const))('dialect %s', (_code, dialect) => {
  it('gives every choice its own words', () => {
    for (const list of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
      for (const choice of CHOICES[list]) {
        for (const words of dialect.choiceWords(list, choice)) expect(dialect.choice(list, words)).toBe(choice);
      }
    }
  });

  it.each(['blocks', 'properties'] as const)('uses no phrase for two %s', (role) => {
    const phrases = Object.values(dialect.table[role]).flatMap((phrase) => phrase.words);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it('uses a connective phrase twice only before different things', () => {
    const connectives = Object.keys(CONNECTIVES) as (keyof typeof CONNECTIVES)[];
    const uses = connectives.flatMap((keyword) =>
      dialect.table.connectives[keyword].flatMap((words) => CONNECTIVES[keyword].map((before) => `${words} ${before}`)),
    );
    expect(uses.filter((use, at) => uses.indexOf(use) !== at)).toEqual([]);
  });

  it('reads every example of its own table, in every block where the property may stand', () => {
    for (const [container, { properties }] of languageStructure()) {
      if (container === DOCUMENT || !(BLOCKS as readonly string[]).includes(container)) continue;
      for (const { keyword } of properties) {
        if (container === 'day-plan' && keyword === 'task') continue; // a task of a day is a text, the example is a name
        const text = documentWith(dialect, container as BlockKeyword, keyword as PropertyKeyword);
        expect([text, readFacts(text, origin(dialect)).problems]).toEqual([text, []]);
      }
    }
  });

  it('reads the example of every block', () => {
    for (const keyword of BLOCKS) {
      const text = wrapped(dialect, keyword, `${dialect.word('block', keyword)} ${dialect.block(keyword).example} { }`);
      expect([text, readFacts(text, origin(dialect)).problems]).toEqual([text, []]);
    }
  });
});

function origin(dialect: Dialect) {
  return { path: `example${dialect.table.extension}` };
}

function documentWith(dialect: Dialect, container: BlockKeyword, property: PropertyKeyword): string {
  const { words, example } = dialect.property(property);
  return words
    .map(
      (word) => `${dialect.word('block', container)} ${dialect.block(container).example} {\n  ${word}: ${example}\n}`,
    )
    .map((block) => wrapped(dialect, container, block))
    .join('\n');
}

/** Puts a block that only stands in others into one that may contain it. */
function wrapped(dialect: Dialect, keyword: BlockKeyword, block: string): string {
  const containers = [...languageStructure()]
    .filter(([, content]) => content.blocks.includes(keyword))
    .map(([name]) => name);
  if (containers.includes(DOCUMENT)) return block;
  const outer = containers[0] as BlockKeyword;
  return wrapped(dialect, outer, `${dialect.word('block', outer)} ${dialect.block(outer).example} {\n${block}\n}`);
}
