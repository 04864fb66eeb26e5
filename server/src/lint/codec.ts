import type { Span } from '../facts/model.ts';
import { type ByteReader, type ByteWriter, fail } from './bytes.ts';

/** How values of a type are written as bytes, and read back; reading gives a value of the type or throws `BadBytes`. */
export interface Codec<T> {
  write(value: T, to: ByteWriter): void;
  read(from: ByteReader): T;
  /** Whether it stands for something that may be absent. */
  isOptional?: true;
}

export const text: Codec<string> = { write: (value, to) => to.text(value), read: (from) => from.text() };
export const number: Codec<number> = { write: (value, to) => to.number(value), read: (from) => from.number() };
export const flag: Codec<boolean> = {
  write: (value, to) => to.natural(value ? 1 : 0),
  read: (from) => from.natural() === 1,
};
export const place: Codec<Span> = {
  write: ({ start, end }, to) => to.place(start, end),
  read: (from) => from.place(),
};

export function list<T>({ write, read }: Codec<T>): Codec<T[]> {
  return {
    write: (values, to) => {
      to.natural(values.length);
      for (const value of values) write(value, to);
    },
    read: (from) => {
      const values: T[] = [];
      for (let left = from.count(); left > 0; left--) values.push(read(from));
      return values;
    },
  };
}

/** Ascending whole numbers, such as places where lines start. */
export const ascending: Codec<number[]> = {
  write: (values, to) => {
    to.natural(values.length);
    for (const [at, value] of values.entries()) to.natural(value - (values[at - 1] ?? 0));
  },
  read: (from) => {
    const values: number[] = [];
    let last = 0;
    for (let left = from.count(); left > 0; left--) {
      last += from.natural();
      values.push(last);
    }
    return values;
  },
};

/** One of some words: all of the type, each with a mark for the compiler to see that none is missing. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, 0>>): Codec<Word> {
  const known = Object.keys(words) as Word[];
  const numbers = new Map(known.map((word, at) => [word, at]));
  return {
    write: (value, to) => to.natural(numbers.get(value) ?? fail()),
    read: (from) => known[from.natural()] ?? fail(),
  };
}

/** Lists of words of which there are few: one text each, and one array for all that are alike. */
export function fewLists<Word extends string>(words: Readonly<Record<Word, 0>>): Codec<readonly Word[]> {
  const made = new Map<string, readonly Word[]>();
  const make = (said: string): readonly Word[] => {
    const list = said === '' ? [] : said.split(' ');
    if (!list.every((word) => Object.hasOwn(words, word))) fail();
    made.set(said, list as Word[]);
    return list as Word[];
  };
  return {
    write: (values, to) => to.text(values.join(' ')),
    read: (from) => {
      const said = from.text();
      return made.get(said) ?? make(said);
    },
  };
}

/** A field that may be absent. */
export function optional<T>({ write, read }: Codec<T>): Codec<T | undefined> {
  return { write: (value, to) => value !== undefined && write(value, to), read, isOptional: true };
}

/** A codec for every field of a type; the compiler sees that none is left out. */
export type Fields<T> = { [Key in keyof T]-?: Codec<T[Key]> };

/**
 * An object with a fixed set of fields. Where some may be absent, it says which there are, and in what order they were set: signatures
 * of agreements depend on that.
 */
export function record<T extends object>(fields: Fields<T>): Codec<T> {
  const all = (Object.entries(fields) as [keyof T, Codec<T[keyof T]>][]).map(([key, codec]) => ({ key, ...codec }));
  if (all.every(({ isOptional }) => !isOptional)) return fixedRecord(all);
  const shapes = new Shapes(all);
  return {
    write: (value, to) => {
      const { said, fields: present } = shapes.of(value);
      to.text(said);
      for (const field of present) field.write(value[field.key], to);
    },
    read: (from) => {
      const { fields: present, blank } = shapes.called(from.text());
      const value = { ...blank };
      for (const { key, read } of present) value[key] = read(from);
      return value as T;
    },
  };
}

function fixedRecord<T extends object>(fields: readonly Field<T>[]): Codec<T> {
  const blank = blankOf(fields);
  return {
    write: (value, to) => {
      for (const { key, write } of fields) write(value[key], to);
    },
    read: (from) => {
      const value = { ...blank };
      for (const { key, read } of fields) value[key] = read(from);
      return value as T;
    },
  };
}

/** Which fields an object has, in their order: what that is called, and an object to fill in. */
interface Shape<T> {
  said: string;
  fields: readonly Field<T>[];
  /** Copying it gives all fields at once, which is faster than adding one after the other. */
  blank: Partial<T>;
  /** The shape with one more field. */
  next: Map<string, Shape<T>>;
}

/** The shapes that objects of a type have. */
class Shapes<T extends object> {
  private readonly all: readonly Field<T>[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly none: Shape<T> = { said: '', fields: [], blank: {}, next: new Map() };
  private readonly byName = new Map<string, Shape<T>>();

  constructor(all: readonly Field<T>[]) {
    this.all = all;
    this.numbers = new Map(all.map(({ key }, at) => [String(key), at]));
  }

  of(value: T): Shape<T> {
    let shape = this.none;
    for (const key in value) {
      if (value[key] !== undefined) shape = shape.next.get(key) ?? this.after(shape, key);
    }
    return shape;
  }

  /** The shape with a name that `of` gave; throws `BadBytes` for others. */
  called(said: string): Shape<T> {
    return this.byName.get(said) ?? this.read(said);
  }

  private after(shape: Shape<T>, key: string): Shape<T> {
    const number = this.numbers.get(key);
    const next = number === undefined ? shape : this.made([...namesIn(shape.said), String(number)]);
    shape.next.set(key, next);
    return next;
  }

  private read(said: string): Shape<T> {
    const shape = this.made(namesIn(said));
    const isWhole =
      new Set(shape.fields).size === shape.fields.length &&
      this.all.every((each) => each.isOptional || shape.fields.includes(each));
    if (!isWhole) fail();
    this.byName.set(said, shape);
    return shape;
  }

  private made(names: readonly string[]): Shape<T> {
    const fields = names.map((number) => this.all[Number(number)] ?? fail());
    return { said: names.join(' '), fields, blank: blankOf(fields), next: new Map() };
  }
}

function namesIn(said: string): string[] {
  return said === '' ? [] : said.split(' ');
}

function blankOf<T>(fields: readonly Field<T>[]): Partial<T> {
  return Object.fromEntries(fields.map(({ key }) => [key, null])) as Partial<T>;
}

type Field<T> = { key: keyof T } & Codec<T[keyof T]>;
