import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import { GRAMMAR } from './grammar-tables.ts';
import { TERMINALS } from './terminals.ts';

/** Every type of token by name, numbered from zero, for reading correct text without a parser library. */
export const TOKEN_TYPES: TokenTypeDictionary = Object.fromEntries(
  [...new Set([...GRAMMAR.keywords, ...TERMINALS.map(({ name }) => name)])].map((name, at): [string, TokenType] => [
    name,
    { name, tokenTypeIdx: at },
  ]),
);

/** The type with this name. Throws when there is none. */
export function tokenType(name: string): TokenType & { tokenTypeIdx: number } {
  const type = TOKEN_TYPES[name];
  if (type?.tokenTypeIdx === undefined) throw new Error(`There is no token type ${name}`);
  return type as TokenType & { tokenTypeIdx: number };
}
