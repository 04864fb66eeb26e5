import { NO_TYPE } from './token-types.ts';
import type { Word } from './words.ts';

/** Tokens there is room for at first, and that room is kept for when a longer text is done. */
const ROOM = 1 << 14;

/**
 * The tokens of a text, by number: objects for each would take most of the time of reading. One list serves one text after
 * the other.
 */
export class Tokens {
  text = '';
  length = 0;
  /** Number of the type of each token, and behind the last one {@link NO_TYPE}. */
  types = new Uint8Array(ROOM);
  starts = new Int32Array(ROOM);
  /** Offsets behind the last character; that of an inserted token is where it starts. */
  ends = new Int32Array(ROOM);
  /** 1 for a token before which nothing stands on its line. */
  opensLine = new Uint8Array(ROOM);
  /** What is known of a token that is a word, so that it need not be cut out of the text. */
  readonly words: (Word | undefined)[] = [];

  /** Begins with a new text, without tokens. */
  begin(text: string): void {
    this.text = text;
    this.length = 0;
    this.types[0] = NO_TYPE;
    if (this.types.length > ROOM) this.resize(ROOM);
  }

  add(type: number, start: number, end: number, opensLine: number, word: Word | undefined): void {
    const at = this.length++;
    if (at + 2 > this.types.length) this.resize(this.types.length * 2);
    this.types[at] = type;
    this.types[at + 1] = NO_TYPE;
    this.starts[at] = start;
    this.ends[at] = end;
    this.opensLine[at] = opensLine;
    this.words[at] = word;
  }

  /** A token as it is written. */
  image(at: number): string {
    return this.words[at]?.text ?? this.text.slice(this.starts[at], this.ends[at]);
  }

  private resize(room: number): void {
    this.types = resized(this.types, new Uint8Array(room));
    this.starts = resized(this.starts, new Int32Array(room));
    this.ends = resized(this.ends, new Int32Array(room));
    this.opensLine = resized(this.opensLine, new Uint8Array(room));
    this.words.length = Math.min(this.words.length, room);
  }
}

function resized<List extends Uint8Array | Int32Array>(list: List, into: List): List {
  into.set(list.subarray(0, into.length));
  return into;
}
