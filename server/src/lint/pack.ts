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

/** Writes a pack piece by piece; the table comes last, so nothing has to be held. */
export class PackWriter {
  private readonly output: (bytes: Uint8Array) => void;
  private readonly files: PackedFile[] = [];
  private offset = 0;

  constructor(output: (bytes: Uint8Array) => void) {
    this.output = output;
    this.put(Buffer.from(MAGIC));
  }

  /** Adds bytes, with their checksum where that is known. */
  put(bytes: Uint8Array, check = crc32(bytes)): Piece {
    const piece: Piece = [this.offset, bytes.length, check];
    this.output(bytes);
    this.offset += bytes.length;
    return piece;
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
    const table = this.json({ maker, files: this.files });
    this.output(Buffer.from(new Uint32Array(table).buffer));
  }
}

/** A pack that was written before. Every piece is checked when it is read; one that is not whole is as good as absent. */
export class Pack {
  readonly files: ReadonlyMap<string, PackedFile>;
  private readonly bytes: Buffer;

  private constructor(bytes: Buffer, files: readonly PackedFile[]) {
    this.bytes = bytes;
    this.files = new Map(files.map((file) => [file.uri, file]));
  }

  /** Opens a pack; undefined when it is damaged, or made by somebody else than `maker`. */
  static open(bytes: Buffer, maker: string): Pack | undefined {
    if (bytes.length < MAGIC.length + FOOTER || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
    const at = bytes.length - FOOTER;
    const [offset, length, check] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)];
    const table = new Pack(bytes, []).json([offset, length, check]);
    if (!isRecord(table) || table.maker !== maker || !Array.isArray(table.files)) return undefined;
    return table.files.every(isPackedFile) ? new Pack(bytes, table.files) : undefined;
  }

  /** A piece as it is; undefined when it is not whole. */
  raw(piece: Piece): Buffer | undefined {
    const bytes = this.unproven(piece);
    return bytes && crc32(bytes) === piece[2] ? bytes : undefined;
  }

  /** A piece as it is, whole or not; undefined when it is nowhere. For copying it together with its checksum. */
  unproven([offset, length]: Piece): Buffer | undefined {
    return offset + length > this.bytes.length ? undefined : this.bytes.subarray(offset, offset + length);
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
