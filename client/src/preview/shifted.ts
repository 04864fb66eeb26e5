import type { Position, TextDocumentContentChangeEvent } from 'vscode';

type Place = Pick<Position, 'line' | 'character'>;
type Change = Pick<TextDocumentContentChangeEvent, 'text'> & {
  readonly range: { readonly start: Place; readonly end: Place };
};

/** Where a place is after changes to the text before it. Changes do not overlap and are in terms of the old text. */
export function shifted(place: Place, changes: readonly Change[]): Place {
  const { line, character } = place;
  let [lines, characters] = [0, 0];
  for (const { range, text } of changes) {
    if (isBefore(place, range.end)) continue;
    const rows = text.split('\n');
    lines += rows.length - 1 - (range.end.line - range.start.line);
    if (range.end.line !== line) continue;
    const last = rows.at(-1)?.length ?? 0;
    characters += last - range.end.character + (rows.length > 1 ? 0 : range.start.character);
  }
  return { line: line + lines, character: character + characters };
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
