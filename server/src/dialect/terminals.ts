import { type CustomPatternMatcherFunc, type ITokenConfig, Lexer } from 'chevrotain';

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
export function terminalConfigs(): readonly ITokenConfig[] {
  return [
    { name: 'WHITESPACE', pattern: /[\s\uFEFF\u200B]+/, group: Lexer.SKIPPED, line_breaks: true },
    { name: 'LINE_COMMENT', pattern: /\/\/[^\n\r]*/, group: 'comments' },
    {
      name: 'BLOCK_COMMENT',
      pattern: blockCommentPattern(),
      group: 'comments',
      line_breaks: true,
      start_chars_hint: ['/'],
    },
    { name: 'CONFLICT_MARKER', pattern: /(?:<{7}|={7}|>{7}|\|{7})[^\n\r]*/, group: 'conflicts' },
    {
      name: 'STRING',
      pattern: /"""[\s\S]*?"""|"(?!"")(?:\\.|[^"\\\n\r])*"|“[^”\n\r]*”|„[^”“"\n\r]*[”“"]/,
      line_breaks: true,
      start_chars_hint: ['"', '“', '„'],
    },
    {
      // A brace at the end of the line still opens its block.
      name: 'UNFINISHED_STRING',
      pattern: /["“„](?:[^\n\r{]|\{(?=[ \t]*[^ \t\n\r]))*/,
      start_chars_hint: ['"', '“', '„'],
    },
    { name: 'DATE', pattern: /\d{4}-\d{2}-\d{2}(?!\d)/ },
    { name: 'LOCAL_DATE', pattern: /\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/ },
    { name: 'NUMBER', pattern: /-?\d+(?:[.,]\d+)*/ },
    { name: 'RULE_ID', pattern: /[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*/ },
    { name: 'SYMBOL', pattern: /[%‰€$£]/ },
    { name: 'HASH', pattern: /#[0-9a-zA-Z]+/ },
    { name: 'WORD', pattern: WORD },
    { name: 'UNKNOWN', pattern: Lexer.NA },
  ];
}

/** A block comment; one without an end stops at the end of its line, so it hides no more than that. */
function blockCommentPattern(): CustomPatternMatcherFunc {
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
