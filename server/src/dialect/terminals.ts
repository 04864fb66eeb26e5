/** Finds a token that starts at an offset of a text; null when none does. */
export type Matcher = (text: string, offset: number) => RegExpExecArray | [string] | null;

/** How one type of token is read: whether it is skipped or set aside, and which characters it starts with if not letters. */
export interface Terminal {
  name: string;
  /** Absent for what only the retyper makes. */
  pattern?: RegExp | Matcher;
  aside?: 'skipped' | 'comments' | 'conflicts';
  hasLines?: true;
  /** Characters that it starts with, where a pattern does not show them. */
  starts?: readonly string[];
}

const LETTERS =
  'A-Za-z_\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0370-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFEFE\\uFF21-\\uFFDC';
const LETTERS_AND_DIGITS = `${LETTERS}0-9\\u0300-\\u036F`;

/**
 * A word: Unicode letters, digits, `_` and inner hyphens or apostrophes. Written with explicit ranges, since a `u` flag
 * switches off Chevrotain's first-character optimisation.
 */
const WORD = new RegExp(`[${LETTERS}][${LETTERS_AND_DIGITS}]*(?:[-'’][${LETTERS_AND_DIGITS}]+)*`);

/**
 * Tokens in the order the lexer tries them. The names of terminals of the grammar are matched by name; the others are
 * handled by the lexer itself: comments and conflict markers are set aside, unfinished texts and local dates reported.
 */
export const TERMINALS: readonly Terminal[] = [
  { name: 'WHITESPACE', pattern: /[\s\uFEFF\u200B]+/, aside: 'skipped', hasLines: true },
  { name: 'LINE_COMMENT', pattern: /\/\/[^\n\r]*/, aside: 'comments' },
  { name: 'BLOCK_COMMENT', pattern: blockCommentPattern(), aside: 'comments', hasLines: true, starts: ['/'] },
  { name: 'CONFLICT_MARKER', pattern: /(?:<{7}|={7}|>{7}|\|{7})[^\n\r]*/, aside: 'conflicts' },
  {
    name: 'STRING',
    pattern: /"""[\s\S]*?"""|"(?!"")(?:\\.|[^"\\\n\r])*"|“[^”\n\r]*”|„[^”“"\n\r]*[”“"]/,
    hasLines: true,
    starts: ['"', '“', '„'],
  },
  {
    // A brace at the end of the line still opens its block.
    name: 'UNFINISHED_STRING',
    pattern: /["“„](?:[^\n\r{]|\{(?=[ \t]*[^ \t\n\r]))*/,
    starts: ['"', '“', '„'],
  },
  { name: 'DATE', pattern: /\d{4}-\d{2}-\d{2}(?!\d)/ },
  { name: 'LOCAL_DATE', pattern: /\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/ },
  { name: 'NUMBER', pattern: /-?\d+(?:[.,]\d+)*/ },
  { name: 'RULE_ID', pattern: /[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*/ },
  { name: 'SYMBOL', pattern: /[%‰€$£]/ },
  { name: 'HASH', pattern: /#[0-9a-zA-Z]+/ },
  { name: 'WORD', pattern: WORD },
  { name: 'UNKNOWN' },
];

/** A block comment; one without an end stops at the end of its line, so it hides no more than that. */
function blockCommentPattern(): Matcher {
  let searched = '';
  let openFrom = Number.POSITIVE_INFINITY;
  return (text, offset) => {
    if (!text.startsWith('/*', offset)) return null;
    if (text !== searched) {
      searched = text;
      openFrom = Number.POSITIVE_INFINITY;
    }
    const end = offset >= openFrom ? -1 : text.indexOf('*/', offset + 2);
    if (end >= 0) return [text.slice(offset, end + 2)];
    openFrom = Math.min(openFrom, offset);
    const line = /[^\n\r]*/y;
    line.lastIndex = offset;
    return line.exec(text);
  };
}
