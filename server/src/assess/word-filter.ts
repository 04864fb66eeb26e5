const SIZE = 1 << 16;

/** Tells that a word is not one of some thousands without making a text of it; of the others it takes one in thirty for one of them. */
export class WordFilter {
  private readonly marks = new Uint8Array(SIZE);

  constructor(words: Iterable<string>) {
    for (const word of words) this.marks[placeOf(word, 0, word.length)] = 1;
  }

  /** Whether the part of a text from `start` up to `end` may be one of the words. */
  mayHave(text: string, start: number, end: number): boolean {
    return this.marks[placeOf(text, start, end)] === 1;
  }
}

function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let at = start; at < end; at++) place = Math.imul(place, 31) + text.charCodeAt(at);
  return (place ^ (place >>> 16)) & (SIZE - 1);
}
