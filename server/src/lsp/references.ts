import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { rangeOf } from '../facts/position.ts';
import { nameAt, type Occurrence, occurrencesOf } from './names.ts';
import type { OpenFile } from './workspace.ts';

/** Every use of the name at an offset in the whole project, with its declaration when asked for. */
export function referencesAt(file: OpenFile, offset: number, includeDeclaration: boolean): Location[] {
  return occurrencesAt(file, offset)
    .filter(({ isDeclaration }) => includeDeclaration || !isDeclaration)
    .map(({ uri, facts, span }) => ({ uri, range: rangeOf(facts, span) }));
}

/** Every place in this document where the name at an offset stands. */
export function highlightsAt(file: OpenFile, offset: number): DocumentHighlight[] {
  return occurrencesAt(file, offset)
    .filter(({ uri }) => uri === file.uri)
    .map(({ facts, span, isDeclaration }) => ({
      range: rangeOf(facts, span),
      kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

function occurrencesAt({ facts, project }: OpenFile, offset: number): Occurrence[] {
  const { index } = project.checked;
  return occurrencesOf(index, nameAt(facts, index, offset)?.declarations ?? []);
}
