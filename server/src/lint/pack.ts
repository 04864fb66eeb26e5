import { crc32 } from 'node:zlib';

/** A part of a pack: where it is, and what proves that it is whole. */
export type Piece = readonly [offset: number, length: number, check: number];

/** What a pack keeps of one file. */
export interface PackedFile {
  uri: string;
  /** Of its text. */
  hash: string;
  /** What it says, and the prints of the keys of its project that it contributes to. */
  facts: Piece;
  contributes: Piece;
  /** Findings, and the keys they depend on; absent when nobody asked for them. */
  found?: { settings: string; findings: Piece; keys: Piece };
}

const MAGIC = 'afspraak-pack-4\n';
/** Offset, length and checksum of the table, at the end. */
const FOOTER = 12;

/**
 * Writes a pack piece by piece; the table comes last, so nothing has to be held. With a `base`, only writes what is new since that
 * pack: its news, whose offsets go on where the base ends.
 */
export class PackWriter {
  private readonly output: (bytes: Uint8Array) => void;
  private readonly base: Pack | undefined;
  private readonly files: PackedFile[] = [];
  private offset: number;

  constructor(output: (bytes: Uint8Array) => void, base?: Pack) {
    this.output = output;
    this.base = base;
    this.offset = base?.baseSize ?? 0;
    this.put(Buffer.from(MAGIC));
  }

  /** Adds bytes, with their checksum where that is known. */
  put(bytes: Uint8Array, check = crc32(bytes)): Piece {
    const piece: Piece = [this.offset, bytes.length, check];
    this.output(bytes);
    this.offset += bytes.length;
    return piece;
  }

  /** Takes over a piece of another pack as it is, whole or not; undefined when it is nowhere. */
  copy(piece: Piece, from: Pack): Piece | undefined {
    if (from === this.base && from.isInBase(piece)) return piece;
    const bytes = from.unproven(piece);
    return bytes && this.put(bytes, piece[2]);
  }

  json(value: unknown): Piece {
    return this.put(Buffer.from(JSON.stringify(value)));
  }

  numbers(values: Uint32Array): Piece {
    return this.put(Buffer.from(values.buffer, values.byteOffset, values.byteLength));
  }

  file(file: PackedFile): void {
    this.files.push(file);
  }

  /** Ends the pack. Nobody but the same `maker` will read it. */
  finish(maker: string): void {
    const table = this.json({ maker, since: this.base?.end, files: this.files });
    this.output(Buffer.from(new Uint32Array(table).buffer));
  }
}

/** A pack that was written before. Every piece is checked when it is read; one that is not whole is as good as absent. */
export class Pack {
  readonly files: ReadonlyMap<string, PackedFile>;
  private readonly bytes: Buffer;
  private readonly news: Buffer;

  private constructor(bytes: Buffer, news: Buffer, files: readonly PackedFile[]) {
    this.bytes = bytes;
    this.news = news;
    this.files = new Map(files.map((file) => [file.uri, file]));
  }

  /**
   * Opens a pack, with its `news` unless these are damaged or those of another pack; undefined when it is damaged itself, or made by
   * somebody else than `maker`.
   */
  static open(bytes: Buffer, maker: string, news?: Buffer): Pack | undefined {
    if (!isPack(bytes)) return undefined;
    return (news && isPack(news) ? Pack.opened(bytes, maker, news) : undefined) ?? Pack.opened(bytes, maker, NOTHING);
  }

  private static opened(bytes: Buffer, maker: string, news: Buffer): Pack | undefined {
    const pack = new Pack(bytes, news, []);
    const table = pack.json(endOf(news === NOTHING ? bytes : news));
    if (!isRecord(table) || table.maker !== maker || !Array.isArray(table.files)) return undefined;
    if (news !== NOTHING && String(table.since) !== String(pack.end)) return undefined;
    return table.files.every(isPackedFile) ? new Pack(bytes, news, table.files) : undefined;
  }

  /** Bytes of the pack without its news. */
  get baseSize(): number {
    return this.bytes.length;
  }

  /** Where the table of the pack without its news is; no two packs of a project have the same. */
  get end(): Piece {
    return endOf(this.bytes);
  }

  isInBase([offset]: Piece): boolean {
    return offset < this.bytes.length;
  }

  /** A piece as it is; undefined when it is not whole. */
  raw(piece: Piece): Buffer | undefined {
    const bytes = this.unproven(piece);
    return bytes && crc32(bytes) === piece[2] ? bytes : undefined;
  }

  /** A piece as it is, whole or not; undefined when it is nowhere. For copying it together with its checksum. */
  unproven(piece: Piece): Buffer | undefined {
    const [bytes, offset] = this.isInBase(piece) ? [this.bytes, piece[0]] : [this.news, piece[0] - this.bytes.length];
    const end = offset + piece[1];
    return end > bytes.length ? undefined : bytes.subarray(offset, end);
  }

  json(piece: Piece): unknown {
    const bytes = this.raw(piece);
    if (!bytes) return undefined;
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch {
      return undefined;
    }
  }

  numbers(piece: Piece): Uint32Array | undefined {
    const bytes = this.raw(piece);
    if (!bytes || bytes.length % 4 !== 0) return undefined;
    const copy = new Uint8Array(bytes);
    return new Uint32Array(copy.buffer, 0, copy.length / 4);
  }
}

const NOTHING = Buffer.alloc(0);

function isPack(bytes: Buffer): boolean {
  return bytes.length >= MAGIC.length + FOOTER && bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
}

function endOf(bytes: Buffer): Piece {
  const at = bytes.length - FOOTER;
  return [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPackedFile(value: unknown): value is PackedFile {
  if (!isRecord(value) || typeof value.uri !== 'string' || typeof value.hash !== 'string') return false;
  const { facts, contributes, found } = value;
  if (![facts, contributes].every(isPiece)) return false;
  return (
    found === undefined ||
    (isRecord(found) && typeof found.settings === 'string' && [found.findings, found.keys].every(isPiece))
  );
}

function isPiece(value: unknown): value is Piece {
  return Array.isArray(value) && value.length === 3 && value.every((each) => Number.isInteger(each) && each >= 0);
}
