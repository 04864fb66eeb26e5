import type { TimeUnit } from '../facts/model.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import {
  BLOCKS,
  type BlockKeyword,
  CHOICES,
  type Choice,
  type ChoiceList,
  CONNECTIVES,
  type Connective,
  type DialectTable,
  type Phrase,
  PROPERTIES,
  type PropertyKeyword,
} from './table.ts';
import { typeNumber } from './token-types.ts';

/** Where a phrase is a keyword: a block word before a name, a property word before `:`, a connective before its followers. */
export type KeywordRole = 'block' | 'property' | 'connective';

/** One way to write a keyword: its words in lower case, and the keyword it stands for with the number of its type of token. */
export interface KeywordPhrase {
  role: KeywordRole;
  keyword: string;
  type: number;
  words: readonly string[];
}

/** A dialect table with the lookups that lexing, reading and writing need. */
export class Dialect {
  readonly table: DialectTable;
  /** Phrases by first word, longest first. */
  private readonly phrases = new Map<string, KeywordPhrase[]>();
  private readonly units = new Map<string, TimeUnit>();

  constructor(table: DialectTable) {
    this.table = table;
    for (const keyword of BLOCKS) this.addPhrases('block', keyword, table.blocks[keyword].words);
    for (const keyword of PROPERTIES) this.addPhrases('property', keyword, table.properties[keyword].words);
    for (const keyword of Object.keys(CONNECTIVES) as Connective[]) {
      this.addPhrases('connective', keyword, table.connectives[keyword]);
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
    for (const [unit, words] of Object.entries(table.units)) {
      for (const word of words) this.units.set(word, unit as TimeUnit);
    }
  }

  get code(): string {
    return this.table.code;
  }

  /** Phrases that begin with this word, longest first. */
  phrasesFrom(word: string): readonly KeywordPhrase[] {
    return this.phrases.get(word.toLowerCase()) ?? [];
  }

  block(keyword: BlockKeyword): Phrase {
    return this.table.blocks[keyword];
  }

  property(keyword: PropertyKeyword): Phrase {
    return this.table.properties[keyword];
  }

  /** The word that is written for a keyword in a role, for example `werkprocesafspraak`. */
  word(role: 'block', keyword: BlockKeyword): string;
  word(role: 'property', keyword: PropertyKeyword): string;
  word(role: 'connective', keyword: Connective): string;
  word(role: KeywordRole, keyword: string): string {
    if (role === 'block') return this.table.blocks[keyword as BlockKeyword].words[0];
    if (role === 'property') return this.table.properties[keyword as PropertyKeyword].words[0];
    return this.table.connectives[keyword as Connective][0];
  }

  /** The time unit a word stands for, or undefined when it is another unit. */
  timeUnit(word: string): TimeUnit | undefined {
    return this.units.get(word.toLowerCase());
  }

  /** The word for a time unit: singular for 1, else plural. */
  unitWord(unit: TimeUnit, count: number): string {
    return this.table.units[unit][count === 1 ? 0 : 1];
  }

  /** The word for `every` before a number of time units: `elke 2 weken`, `elk kwartaal`. */
  everyWord(unit: TimeUnit, count: number): string {
    return (count === 1 ? this.table.everyOne[unit] : undefined) ?? this.table.connectives.every[0];
  }

  /** The choice that written words stand for, or undefined when they are not in the list. */
  choice<List extends ChoiceList>(list: List, words: string): Choice<List> | undefined {
    const wanted = words.toLowerCase();
    for (const choice of CHOICES[list] as readonly Choice<List>[]) {
      if (this.choiceWords(list, choice).includes(wanted)) return choice;
    }
    return undefined;
  }

  /** All ways to write a choice, the preferred one first. */
  choiceWords<List extends ChoiceList>(list: List, choice: Choice<List>): readonly [string, ...string[]] {
    return this.table.choices[list][choice] as readonly [string, ...string[]];
  }

  /** The number that digits with separators stand for: `1.250,5` in nl is 1250.5. A lone separator before other than three digits is a decimal one. */
  parseNumber(image: string): number {
    if (!/[.,]/.test(image)) return Number(image);
    const groupSeparator = this.table.decimalSeparator === ',' ? '.' : ',';
    const grouped = image.replaceAll(groupSeparator, (separator, offset: number) =>
      /^\d{3}(?!\d)/.test(image.slice(offset + 1)) ? '' : separator,
    );
    return Number(grouped.replace(',', '.'));
  }

  /** A number as it is written in this dialect, without group separators. */
  formatNumber(value: number): string {
    return String(value).replace('.', this.table.decimalSeparator);
  }

  private addPhrases(role: KeywordRole, keyword: string, phrases: readonly string[]): void {
    const type = typeNumber(keyword);
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? phrase;
      const list = this.phrases.get(first);
      if (list) list.push({ role, keyword, type, words });
      else this.phrases.set(first, [{ role, keyword, type, words }]);
    }
  }
}

/** The dialects there are; adding one is adding its table here. */
export const DIALECTS: readonly Dialect[] = [nl, en].map((table) => new Dialect(table));

/** The dialect with this code, or undefined when there is none. */
export function dialectByCode(code: string): Dialect | undefined {
  return DIALECTS.find((dialect) => dialect.code === code);
}
