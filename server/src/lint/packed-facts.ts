import type { FileFacts } from '../facts/model.ts';
import { ByteReader, ByteWriter, fail, NumberedTexts } from './bytes.ts';
import type { Codec } from './codec.ts';
import { FACTS_CODEC } from './facts-codec.ts';

const KEYS = Object.keys(FACTS_CODEC) as (keyof FileFacts)[];

/** What a file says, in few bytes: the lengths of all parts, the parts, and the texts that stand in them. */
export function packFacts(facts: FileFacts): Buffer {
  for (const key of KEYS) {
    const start = BODY.size;
    const value = facts[key];
    if (!Array.isArray(value) || value.length > 0) (FACTS_CODEC[key] as Codec<unknown>).write(value, BODY);
    HEAD.natural(BODY.size - start);
    BODY.restart();
  }
  BODY.texts();
  return BODY.takeAfter(HEAD);
}

const HEAD = new ByteWriter();
const BODY = new ByteWriter();

/**
 * Facts that {@link packFacts} packed. Only those parts are read that somebody looks at; where one turns out to be damaged, `whole`
 * gives the facts anew. `bytes` gives the bytes, or undefined when they are lost, and is asked once at most.
 */
export function lazyFacts(bytes: () => Buffer | undefined, whole: () => FileFacts): FileFacts {
  const facts = {};
  Object.defineProperty(facts, PARTS, { value: new Parts(bytes, whole) });
  return Object.defineProperties(facts, GETTERS) as FileFacts;
}

/** Facts that {@link packFacts} packed, all of them at once; undefined when they are damaged. */
export function wholeFacts(bytes: Buffer): FileFacts | undefined {
  try {
    return {
      ...lazyFacts(
        () => bytes,
        () => fail(),
      ),
    };
  } catch {
    return undefined;
  }
}

const PARTS = Symbol('parts');

interface WithParts {
  [PARTS]: Parts;
}

/** The same getters for all, so that facts nobody looks at cost little. */
const GETTERS: PropertyDescriptorMap = Object.fromEntries(
  KEYS.map((key, at) => [
    key,
    {
      enumerable: true,
      get(this: WithParts) {
        return this[PARTS].get(at);
      },
    },
  ]),
);

class Parts {
  private readonly bytes: () => Buffer | undefined;
  private readonly whole: () => FileFacts;
  private readonly made: unknown[] = [];
  private opened: Opened | undefined;
  private remade: FileFacts | undefined;

  constructor(bytes: () => Buffer | undefined, whole: () => FileFacts) {
    this.bytes = bytes;
    this.whole = whole;
  }

  get(at: number): unknown {
    this.made[at] ??= this.read(at);
    return this.made[at];
  }

  private read(at: number): unknown {
    const key = KEYS[at] as keyof FileFacts;
    if (this.remade) return this.remade[key];
    try {
      this.opened ??= opened(this.bytes() ?? NO_BYTES);
      const { bytes, starts, texts } = this.opened;
      const part = bytes.subarray(starts[at], starts[at + 1]);
      const codec = FACTS_CODEC[key] as Codec<unknown>;
      return codec.read(new ByteReader(part.length > 0 ? part : EMPTY_LIST, texts));
    } catch {
      this.remade = this.whole();
      return this.remade[key];
    }
  }
}

interface Opened {
  bytes: Buffer;
  /** Where parts start, and where the last one ends. */
  starts: Uint32Array;
  texts: NumberedTexts;
}

function opened(bytes: Buffer): Opened {
  const reader = new ByteReader(bytes);
  const lengths = KEYS.map(() => reader.natural());
  const starts = new Uint32Array(KEYS.length + 1);
  let end = reader.at;
  for (let at = 0; at < lengths.length; at++) {
    starts[at] = end;
    end += lengths[at] as number;
  }
  if (end > bytes.length) fail();
  starts[lengths.length] = end;
  return { bytes, starts, texts: new NumberedTexts(bytes.subarray(end)) };
}

const NO_BYTES = Buffer.alloc(0);
const EMPTY_LIST = Buffer.from([0]);
