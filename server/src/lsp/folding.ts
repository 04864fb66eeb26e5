import type { IToken } from 'chevrotain';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileFacts } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import { lexDocument } from '../grammar/parser.ts';

/** What can be folded: blocks, comments of several lines, long texts. Line by line, which every editor can do. */
export function foldingRanges(document: TextDocument, facts: FileFacts): FoldingRange[] {
  const { tokens, report } = lexDocument(document.getText(), dialectOf(facts));
  return [...blocks(document, tokens), ...texts(document, tokens), ...comments(document, report.comments)].filter(
    ({ startLine, endLine }) => endLine > startLine,
  );
}

/** From the line of the opening brace to the one above the closing brace, which stays in sight. */
function blocks(document: TextDocument, tokens: readonly IToken[]): FoldingRange[] {
  const open: IToken[] = [];
  return tokens.flatMap((token) => {
    if (token.tokenType.name === '{') open.push(token);
    const opener = token.tokenType.name === '}' ? open.pop() : undefined;
    if (!opener) return [];
    const last = lineOf(document, token.startOffset);
    return [{ startLine: lineOf(document, opener.startOffset), endLine: token.isInsertedInRecovery ? last : last - 1 }];
  });
}

function texts(document: TextDocument, tokens: readonly IToken[]): FoldingRange[] {
  return tokens.filter(({ tokenType }) => tokenType.name === 'STRING').map((token) => linesOf(document, token));
}

/** Comments; line comments on lines that follow each other fold together. */
function comments(document: TextDocument, tokens: readonly IToken[]): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const token of tokens) {
    const range = { ...linesOf(document, token), kind: FoldingRangeKind.Comment };
    const previous = ranges.at(-1);
    if (previous && token.image.startsWith('//') && previous.endLine + 1 === range.startLine) {
      previous.endLine = range.endLine;
    } else ranges.push(range);
  }
  return ranges;
}

function linesOf(document: TextDocument, token: IToken): FoldingRange {
  return {
    startLine: lineOf(document, token.startOffset),
    endLine: lineOf(document, token.startOffset + token.image.length),
  };
}

function lineOf(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line;
}
