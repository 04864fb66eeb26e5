import type { PrepareRenameResult } from 'vscode-languageserver';
import { DIALECTS, type Dialect, dialectByCode } from '../dialect/dialect.ts';
import type { Declaration, FileFacts } from '../facts/model.ts';
import { rangeOf } from '../facts/position.ts';
import { lexDocument } from '../grammar/parser.ts';
import type { Localized } from '../project/localized.ts';
import type { Located, ProjectIndex } from '../project/project-index.ts';
import { nameAt, occurrencesOf } from './names.ts';
import type { OpenFile } from './workspace.ts';
import type { PlacedEdit } from './workspace-edit.ts';

/** The name at an offset that can be renamed, or undefined when there is none. */
export function renamableAt({ facts, project, document }: OpenFile, offset: number): PrepareRenameResult | undefined {
  const name = nameAt(facts, project.checked.index, offset);
  if (!name || name.declarations.length === 0) return undefined;
  return { range: rangeOf(facts, name.span), placeholder: document.getText().slice(name.span.start, name.span.end) };
}

/** Why a name cannot be renamed, or the edits that do so in all files of the project. */
export type Renaming = { refused: Localized } | { edits: PlacedEdit[] };

/** Renames what the name at an offset stands for, and nothing else that has the same name. */
export function renameAt({ facts, project }: OpenFile, offset: number, newName: string): Renaming | undefined {
  const { index } = project.checked;
  const declarations = nameAt(facts, index, offset)?.declarations ?? [];
  if (declarations.length === 0) return undefined;
  const occurrences = occurrencesOf(index, declarations);
  const refused =
    refusedAsName(newName, new Set(occurrences.map((each) => dialectOf(each.facts)))) ??
    refusedAsTaken(newName, declarations, index);
  if (refused) return { refused };
  return { edits: occurrences.map(({ uri, span }) => ({ uri, span, text: newName })) };
}

function refusedAsName(name: string, dialects: ReadonlySet<Dialect>): Localized | undefined {
  const isWord = [...dialects].every((dialect) => {
    const [token, more] = lexDocument(name, dialect).tokens;
    return token?.tokenType.name === 'WORD' && token.image === name && more === undefined;
  });
  if (!isWord) {
    return {
      nl: `‘${name}’ kan geen naam zijn. Een naam is één woord: letters, cijfers, _ en koppeltekens binnenin, en begint met een letter.`,
      en: `‘${name}’ cannot be a name. A name is one word: letters, digits, _ and inner hyphens, and begins with a letter.`,
    };
  }
  const isTaken = [...dialects].some((dialect) =>
    dialect.phrasesFrom(name).some(({ role, words }) => role === 'connective' && words.length === 1),
  );
  if (!isTaken) return undefined;
  return {
    nl: `‘${name}’ is een woord van de taal zelf en zou in een opsomming verkeerd gelezen worden. Kies een andere naam.`,
    en: `‘${name}’ is a word of the language itself and would be misread in a list. Choose another name.`,
  };
}

function refusedAsTaken(
  name: string,
  declarations: readonly Located<Declaration>[],
  index: ProjectIndex,
): Localized | undefined {
  const taken = declarations
    .flatMap(({ fact: { kind, scope } }) => index.declarations(kind, name.normalize('NFC'), scope))
    .find((other) => !declarations.some(({ uri, fact }) => uri === other.uri && fact === other.fact));
  if (!taken) return undefined;
  return {
    nl: `De naam ‘${name}’ bestaat al in dit project. Kies een andere, anders weet niemand meer wie of wat bedoeld is.`,
    en: `The name ‘${name}’ exists in this project already. Choose another, or nobody knows any more who or what is meant.`,
  };
}

function dialectOf(facts: FileFacts): Dialect {
  return dialectByCode(facts.dialect) ?? (DIALECTS[0] as Dialect);
}
