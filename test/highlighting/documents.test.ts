import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../server/src/dialect/detect.ts';
import { AgreementLexer } from '../../server/src/dialect/lexer.ts';
import { AfspraakGrammar } from '../../server/src/grammar/generated/grammar.ts';
import { colours, type LanguageId } from './tokenize.ts';

const root = path.resolve(import.meta.dirname, '../..');
const KEYWORD = /^(?:keyword\.control\.block|keyword\.other\.property|keyword\.operator\.connective)$/;
const folders = ['test/highlighting/documents', 'examples'];

const documents = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:afspraak|agreement)$/.test(name))
    .map((name) => path.posix.join(folder, ...name.split(path.sep))),
);

describe('colours of whole documents', () => {
  it.each(documents)('keywords are what the language makes of them: %s', async (file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const dialect = detectDialect(text, file);
    const { tokens } = new AgreementLexer(AfspraakGrammar(), dialect).tokenize(text);
    const keywords = tokens.filter((token) => /^[a-z]/.test(token.tokenType.name)).map((token) => token.image);
    const coloured = await colours(text, path.extname(file).slice(1) as LanguageId);
    expect(coloured.filter(([, scope]) => KEYWORD.test(scope)).map(([piece]) => piece)).toEqual(keywords);
  });
});
