import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IToken } from 'chevrotain';
import fc from 'fast-check';
import type { AstNode } from 'langium';
import { describe, expect, test } from 'vitest';
import { detectDialect } from '../../server/src/dialect/detect.ts';
import { type Expression, GRAMMAR } from '../../server/src/dialect/grammar-tables.ts';
import { lexPlainly } from '../../server/src/dialect/plain-lexer.ts';
import { tokenList } from '../../server/src/dialect/token-list.ts';
import { lexTree, parseTree } from '../../server/src/grammar/langium-parser.ts';
import { placeOf } from '../../server/src/grammar/place.ts';
import { parsePlainly } from '../../server/src/grammar/plain-parser.ts';
import { mutilate, mutilation } from './mutilate.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENTS = globSync('{examples,test}/**/*.{afspraak,agreement}', { cwd: ROOT })
  .sort()
  .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

const token = ({ tokenType, image, startOffset, endOffset, startLine, endLine }: IToken) =>
  [tokenType.name, image, startOffset, endOffset, startLine, endLine].join(' ');

/** A syntax tree without what only one of the parsers adds. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('$refText' in value && '$refNode' in value) {
    const { offset, end } = value.$refNode as { offset: number; end: number };
    return { name: value.$refText, offset, end };
  }
  const own = Object.entries(value).filter(([key, part]) => !key.startsWith('$') && part !== undefined);
  const { $type } = value as AstNode;
  const { start, end, property, name, body } = placeOf(value as AstNode);
  const isValue = property === undefined && body === undefined;
  const place = $type === 'Document' ? {} : { start, end, property, body, name: isValue ? undefined : name };
  return { $type, place, ...Object.fromEntries(own.map(([key, part]) => [key, plain(part)])) };
}

function compare({ path: file, text }: { path: string; text: string }): 'plain' | 'Langium' {
  const dialect = detectDialect(text, file);
  const own = lexPlainly(text, dialect);
  const lexed = lexTree(text, dialect);
  if (!own) {
    expect(lexed.report.problems.map(({ code }) => code)).toContain('unexpected-characters');
    return 'Langium';
  }
  expect(tokenList(own.tokens).map(token)).toEqual(lexed.tokens.map(token));
  expect(own.report.comments.map(token)).toEqual(lexed.report.comments.map(token));
  expect(own.report.problems).toEqual(lexed.report.problems);
  const read = parsePlainly(own.tokens);
  const { document, errors } = parseTree(text, dialect);
  expect(read === undefined).toBe(errors.length > 0);
  if (!read || own.report.problems.some(({ code }) => code === 'missing-brace')) return 'Langium';
  expect(plain(read)).toEqual(plain(document));
  return 'plain';
}

describe('text that follows the grammar', () => {
  test.each(DOCUMENTS)('is read as Langium reads it: $path', (document) => {
    expect(['plain', 'Langium']).toContain(compare(document));
  });

  test('is read likewise when it is long, and after that when it is short', () => {
    const person = (at: number) =>
      `medewerker m${at} "M ${at}" {\n  leidinggevende: m0\n  afwezig: tot 2026-07-01\n}\n`;
    const text = Array.from({ length: 2000 }, (_, at) => person(at)).join('');
    expect(compare({ path: 'long.afspraak', text })).toBe('plain');
    expect(compare({ path: 'short.afspraak', text: person(1) })).toBe('plain');
  });

  test('is read without Langium, and all other text with it', () => {
    const used = new Set<string>();
    const mutilations = fc.array(mutilation, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENTS), mutilations, (document, changes) => {
        used.add(compare({ ...document, text: changes.reduce(mutilate, document.text) }));
      }),
      { numRuns: 150 },
    );
    expect(used.size).toBe(2);
  }, 120_000);
});

/** Names of the tokens that an expression can start with; an empty one among them when it can be nothing. */
function firstOf(expression: Expression): string[] {
  if ('token' in expression) return [expression.token];
  if ('rule' in expression) return firstOfRule(expression.rule);
  if ('one' in expression) return expression.one.flatMap(firstOf);
  if ('optional' in expression) return [...firstOf(expression.optional), ''];
  if ('repeated' in expression) return [...firstOf(expression.repeated), ...(expression.atLeast === 0 ? [''] : [])];
  return firstOfAll(expression.all, ['']);
}

function firstOfRule(name: string): string[] {
  const rule = GRAMMAR.rules[name];
  if (!rule) return [];
  return 'choose' in rule ? rule.choose.flatMap(firstOfRule) : firstOf(rule.definition);
}

function firstOfAll([next, ...rest]: readonly Expression[], after: readonly string[]): string[] {
  if (!next) return [...after];
  const first = firstOf(next);
  return first.includes('') ? [...first.filter(Boolean), ...firstOfAll(rest, after)] : first;
}

/** Places where one token ahead does not decide: choices that start alike, and options that also stand behind themselves. */
function undecided(expression: Expression, after: readonly string[]): string[] {
  if ('token' in expression || 'rule' in expression) {
    if ('rule' in expression) follow(expression.rule, after);
    return [];
  }
  if ('all' in expression) {
    return expression.all.flatMap((each, at) => undecided(each, firstOfAll(expression.all.slice(at + 1), after)));
  }
  if ('one' in expression) {
    const first = expression.one.flatMap((each) => [...new Set(firstOf(each))]);
    const twice = first.filter((name, at) => first.indexOf(name) !== at);
    return [...twice, ...expression.one.flatMap((each) => undecided(each, after))];
  }
  const inner = 'optional' in expression ? expression.optional : expression.repeated;
  const again = 'repeated' in expression ? [...firstOf(inner), ...after] : after;
  return [...firstOf(inner).filter((name) => name && after.includes(name)), ...undecided(inner, again)];
}

const followers = new Map<string, Set<string>>();
let grown = true;

function follow(rule: string, after: readonly string[]): void {
  const known = followers.get(rule) ?? new Set();
  followers.set(rule, known);
  for (const name of after) {
    if (known.has(name)) continue;
    known.add(name);
    grown = true;
  }
}

test('one token ahead decides everywhere in the grammar, but for two words after an unknown property', () => {
  const conflicts = new Set<string>();
  follow(GRAMMAR.entry, ['end']);
  while (grown) {
    grown = false;
    conflicts.clear();
    for (const [name, rule] of Object.entries(GRAMMAR.rules)) {
      const after = [...(followers.get(name) ?? [])];
      if ('choose' in rule) for (const each of rule.choose) follow(each, after);
      else for (const token of undecided(rule.definition, after)) conflicts.add(`${name}: ${token}`);
    }
  }
  // Read as a value of the unknown property; the colon behind it then leaves the text to Langium.
  expect([...conflicts]).toEqual(['UnknownProperty: on', 'UnknownProperty: level']);
});
