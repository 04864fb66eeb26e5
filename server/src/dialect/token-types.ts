import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import { GRAMMAR } from './grammar-tables.ts';
import { TERMINALS } from './terminals.ts';

/** The names of all types of token; a type is known by its place in this list. */
export const TYPE_NAMES: readonly string[] = [...new Set([...GRAMMAR.keywords, ...TERMINALS.map(({ name }) => name)])];

/** The number of no type, as it stands behind the last token. */
export const NO_TYPE = TYPE_NAMES.length;

/** Every type of token by name, numbered from zero, for reading correct text without a parser library. */
export const TOKEN_TYPES: TokenTypeDictionary = Object.fromEntries(
  TYPE_NAMES.map((name, at): [string, TokenType] => [name, { name, tokenTypeIdx: at }]),
);

/** The number of the type with this name. Throws when there is none. */
export function typeNumber(name: string): number {
  const number = TOKEN_TYPES[name]?.tokenTypeIdx;
  if (number === undefined) throw new Error(`There is no token type ${name}`);
  return number;
}
