/** A hash table of numbers, in memory that threads can share. */
export interface ContributorsTable {
  /** By the last bits of a print, the number of its first entry; -1 where there is none. */
  heads: Int32Array;
  /** By entry: the next one with the same last bits, or -1; its print; and its file. */
  nexts: Int32Array;
  prints: Uint32Array;
  files: Int32Array;
}

/** Which files contribute to which keys, by the prints of those keys. Numbers alone, since there are millions of them. */
export class Contributors {
  readonly table: ContributorsTable;

  constructor(table: ContributorsTable) {
    this.table = table;
  }

  /** `contributions` gives, per file, prints as `contributedKeys` does. */
  static of(contributions: readonly Uint32Array[]): Contributors {
    const count = contributions.reduce((sum, { length }) => sum + length, 0);
    const size = 2 ** Math.ceil(Math.log2(count + 1));
    const heads = new Int32Array(shared(size)).fill(-1);
    const nexts = new Int32Array(shared(count));
    const prints = new Uint32Array(shared(count));
    const files = new Int32Array(shared(count));
    let at = 0;
    for (const [file, keys] of contributions.entries()) {
      for (const print of keys) {
        const slot = print & (size - 1);
        prints[at] = print;
        files[at] = file;
        nexts[at] = heads[slot] as number;
        heads[slot] = at++;
      }
    }
    return new Contributors({ heads, nexts, prints, files });
  }

  /** Whether a test holds for the numbers of all files that contribute to keys with these prints. */
  every(prints: Uint32Array, test: (file: number) => boolean): boolean {
    return prints.every((print) => {
      for (const file of this.of(print)) if (!test(file)) return false;
      return true;
    });
  }

  /** The numbers of the files that contribute to a key with this print. */
  *of(print: number): Generator<number> {
    const { heads, nexts, prints, files } = this.table;
    let at = heads[print & (heads.length - 1)] as number;
    for (; at >= 0; at = nexts[at] as number) {
      if (prints[at] === print) yield files[at] as number;
    }
  }
}

/** Memory for so many numbers of 32 bits. */
function shared(count: number): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * count);
}
