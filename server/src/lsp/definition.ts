import type { Location } from 'vscode-languageserver';
import { rangeOf } from '../facts/position.ts';
import { nameAt } from './names.ts';
import type { OpenFile } from './workspace.ts';

/** Where the name at an offset is declared; more than one place when it may mean several things. */
export function definitionsAt({ facts, project }: OpenFile, offset: number): Location[] {
  const declarations = nameAt(facts, project.checked.index, offset)?.declarations ?? [];
  return declarations.map((each) => ({ uri: each.uri, range: rangeOf(each.facts, each.fact.name.span) }));
}
