/** Bytes that say what none of those written here could say. */
export class BadBytes extends Error {}

/** Writes numbers and texts in few bytes: small numbers take one, and a text that comes back takes a number. */
export class ByteWriter {
  private bytes = Buffer.allocUnsafeSlow(1 << 14);
  private written = 0;
  private readonly known = new Map<string, number>();
  private position = 0;

  /** How many bytes were written. */
  get size(): number {
    return this.written;
  }

  /** A whole number from 0 to 2³¹ - 1. */
  natural(value: number): void {
    this.need(5);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.written++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.written++] = rest;
  }

  /** Any number. */
  number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < 1 << 30 && !Object.is(value, -0)) {
      this.natural(value * 2);
      return;
    }
    this.natural(1);
    this.need(8);
    this.written = this.bytes.writeDoubleLE(value, this.written);
  }

  /** A text, by its number among those of this writer. */
  text(value: string): void {
    const known = this.known.get(value) ?? this.known.size;
    if (known === this.known.size) this.known.set(value, known);
    this.natural(known);
  }

  /** A place in a text, as the distance from the last one. */
  place(start: number, end: number): void {
    this.natural(folded(start - this.position));
    this.natural(folded(end - start));
    this.position = start;
  }

  /** Places count from the beginning again. */
  restart(): void {
    this.position = 0;
  }

  /** The texts that were numbered: their encoding, their lengths in UTF-16 units, and all of them. Others are numbered from 0 again. */
  texts(): void {
    const texts = [...this.known.keys()];
    this.known.clear();
    const all = texts.join('');
    const encoding = all.isWellFormed() ? 0 : 1;
    this.natural(encoding);
    this.natural(texts.length);
    for (const { length } of texts) this.natural(length);
    this.need(3 * all.length);
    this.written += this.bytes.write(all, this.written, ENCODINGS[encoding]);
  }

  /** What was written, after what another writer wrote, in memory of its own; both writers begin anew. */
  takeAfter(head: ByteWriter): Buffer {
    // Not from the pool that Node makes small buffers from: one that is kept would keep all of its neighbours.
    const taken = Buffer.allocUnsafeSlow(head.written + this.written);
    taken.set(head.bytes.subarray(0, head.written));
    taken.set(this.bytes.subarray(0, this.written), head.written);
    head.written = 0;
    this.written = 0;
    return taken;
  }

  private need(room: number): void {
    if (this.written + room <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.bytes.length + room));
    larger.set(this.bytes.subarray(0, this.written));
    this.bytes = larger;
  }
}

const ENCODINGS = ['utf8', 'utf16le'] as const;

/** Texts by number; none is made before one is asked for. */
export class NumberedTexts {
  private readonly bytes: Buffer;
  private readonly made: string[] = [];
  private encoding: 'utf8' | 'utf16le' = 'utf8';
  /** Where each ends, known when the first is asked for. */
  private ends: number[] | undefined;
  private start = 0;
  private all: string | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Throws {@link BadBytes} when there is none of this number. */
  get(number: number): string {
    const known = this.made[number];
    if (known !== undefined) return known;
    this.ends ??= this.readEnds();
    const end = this.ends[number] ?? fail();
    const from = number === 0 ? 0 : (this.ends[number - 1] as number);
    this.all ??= this.read(this.ends.at(-1));
    const text = this.all.slice(from, end);
    this.made[number] = text;
    return text;
  }

  private readEnds(): number[] {
    const reader = new ByteReader(this.bytes);
    this.encoding = ENCODINGS[reader.natural()] ?? fail();
    const ends: number[] = [];
    let end = 0;
    for (let left = reader.count(); left > 0; left--) {
      end += reader.natural();
      ends.push(end);
    }
    this.start = reader.at;
    return ends;
  }

  private read(length = 0): string {
    const all = this.bytes.toString(this.encoding, this.start);
    return all.length === length ? all : fail();
  }
}

const NO_TEXTS = { get: (): string => fail() };

/** Reads what a {@link ByteWriter} wrote, and never beyond its bytes. Throws {@link BadBytes} where they say nothing it could have written. */
export class ByteReader {
  /** Where it is. */
  at = 0;
  private readonly bytes: Buffer;
  private readonly texts: Pick<NumberedTexts, 'get'>;
  private position = 0;

  constructor(bytes: Buffer, texts: Pick<NumberedTexts, 'get'> = NO_TEXTS) {
    this.bytes = bytes;
    this.texts = texts;
  }

  natural(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) return fail();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    return fail();
  }

  /** How many things follow, each of a byte at least. */
  count(): number {
    const count = this.natural();
    return count <= this.bytes.length - this.at ? count : fail();
  }

  number(): number {
    const first = this.natural();
    if (first % 2 === 0) return first / 2;
    if (first !== 1 || this.at + 8 > this.bytes.length) return fail();
    this.at += 8;
    return this.bytes.readDoubleLE(this.at - 8);
  }

  text(): string {
    return this.texts.get(this.natural());
  }

  place(): { start: number; end: number } {
    const start = this.position + unfolded(this.natural());
    const end = start + unfolded(this.natural());
    this.position = start;
    if (start < 0 || end < 0) fail();
    return { start, end };
  }

  /** The next bytes as they are. */
  raw(length: number): Buffer {
    if (length > this.bytes.length - this.at) fail();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** Whole numbers on both sides of 0 as whole numbers from 0: small ones stay small. */
function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unfolded(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

export function fail(): never {
  throw new BadBytes('These bytes are not what was written');
}
