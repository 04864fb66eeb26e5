import type { Dialect } from '../../server/src/dialect/dialect.ts';
import { CONNECTIVES, type Connective } from '../../server/src/dialect/table.ts';
import type { ChoiceProperties } from './choice-lists.ts';
import { scope, type TextMateGrammar, type TextMateRule } from './textmate-rules.ts';
import { VALUE_RULES } from './textmate-values.ts';
import { AFTER_BLOCK_NAME, anyOf, DATE, NEVER, NUMBER, WORD, whole } from './textmate-words.ts';

/** Language id of a dialect in VS Code: its file extension without the dot. */
export function languageId(dialect: Dialect): string {
  return dialect.table.extension.slice(1);
}

/**
 * The grammar that colours documents of a dialect. It can only see one line at a time, so a keyword is coloured where its
 * line shows that it is one: a block word before a name, a property word before `:`, the other words inside a value.
 */
export function textMateGrammar(
  dialect: Dialect,
  all: readonly Dialect[],
  choices: readonly ChoiceProperties[],
): TextMateGrammar {
  const id = languageId(dialect);
  return {
    $comment: `Generated from server/src/dialect/${dialect.code}.ts by scripts/generate.ts`,
    name: `Afspraak (${dialect.table.name})`,
    scopeName: `source.${id}`,
    fileTypes: [id],
    patterns: [{ include: '#comments' }, ...otherDialects(dialect, all), wholeDocument('(?=\\S)', '#document')],
    repository: {
      document: {
        patterns: ['comments', 'language-line', 'properties', 'blocks', 'value'].map((name) => ({
          include: `#${name}`,
        })),
      },
      'language-line': languageLine(all),
      blocks: blocks(dialect),
      properties: { patterns: [...choices.map((group) => choiceProperty(dialect, group)), ...properties(dialect)] },
      value: {
        patterns: ['comments', 'strings', 'quantities', 'connectives', 'numbers', 'rule-ids', 'punctuation'].map(
          (name) => ({ include: `#${name}` }),
        ),
      },
      connectives: connectives(dialect),
      quantities: quantities(dialect),
      ...VALUE_RULES,
    },
  };
}

/** A language line decides on the whole document, and it comes before anything but comments. */
function otherDialects(dialect: Dialect, all: readonly Dialect[]): TextMateRule[] {
  return all
    .filter((other) => other !== dialect)
    .map((other) =>
      wholeDocument(
        `(?=${anyOf(languageWords(all))}\\s*:\\s*${anyOf([other.code])})`,
        `source.${languageId(other)}#document`,
      ),
    );
}

function wholeDocument(begin: string, include: string): TextMateRule {
  return { begin, end: NEVER, patterns: [{ include }] };
}

function languageWords(all: readonly Dialect[]): string[] {
  return all.flatMap((dialect) => dialect.property('language').words);
}

function languageLine(all: readonly Dialect[]): TextMateRule {
  return {
    match: `(${anyOf(languageWords(all))})\\s*(:)\\s*(${anyOf(all.map((dialect) => dialect.code))})`,
    captures: {
      1: scope('keyword.other.property'),
      2: scope('punctuation.separator.key-value'),
      3: scope('constant.language.dialect'),
    },
  };
}

function blocks(dialect: Dialect): TextMateRule {
  const words = Object.values(dialect.table.blocks).flatMap((phrase) => phrase.words);
  return {
    match: `(${anyOf(words)})\\s+(${WORD})${AFTER_BLOCK_NAME}`,
    captures: { 1: scope('keyword.control.block'), 2: scope('entity.name.type') },
  };
}

/** Known properties are coloured; the value of an unknown one is read in the same way, so that no block begins in it. */
function properties(dialect: Dialect): TextMateRule[] {
  const words = Object.values(dialect.table.properties).flatMap((phrase) => phrase.words);
  return [property(dialect, anyOf(words), scope('keyword.other.property')), property(dialect, whole(WORD))];
}

/** A property whose value is one of a list of choices. */
function choiceProperty(dialect: Dialect, { list, keywords, afterText }: ChoiceProperties): TextMateRule {
  const known = Object.entries(dialect.table.properties);
  const words = known.flatMap(([keyword, phrase]) => (keywords.includes(keyword) ? phrase.words : []));
  const choices = anyOf(Object.values<readonly string[]>(dialect.table.choices[list]).flat());
  const choice = { ...scope('constant.language.choice'), match: afterText ? `(?<=["”“]\\s)${choices}` : choices };
  return property(dialect, anyOf(words), scope('keyword.other.property'), [choice]);
}

function property(
  dialect: Dialect,
  words: string,
  keyword?: { name: string },
  before: readonly TextMateRule[] = [],
): TextMateRule {
  const next = Object.values(dialect.table.properties).flatMap((phrase) => phrase.words);
  return {
    begin: `(${words})\\s*(:)`,
    end: `$|(?=[{}]|${anyOf(next)}\\s*:)`,
    beginCaptures: { ...(keyword && { 1: keyword }), 2: scope('punctuation.separator.key-value') },
    patterns: [...before, { include: '#value' }],
  };
}

function connectives(dialect: Dialect): TextMateRule {
  const keywords = Object.keys(CONNECTIVES) as Connective[];
  const comparisons = anyOf(COMPARISONS.flatMap((keyword) => dialect.table.connectives[keyword]));
  const followers = {
    name: '[\\p{L}_]',
    date: DATE,
    number: NUMBER,
    text: '["“„]',
    comparison: comparisons,
  } as const;
  return {
    patterns: keywords.map((keyword) => ({
      ...scope('keyword.operator.connective'),
      match: `${anyOf(dialect.table.connectives[keyword])}(?=\\s+(?:${CONNECTIVES[keyword].map((kind) => followers[kind]).join('|')}))`,
    })),
  };
}

const COMPARISONS = ['at-most', 'at-least', 'less-than', 'more-than'] as const satisfies Connective[];

/** A number with its unit, and the unit of `every week` and `per week`. Units of time and currency codes are coloured. */
function quantities(dialect: Dialect): TextMateRule {
  const { units, connectives: words } = dialect.table;
  const timeUnit = anyOf(Object.values<readonly string[]>(units).flat());
  return {
    patterns: [
      {
        match: `(${whole(NUMBER)})\\s*(${timeUnit}|${whole('[A-Z]{3}')})`,
        captures: { 1: scope('constant.numeric'), 2: scope('keyword.other.unit') },
      },
      {
        match: `(${anyOf([...words.every, ...words.per])})\\s+(${timeUnit})`,
        captures: { 1: scope('keyword.operator.connective'), 2: scope('keyword.other.unit') },
      },
    ],
  };
}
