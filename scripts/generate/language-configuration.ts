/** How VS Code edits documents of every dialect: comments, brackets, quotes, indentation, words, folding. */
export const LANGUAGE_CONFIGURATION = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [['{', '}']],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: '"""', close: '"""', notIn: ['string', 'comment'] },
    { open: '“', close: '”', notIn: ['string', 'comment'] },
    { open: '„', close: '”', notIn: ['string', 'comment'] },
    { open: '/*', close: ' */', notIn: ['string', 'comment'] },
  ],
  surroundingPairs: [
    ['{', '}'],
    ['"', '"'],
    ['“', '”'],
  ],
  colorizedBracketPairs: [['{', '}']],
  autoCloseBefore: ' \t\r\n,}',
  wordPattern: { pattern: "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:[-'’][\\p{L}\\p{M}\\p{N}_]+)*", flags: 'u' },
  indentationRules: {
    increaseIndentPattern: { pattern: '^(?!\\s*//).*\\{\\s*(?://.*)?$' },
    decreaseIndentPattern: { pattern: '^\\s*\\}' },
  },
  onEnterRules: [
    {
      beforeText: { pattern: '^\\s*//.*' },
      afterText: { pattern: '^(?!\\s*$).+' },
      action: { indent: 'none', appendText: '// ' },
    },
    {
      beforeText: { pattern: '^[^"]*"""$' },
      afterText: { pattern: '^"""$' },
      action: { indent: 'indentOutdent' },
    },
  ],
  folding: { markers: { start: '^\\s*//\\s*#region\\b', end: '^\\s*//\\s*#endregion\\b' } },
} as const;
