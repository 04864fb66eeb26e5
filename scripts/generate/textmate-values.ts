import { scope, type TextMateRule } from './textmate-rules.ts';
import { DATE, NUMBER, whole } from './textmate-words.ts';

/** Rules that are the same in every dialect, by their name in the grammar's repository. */
export const VALUE_RULES: Readonly<Record<string, TextMateRule>> = {
  comments: {
    patterns: [
      {
        ...scope('comment.line.double-slash'),
        begin: '//',
        end: '$',
        beginCaptures: { 0: scope('punctuation.definition.comment') },
        patterns: [
          {
            match: '\\G\\s*(afspraak-ignore(?:-file)?)\\s+([a-z][a-z0-9-]*/[a-z][a-z0-9-]*)',
            captures: { 1: scope('keyword.other.suppression'), 2: scope('variable.other.enummember.rule-id') },
          },
        ],
      },
      {
        ...scope('comment.block'),
        begin: '/\\*',
        end: '\\*/',
        beginCaptures: { 0: scope('punctuation.definition.comment.begin') },
        endCaptures: { 0: scope('punctuation.definition.comment.end') },
      },
      { ...scope('invalid.illegal.conflict-marker'), match: '^(?:<{7}|={7}|>{7}|\\|{7}).*$' },
    ],
  },
  strings: {
    patterns: [
      {
        ...scope('string.quoted.triple'),
        begin: '"""',
        // A text without an end stops at the end of the block around it, as far as a lone brace shows that.
        end: '"""|^(?=\\s*\\}\\s*$)',
        beginCaptures: { 0: scope('punctuation.definition.string.begin') },
        endCaptures: { 0: scope('punctuation.definition.string.end') },
      },
      quoted('"', '"', '(?:\\\\.|[^"\\\\])*', [{ ...scope('constant.character.escape'), match: '\\\\.' }]),
      quoted('“', '”', '[^”]*'),
      quoted('„', '[”“"]', '[^”“"]*'),
      {
        match: '(["“„])(.*)$',
        captures: {
          0: scope('string.quoted.unterminated'),
          1: scope('invalid.illegal.unterminated-string'),
        },
      },
    ],
  },
  numbers: {
    patterns: [
      { ...scope('constant.numeric.date'), match: whole(DATE) },
      { ...scope('invalid.illegal.local-date'), match: whole('\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}') },
      { ...scope('constant.numeric'), match: whole(NUMBER) },
      { ...scope('keyword.other.unit'), match: '[%‰€$£]' },
    ],
  },
  'rule-ids': {
    ...scope('variable.other.enummember.rule-id'),
    match: whole('[a-z][a-z0-9-]*/[a-z][a-z0-9-]*'),
  },
  punctuation: {
    patterns: [
      { ...scope('punctuation.section.block.begin'), match: '\\{' },
      { ...scope('punctuation.section.block.end'), match: '\\}' },
      { ...scope('punctuation.separator'), match: ',' },
    ],
  },
};

/** A text on one line; an opening quote whose line holds no closing one is left to the rule for unterminated texts. */
function quoted(open: string, close: string, inner: string, patterns: readonly TextMateRule[] = []): TextMateRule {
  return {
    ...scope('string.quoted.double'),
    begin: `${open}(?=${inner}${close})`,
    end: close,
    beginCaptures: { 0: scope('punctuation.definition.string.begin') },
    endCaptures: { 0: scope('punctuation.definition.string.end') },
    patterns,
  };
}
