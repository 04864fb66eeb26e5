import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { translateKeywords } from '../../server/src/convert/translate.ts';
import { type Dialect, dialectByCode } from '../../server/src/dialect/dialect.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { commentsOf, documentOf, factsOf } from './documents.ts';
import { resultDocuments } from './generated.ts';

function translated(text: string, path: string): string {
  const document = documentOf(text, path);
  const to = dialectByCode(document.facts.dialect === 'nl' ? 'en' : 'nl') as Dialect;
  const edits = translateKeywords(document, to);
  if (!edits) throw new Error('Not translated');
  return applyEdits(text, edits);
}

/** Facts with the unit of time in place of its word in one dialect. */
function meaningOf(text: string, path: string): unknown {
  const said = factsOf(text, path) as Record<string, unknown>;
  const dialect = dialectByCode(String(said.dialect));
  return JSON.parse(
    JSON.stringify({ ...said, dialect: '' }, (key, value: unknown) =>
      key === 'unit' && typeof value === 'string' ? (dialect?.timeUnit(value) ?? value) : value,
    ),
  );
}

test('a translated document says the same, and is the same when translated back', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(resultDocuments, ({ text, path }) => {
      const there = translated(text, path);
      expect(meaningOf(there, path)).toEqual(meaningOf(text, path));
      expect(commentsOf(there, path)).toEqual(commentsOf(text, path));
      const line = /^(\uFEFF?)(?:taal: nl|language: en)(?:\r\n|\n){2}/;
      expect(translated(there, path).replace(line, '$1')).toBe(text);
    }),
    { numRuns: 100 },
  );
});

const EXAMPLES = new URL('../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:afspraak|agreement)$/.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, EXAMPLES), 'utf8') }));
const isReadable = ({ path, text }: { path: string; text: string }): boolean =>
  !documentOf(text, path).facts.problems.some(
    ({ rule }) => rule.startsWith('structure/') && rule !== 'structure/placeholder',
  );

test.each(examples.filter((example) => !isReadable(example)))(
  'the unreadable example $path is left alone',
  ({ path, text }) => {
    expect(() => translated(text, path)).toThrow('Not translated');
  },
);

test.each(examples.filter(isReadable))('the example $path says the same in the other dialect', ({ path, text }) => {
  expect(meaningOf(translated(text, path), path)).toEqual(meaningOf(text, path));
});

test('keywords, choices, units and numbers change; names, texts and comments do not', () => {
  const text = `taal: nl
// elke week, van maandag tot vrijdag
resultaatafspraak Team "Van goed naar zeer goed" {
  tussen: els en jan
  meetbaar: Wachttijd van 62,5 naar hoogstens 1.250 dagen
  situatie: nieuw resultaat, derden
  middelen: 4 uur per week
  opvolging: elk kwartaal, els elke 2 weken
}
`;
  expect(translated(text, 'a.afspraak')).toBe(`language: en
// elke week, van maandag tot vrijdag
result agreement Team "Van goed naar zeer goed" {
  between: els and jan
  measurable: Wachttijd from 62.5 to at most 1250 days
  situation: new result, third parties
  means: 4 hours per week
  follow-up: every quarter, els every 2 weeks
}
`);
});

test('a document is left alone when a name of it would be read as a keyword, or when it cannot be read', () => {
  const en = dialectByCode('en') as Dialect;
  const refused = ['resultaatafspraak A {\n  opvolging: every elke week\n}', 'resultaatafspraak A {'];
  for (const text of refused) expect(translateKeywords(documentOf(text), en)).toBeUndefined();
  expect(translateKeywords(documentOf('task A', 'a.agreement'), en)).toEqual([]);
});
