/** Which files contribute to which keys, by the prints of those keys. A hash table of numbers, since there are millions of them. */
export class Contributors {
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;
  private readonly prints: Uint32Array;
  private readonly files: Int32Array;

  /** `contributions` gives, per file, prints as `contributedKeys` does. */
  constructor(contributions: readonly Uint32Array[]) {
    const count = contributions.reduce((sum, { length }) => sum + length, 0);
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(count + 1))).fill(-1);
    this.nexts = new Int32Array(count);
    this.prints = new Uint32Array(count);
    this.files = new Int32Array(count);
    let at = 0;
    for (const [file, prints] of contributions.entries()) {
      for (const print of prints) this.add(at++, print, file);
    }
  }

  /** The numbers of the files that contribute to a key with this print. */
  *of(print: number): Generator<number> {
    let at = this.heads[print & (this.heads.length - 1)] as number;
    for (; at >= 0; at = this.nexts[at] as number) {
      if (this.prints[at] === print) yield this.files[at] as number;
    }
  }

  private add(at: number, print: number, file: number): void {
    const slot = print & (this.heads.length - 1);
    this.prints[at] = print;
    this.files[at] = file;
    this.nexts[at] = this.heads[slot] as number;
    this.heads[slot] = at;
  }
}
