import type { SymbolInformation } from 'vscode-languageserver';
import type { Declaration } from '../facts/model.ts';
import { rangeOf } from '../facts/position.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

const MOST = 200;

/** What is declared in any project and has the letters of the query in its name or title, in that order; the best first. */
export function workspaceSymbols(indexes: readonly ProjectIndex[], query: string): SymbolInformation[] {
  const wanted = plain(query);
  const found: { rank: number; symbol: SymbolInformation }[] = [];
  for (const { uri, facts } of indexes.flatMap((index) => index.files())) {
    for (const declaration of facts.declarations) {
      const rank = rankOf(declaration, wanted);
      if (rank === undefined) continue;
      const { kind, name, scope } = declaration;
      const location = { uri, range: rangeOf(facts, name.span) };
      const symbol = {
        name: name.text,
        kind: SYMBOL_KINDS[kind],
        location,
        ...(scope ? { containerName: scope } : {}),
      };
      found.push({ rank, symbol });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ symbol }) => symbol);
}

/** 0 when the name begins with the query, 1 when name or title hold it, 2 when they hold its letters in order. */
function rankOf({ name, title }: Declaration, wanted: string): number | undefined {
  const texts = [name.text, title ?? ''].map(plain);
  if (texts[0]?.startsWith(wanted)) return 0;
  if (texts.some((text) => text.includes(wanted))) return 1;
  return texts.some((text) => holdsInOrder(text, wanted)) ? 2 : undefined;
}

function holdsInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

/** Lower case and without accents, as people type who search. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
