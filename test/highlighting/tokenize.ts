import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

export type LanguageId = 'afspraak' | 'agreement';

const onigLib = oniguruma
  .loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer)
  .then(() => ({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }));

const registry = new textmate.Registry({
  onigLib,
  loadGrammar: async (scopeName) => {
    const file = path.join(root, 'syntaxes', `${scopeName.replace('source.', '')}.tmLanguage.json`);
    return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
  },
});

/** A piece of text and its innermost scope, without the language at its end; uncoloured text is left out. */
export type Coloured = [text: string, scope: string];

/** The coloured pieces of a text as VS Code would colour it, in order. */
export async function colours(text: string, language: LanguageId = 'afspraak'): Promise<Coloured[]> {
  const grammar = await registry.loadGrammar(`source.${language}`);
  if (!grammar) throw new Error(`No grammar for ${language}`);
  const pieces: Coloured[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { scopes, startIndex, endIndex } of result.tokens) {
      const scope = scopes.at(-1) ?? '';
      const piece = line.slice(startIndex, endIndex);
      if (!scope.startsWith('source.') && piece !== '') pieces.push([piece, scope.replace(/\.afspraak$/, '')]);
    }
  }
  return pieces;
}

/** The coloured pieces whose scope begins with this one. */
export async function piecesIn(scope: string, text: string, language?: LanguageId): Promise<string[]> {
  return (await colours(text, language)).filter(([, found]) => found.startsWith(scope)).map(([piece]) => piece);
}
