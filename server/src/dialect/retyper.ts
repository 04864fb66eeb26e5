import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { isLanguageWord } from './detect.ts';
import type { Dialect, KeywordPhrase } from './dialect.ts';
import { DOCUMENT, type Structure } from './structure.ts';
import { CONNECTIVES, type Connective } from './table.ts';

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

interface OpenBlock {
  keyword: string;
  opener: IToken;
}

/**
 * Turns word tokens into keyword tokens: a phrase is a keyword only where that keyword can stand, so that nearly every
 * word stays free for names. Also balances braces, so that a block somebody is still writing does not swallow the next.
 */
export class Retyper {
  private readonly types: TokenTypeDictionary;
  private readonly structure: Structure;

  constructor(types: TokenTypeDictionary, structure: Structure) {
    this.types = types;
    this.structure = structure;
  }

  /** Retyped tokens of one document; problems found on the way are added to `problems`. */
  retype(words: readonly IToken[], text: string, dialect: Dialect, problems: LexicalProblem[]): IToken[] {
    return new Pass(this.types, this.structure, words, text, dialect, problems).run();
  }
}

class Pass {
  private readonly out: IToken[] = [];
  private readonly open: OpenBlock[] = [];
  private readonly types: TokenTypeDictionary;
  private readonly structure: Structure;
  private readonly input: readonly IToken[];
  private readonly text: string;
  private readonly dialect: Dialect;
  private readonly problems: LexicalProblem[];
  private pending: OpenBlock | undefined;
  /** Whether the last token was a block word or a connective, after which a name or value stands. */
  private expectsValue = false;

  constructor(
    types: TokenTypeDictionary,
    structure: Structure,
    input: readonly IToken[],
    text: string,
    dialect: Dialect,
    problems: LexicalProblem[],
  ) {
    this.types = types;
    this.structure = structure;
    this.input = input;
    this.text = text;
    this.dialect = dialect;
    this.problems = problems;
  }

  run(): IToken[] {
    let at = this.languageWord();
    while (at < this.input.length) at = this.step(at);
    this.closeDownTo(0);
    return this.out;
  }

  /** The first word opens the language line when it is that word in any dialect. */
  private languageWord(): number {
    const first = this.input[0];
    if (!first || !this.isColon(1) || !isLanguageWord(first.image)) return 0;
    this.out.push(this.keywordToken('language', 0, 1));
    return 1;
  }

  private step(at: number): number {
    const token = this.input[at] as IToken;
    switch (token.tokenType.name) {
      case 'WORD':
        return this.word(at, token);
      case '{':
        return this.openBrace(at, token);
      case '}':
        return this.closeBrace(at, token);
      case 'UNFINISHED_STRING':
        return this.replace(at, token, 'STRING', 'unfinished-text');
      case 'LOCAL_DATE':
        return this.replace(at, token, 'DATE', 'local-date');
      default:
        return this.keep(at, token);
    }
  }

  private keep(at: number, token: IToken): number {
    this.out.push(token);
    this.expectsValue = false;
    return at + 1;
  }

  private replace(at: number, token: IToken, type: string, code: LexicalProblem['code']): number {
    this.problem(code, token, token.image);
    return this.keep(at, { ...token, ...typeOf(this.type(type)) });
  }

  private word(at: number, token: IToken): number {
    for (const phrase of this.dialect.phrasesFrom(token.image)) {
      if (!this.matches(phrase, at) || !this.canStand(phrase, at)) continue;
      return this.keyword(phrase, at);
    }
    const unknown = this.unknownPropertyLength(at);
    return unknown > 0 ? this.unknownProperty(at, unknown) : this.keep(at, token);
  }

  private keyword(phrase: KeywordPhrase, at: number): number {
    const length = phrase.words.length;
    const token = this.keywordToken(phrase.keyword, at, length);
    if (phrase.role === 'block') this.closeUnfinished(phrase.keyword);
    if (phrase.role !== 'connective') this.pending = { keyword: phrase.keyword, opener: token };
    this.out.push(token);
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
    const previous = this.out.at(-1)?.tokenType.name;
    if (previous !== ':' && previous !== ',' && !this.expectsValue) return true;
    return this.opensLine(at) && (this.typeAt(name + 1) === '{' || this.typeAt(name + 1) === 'STRING');
  }

  /** Whether a block word on a line of its own, with its name, stands here: no name of the block word before it. */
  private opensBlock(at: number): boolean {
    const token = this.input[at];
    if (!token || !this.opensLine(at)) return false;
    return this.dialect.phrasesFrom(token.image).some((phrase) => {
      const name = at + phrase.words.length;
      return phrase.role === 'block' && this.matches(phrase, at) && this.isName(name) && !this.opensLine(name);
    });
  }

  private opensLine(at: number): boolean {
    return this.input[at - 1]?.endLine !== this.input[at]?.startLine;
  }

  private isName(at: number): boolean {
    return this.typeAt(at) === 'WORD' && !this.isColon(at + 1) && !this.isPropertyAt(at);
  }

  private isFollowedAs(connective: Connective, at: number): boolean {
    const followers: readonly string[] = CONNECTIVES[connective];
    switch (this.typeAt(at)) {
      case 'NUMBER':
        return followers.includes('number');
      case 'DATE':
      case 'LOCAL_DATE':
        return followers.includes('date');
      case 'STRING':
      case 'UNFINISHED_STRING':
        return followers.includes('text');
      case 'WORD':
        return (
          (followers.includes('name') && this.isName(at)) || (followers.includes('comparison') && this.isComparison(at))
        );
      default:
        return false;
    }
  }

  private isComparison(at: number): boolean {
    const image = (this.input[at] as IToken).image;
    return this.dialect
      .phrasesFrom(image)
      .some((phrase) => phrase.role === 'connective' && COMPARISONS.has(phrase.keyword) && this.matches(phrase, at));
  }

  private isPropertyAt(at: number): boolean {
    const token = this.input[at];
    if (!token) return false;
    return this.dialect
      .phrasesFrom(token.image)
      .some(
        (phrase) => phrase.role === 'property' && this.matches(phrase, at) && this.isColon(at + phrase.words.length),
      );
  }

  /** Whether the words of a phrase stand here, on one line. */
  private matches(phrase: KeywordPhrase, at: number): boolean {
    const line = (this.input[at] as IToken).startLine;
    for (let i = 1; i < phrase.words.length; i++) {
      const token = this.input[at + i];
      if (token === undefined || token.startLine !== line || token.image.toLowerCase() !== phrase.words[i])
        return false;
    }
    return true;
  }

  /** Number of words before a colon that begin a line (or a block) but are no property of the dialect; 0 when they are not that. */
  private unknownPropertyLength(at: number): number {
    const line = (this.input[at] as IToken).startLine;
    const previous = this.input[at - 1];
    const opensLine =
      previous === undefined || previous.endLine !== line || previous.image === '{' || previous.image === '}';
    if (!opensLine) return this.isColon(at + 1) ? 1 : 0;
    let length = 1;
    while (this.typeAt(at + length) === 'WORD' && this.input[at + length]?.startLine === line) length++;
    return this.isColon(at + length) ? length : 0;
  }

  private unknownProperty(at: number, length: number): number {
    const token = this.keywordToken('UNKNOWN', at, length);
    this.problem('unknown-property', token, token.image);
    this.out.push(token);
    this.expectsValue = false;
    return at + length;
  }

  private openBrace(at: number, token: IToken): number {
    this.open.push(this.pending ?? { keyword: DOCUMENT, opener: token });
    this.pending = undefined;
    return this.keep(at, token);
  }

  private closeBrace(at: number, token: IToken): number {
    this.pending = undefined;
    if (this.open.pop()) return this.keep(at, token);
    this.problem('unexpected-brace', token, token.image);
    return at + 1;
  }

  /** A block that may not stand here, but may in an enclosing block, shows that closing braces are missing. */
  private closeUnfinished(keyword: string): void {
    for (let depth = this.open.length; depth > 0; depth--) {
      if (this.mayContain((this.open[depth - 1] as OpenBlock).keyword, keyword)) {
        this.closeDownTo(depth);
        return;
      }
    }
    if (this.mayContain(DOCUMENT, keyword)) this.closeDownTo(0);
  }

  private mayContain(container: string, block: string): boolean {
    return this.structure.get(container)?.blocks.includes(block) ?? false;
  }

  private closeDownTo(depth: number): void {
    while (this.open.length > depth) {
      const { opener } = this.open.pop() as OpenBlock;
      this.problem('missing-brace', opener, opener.image);
      this.out.push(this.insertedBrace());
    }
  }

  private insertedBrace(): IToken {
    const last = this.out.at(-1);
    const offset = (last?.endOffset ?? -1) + 1;
    const position = {
      startOffset: offset,
      endOffset: offset - 1,
      startLine: last?.endLine ?? 1,
      endLine: last?.endLine ?? 1,
    };
    return { image: '}', ...position, ...typeOf(this.type('}')), isInsertedInRecovery: true };
  }

  private keywordToken(keyword: string, at: number, length: number): IToken {
    const first = this.input[at] as IToken;
    const last = this.input[at + length - 1] as IToken;
    const end = last.endOffset ?? last.startOffset;
    const token: IToken = { ...first, ...typeOf(this.type(keyword)), endOffset: end };
    if (length > 1) token.image = this.text.slice(first.startOffset, end + 1);
    if (last.endColumn !== undefined) token.endColumn = last.endColumn;
    return token;
  }

  private problem(code: LexicalProblem['code'], token: IToken, detail: string): void {
    this.problems.push({ code, start: token.startOffset, end: token.startOffset + token.image.length, detail });
  }

  private type(name: string): TokenType {
    return this.types[name] as TokenType;
  }

  private typeAt(at: number): string | undefined {
    return this.input[at]?.tokenType.name;
  }

  private isColon(at: number): boolean {
    return this.typeAt(at) === ':';
  }
}

const COMPARISONS: ReadonlySet<string> = new Set(['at-most', 'at-least', 'less-than', 'more-than']);

function typeOf(tokenType: TokenType): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
  return { tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number };
}
