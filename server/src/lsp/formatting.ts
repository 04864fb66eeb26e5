import type { Range, TextEdit } from 'vscode-languageserver';
import { rangeOf } from '../facts/position.ts';
import { blockEndingAt } from '../format/block-ending-at.ts';
import { formatDocument, formatSpan } from '../format/format.ts';
import type { Edit } from '../rules/rule.ts';
import type { OpenFile } from './workspace.ts';

/** What the layout of a document lacks; blocks that cannot be read yet keep theirs. */
export function formattingEdits(file: OpenFile): TextEdit[] {
  return textEdits(file, formatDocument(file.document.getText(), file).edits);
}

/** The same for the lines that a selection touches. */
export function rangeFormattingEdits(file: OpenFile, { start, end }: Range): TextEdit[] {
  const { document } = file;
  const isLastSelected = end.character > 0 || end.line === start.line;
  const span = {
    start: document.offsetAt({ line: start.line, character: 0 }),
    end: isLastSelected ? lineEnd(file, end.line) : document.offsetAt(end),
  };
  return textEdits(file, formatSpan(document.getText(), file, span));
}

/** The same for the lines of the block that a closing brace before an offset ends. */
export function closedBlockEdits(file: OpenFile, offset: number): TextEdit[] {
  const block = blockEndingAt(file.document.getText(), file, offset);
  return block ? rangeFormattingEdits(file, rangeOf(file.facts, block)) : [];
}

function lineEnd({ document }: OpenFile, line: number): number {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return document.offsetAt({ line, character: 0 }) + text.replace(/[\r\n]+$/, '').length;
}

function textEdits({ facts }: OpenFile, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(facts, span), newText: text }));
}
