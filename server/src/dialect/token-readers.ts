import { GRAMMAR } from './grammar-tables.ts';
import { TERMINALS, type Terminal } from './terminals.ts';
import { typeNumber } from './token-types.ts';

/** Reads one type of token by trying its pattern. */
export interface Reader {
  /** Number of the type. */
  type: number;
  aside: Terminal['aside'];
  /** Offset after the token that starts here; -1 when none does. */
  endOf(text: string, offset: number): number;
}

/** Last found, so that no object is made for every token. */
const found = { reader: undefined as unknown as Reader, end: 0 };

/** The token that starts at an offset, until the next is asked for; undefined when none does. */
export function readAt(text: string, offset: number): Readonly<typeof found> | undefined {
  for (const reader of readersFor(text.charCodeAt(offset))) {
    const end = reader.endOf(text, offset);
    if (end < 0) continue;
    found.reader = reader;
    found.end = end;
    return found;
  }
  return undefined;
}

/** Symbols first, then terminals in their order, as the lexer library tries them. */
const READERS: readonly Reader[] = [
  ...GRAMMAR.keywords.filter((keyword) => !/^[a-z]/.test(keyword)).map(symbolReader),
  ...TERMINALS.flatMap(terminalReader),
];
const byCode: (readonly Reader[] | undefined)[] = [];

/** What can start with a character, by its code; for letters beyond Latin everything can. */
function readersFor(code: number): readonly Reader[] {
  if (code > 255) return READERS;
  byCode[code] ??= READERS.filter((reader) => canStart(reader, String.fromCharCode(code)));
  return byCode[code];
}

/** Whether a token can start with a character, tried on everything that some token goes on with. */
function canStart(reader: Reader, first: string): boolean {
  return STARTED.some((rest) => reader.endOf(first + rest, 0) >= 0);
}
const STARTED = [
  '',
  '"',
  '”',
  '“',
  '/',
  '*',
  'a',
  'a/a',
  '/a',
  '1',
  '000-00-00',
  '-0-0000',
  '0-0-0000',
  '<<<<<<',
  '======',
  '>>>>>>',
  '||||||',
];

function symbolReader(symbol: string): Reader {
  return {
    type: typeNumber(symbol),
    aside: undefined,
    endOf: (text, offset) => (text.startsWith(symbol, offset) ? offset + symbol.length : -1),
  };
}

function terminalReader({ name, pattern, aside }: Terminal): Reader[] {
  if (!pattern) return [];
  const type = typeNumber(name);
  if (typeof pattern === 'function') {
    const endOf: Reader['endOf'] = (text, offset) => {
      const image = pattern(text, offset)?.[0];
      return image ? offset + image.length : -1;
    };
    return [{ type, aside, endOf }];
  }
  const sticky = new RegExp(pattern.source, 'y');
  const endOf: Reader['endOf'] = (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
  return [{ type, aside, endOf }];
}
