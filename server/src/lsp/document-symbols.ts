import type { DocumentSymbol } from 'vscode-languageserver';
import type { Declaration, FileFacts } from '../facts/model.ts';
import { rangeOf } from '../facts/position.ts';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

/** The outline of a document: what it declares, each thing in the block that holds it. */
export function documentSymbols(facts: FileFacts): DocumentSymbol[] {
  const symbols = facts.declarations.map((declaration) => symbolOf(facts, declaration));
  const top: DocumentSymbol[] = [];
  for (const [at, { container }] of facts.declarations.entries()) {
    const siblings = container === undefined ? top : symbols[container]?.children;
    siblings?.push(symbols[at] as DocumentSymbol);
  }
  return top;
}

function symbolOf(facts: FileFacts, { kind, name, title, span }: Declaration): DocumentSymbol {
  return {
    name: name.text || '…',
    ...(title ? { detail: title } : {}),
    kind: SYMBOL_KINDS[kind],
    range: rangeOf(facts, span),
    selectionRange: rangeOf(facts, name.span),
    children: [],
  };
}
