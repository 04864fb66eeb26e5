import { isLanguageWord } from './detect.ts';
import type { KeywordPhrase } from './dialect.ts';
import { DOCUMENT, type Structure } from './structure.ts';
import { CONNECTIVES, type Connective } from './table.ts';
import { TYPE_NAMES, typeNumber } from './token-types.ts';
import { Tokens } from './tokens.ts';
import type { Word } from './words.ts';

/** A problem that shows before parsing; `detail` is the text or name it is about. */
export interface LexicalProblem {
  code:
    | 'unexpected-characters'
    | 'conflict-marker'
    | 'unfinished-comment'
    | 'unfinished-text'
    | 'local-date'
    | 'missing-brace'
    | 'unexpected-brace'
    | 'unknown-property';
  start: number;
  end: number;
  detail: string;
}

const WORD = typeNumber('WORD');
const NUMBER = typeNumber('NUMBER');
const DATE = typeNumber('DATE');
const LOCAL_DATE = typeNumber('LOCAL_DATE');
const STRING = typeNumber('STRING');
const UNFINISHED_STRING = typeNumber('UNFINISHED_STRING');
const UNKNOWN = typeNumber('UNKNOWN');
const LANGUAGE = typeNumber('language');
const COLON = typeNumber(':');
const COMMA = typeNumber(',');
const OPEN = typeNumber('{');
const CLOSE = typeNumber('}');

/** No token. */
const NONE = -1;

/**
 * Turns word tokens into keyword tokens: a phrase is a keyword only where that keyword can stand, so that nearly every
 * word stays free for names. Also balances braces, so that a block somebody is still writing does not swallow the next.
 */
export class Retyper {
  /** For the type of what encloses them: 1 for each type of block that may stand there. */
  private readonly blocksIn: readonly Uint8Array[];
  private readonly blocksInDocument: Uint8Array;
  private readonly out = new Tokens();
  private readonly open: number[] = [];
  private input = this.out;
  private problems: LexicalProblem[] = [];
  /** The last block or property word, which the next brace belongs to. */
  private pending = NONE;
  /** Whether the last token was a block word or a connective, after which a name or value stands. */
  private expectsValue = false;

  constructor(structure: Structure) {
    const none = new Uint8Array(TYPE_NAMES.length);
    this.blocksIn = TYPE_NAMES.map((name) => (structure.has(name) ? blocksOf(structure, name) : none));
    this.blocksInDocument = blocksOf(structure, DOCUMENT);
  }

  /**
   * The tokens of one document, retyped, until the next document is; problems found on the way are added to `problems`.
   * An inserted brace ends where it starts.
   */
  retype(input: Tokens, problems: LexicalProblem[]): Tokens {
    this.input = input;
    this.problems = problems;
    this.pending = NONE;
    this.expectsValue = false;
    this.open.length = 0;
    this.out.begin(input.text);
    let at = this.languageWord();
    while (at < input.length) at = this.step(at);
    this.closeDownTo(0);
    return this.out;
  }

  /** The first word opens the language line when it is that word in any dialect. */
  private languageWord(): number {
    const { length } = this.input;
    if (length < 2 || !this.isColon(1) || !isLanguageWord(this.input.image(0))) return 0;
    this.keywordToken(LANGUAGE, 0, 1);
    return 1;
  }

  private step(at: number): number {
    switch (this.input.types[at]) {
      case WORD:
        return this.word(at);
      case OPEN:
        return this.openBrace(at);
      case CLOSE:
        return this.closeBrace(at);
      case UNFINISHED_STRING:
        return this.replace(at, STRING, 'unfinished-text');
      case LOCAL_DATE:
        return this.replace(at, DATE, 'local-date');
      default:
        return this.keep(at, this.typeAt(at));
    }
  }

  private keep(at: number, type: number): number {
    const { starts, ends, opensLine, words } = this.input;
    this.out.add(type, starts[at] as number, ends[at] as number, opensLine[at] as number, words[at]);
    this.expectsValue = false;
    return at + 1;
  }

  private replace(at: number, type: number, code: LexicalProblem['code']): number {
    this.problem(code, this.input, at);
    return this.keep(at, type);
  }

  private word(at: number): number {
    const { phrases } = this.wordAt(at);
    for (const phrase of phrases) {
      if (!this.matches(phrase, at) || !this.canStand(phrase, at)) continue;
      return this.keyword(phrase, at);
    }
    const unknown = this.unknownPropertyLength(at);
    return unknown > 0 ? this.unknownProperty(at, unknown) : this.keep(at, WORD);
  }

  private keyword(phrase: KeywordPhrase, at: number): number {
    const length = phrase.words.length;
    if (phrase.role === 'block') this.closeUnfinished(phrase.type);
    const token = this.keywordToken(phrase.type, at, length);
    if (phrase.role !== 'connective') this.pending = token;
    this.expectsValue = phrase.role !== 'property';
    return at + length;
  }

  private canStand(phrase: KeywordPhrase, at: number): boolean {
    const next = at + phrase.words.length;
    if (phrase.role === 'property') return this.isColon(next);
    if (phrase.role === 'block') return this.isName(next) && !this.opensBlock(next) && this.isBlockPosition(at, next);
    return this.isFollowedAs(phrase.keyword as Connective, next);
  }

  /**
   * A block word never opens a value, continues a list, or follows another block word, whose name it then is. Only a whole
   * block head on a line of its own does: then the value before it was left out.
   */
  private isBlockPosition(at: number, name: number): boolean {
    const { length, types } = this.out;
    const previous = length === 0 ? NONE : types[length - 1];
    if (previous !== COLON && previous !== COMMA && !this.expectsValue) return true;
    return this.opensLine(at) && (this.typeAt(name + 1) === OPEN || this.typeAt(name + 1) === STRING);
  }

  /** Whether a block word on a line of its own, with its name, stands here: no name of the block word before it. */
  private opensBlock(at: number): boolean {
    if (!this.opensLine(at)) return false;
    return this.wordAt(at).phrases.some((phrase) => {
      const name = at + phrase.words.length;
      return phrase.role === 'block' && this.matches(phrase, at) && this.isName(name) && !this.opensLine(name);
    });
  }

  private opensLine(at: number): boolean {
    return this.input.opensLine[at] === 1;
  }

  private isName(at: number): boolean {
    return this.typeAt(at) === WORD && !this.isColon(at + 1) && !this.isPropertyAt(at);
  }

  private isFollowedAs(connective: Connective, at: number): boolean {
    const followers: readonly string[] = CONNECTIVES[connective];
    switch (this.typeAt(at)) {
      case NUMBER:
        return followers.includes('number');
      case DATE:
      case LOCAL_DATE:
        return followers.includes('date');
      case STRING:
      case UNFINISHED_STRING:
        return followers.includes('text');
      case WORD:
        return (
          (followers.includes('name') && this.isName(at)) || (followers.includes('comparison') && this.isComparison(at))
        );
      default:
        return false;
    }
  }

  private isComparison(at: number): boolean {
    return this.wordAt(at).phrases.some(
      (phrase) => phrase.role === 'connective' && COMPARISONS.has(phrase.keyword) && this.matches(phrase, at),
    );
  }

  private isPropertyAt(at: number): boolean {
    for (const phrase of this.wordAt(at).phrases) {
      if (phrase.role === 'property' && this.matches(phrase, at) && this.isColon(at + phrase.words.length)) return true;
    }
    return false;
  }

  /** Whether the words of a phrase stand here, on one line. */
  private matches({ words }: KeywordPhrase, at: number): boolean {
    for (let i = 1; i < words.length; i++) {
      if (this.typeAt(at + i) !== WORD || this.opensLine(at + i) || this.wordAt(at + i).lower !== words[i])
        return false;
    }
    return true;
  }

  /** Number of words before a colon that begin a line (or a block) but are no property of the dialect; 0 when they are not that. */
  private unknownPropertyLength(at: number): number {
    const before = at === 0 ? NONE : this.typeAt(at - 1);
    if (!this.opensLine(at) && before !== OPEN && before !== CLOSE) return this.isColon(at + 1) ? 1 : 0;
    let length = 1;
    while (this.typeAt(at + length) === WORD && !this.opensLine(at + length)) length++;
    return this.isColon(at + length) ? length : 0;
  }

  private unknownProperty(at: number, length: number): number {
    this.problem('unknown-property', this.out, this.keywordToken(UNKNOWN, at, length));
    this.expectsValue = false;
    return at + length;
  }

  private openBrace(at: number): number {
    this.open.push(this.pending === NONE ? this.out.length : this.pending);
    this.pending = NONE;
    return this.keep(at, OPEN);
  }

  private closeBrace(at: number): number {
    this.pending = NONE;
    if (this.open.pop() !== undefined) return this.keep(at, CLOSE);
    this.problem('unexpected-brace', this.input, at);
    return at + 1;
  }

  /** A block that may not stand here, but may in an enclosing block, shows that closing braces are missing. */
  private closeUnfinished(block: number): void {
    for (let depth = this.open.length; depth > 0; depth--) {
      if (this.blocksInOpen(depth - 1)[block] === 1) {
        this.closeDownTo(depth);
        return;
      }
    }
    if (this.blocksInDocument[block] === 1) this.closeDownTo(0);
  }

  /** What may stand in an open block; one without a block word is as the document. */
  private blocksInOpen(depth: number): Uint8Array {
    const opener = this.out.types[this.open[depth] as number] as number;
    return opener === OPEN ? this.blocksInDocument : (this.blocksIn[opener] as Uint8Array);
  }

  private closeDownTo(depth: number): void {
    while (this.open.length > depth) {
      this.problem('missing-brace', this.out, this.open.pop() as number);
      const end = this.out.length === 0 ? 0 : (this.out.ends[this.out.length - 1] as number);
      this.out.add(CLOSE, end, end, 0, undefined);
    }
  }

  /** Adds a keyword of several words; returns where it is among the tokens. */
  private keywordToken(type: number, at: number, length: number): number {
    const { starts, ends, opensLine } = this.input;
    this.out.add(type, starts[at] as number, ends[at + length - 1] as number, opensLine[at] as number, undefined);
    return this.out.length - 1;
  }

  private problem(code: LexicalProblem['code'], tokens: Tokens, at: number): void {
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    this.problems.push({ code, start, end, detail: tokens.text.slice(start, end) });
  }

  private typeAt(at: number): number {
    return this.input.types[at] as number;
  }

  private wordAt(at: number): Word {
    return this.input.words[at] as Word;
  }

  private isColon(at: number): boolean {
    return this.input.types[at] === COLON;
  }
}

const COMPARISONS: ReadonlySet<string> = new Set(['at-most', 'at-least', 'less-than', 'more-than']);

function blocksOf(structure: Structure, container: string): Uint8Array {
  const blocks = new Uint8Array(TYPE_NAMES.length);
  for (const block of structure.get(container)?.blocks ?? []) blocks[typeNumber(block)] = 1;
  return blocks;
}
