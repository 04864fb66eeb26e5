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
  const numbers = new Map<string, number>(all.map(({ key }, at) => [String(key), at]));
  const isFixed = all.every(({ isOptional }) => !isOptional);
  const shapes = new Map<string, readonly Field<T>[]>();
  const shapeOf = (said: string): readonly Field<T>[] => {
    const shape = said.split(' ').map((number) => all[Number(number)] ?? fail());
    const isWhole =
      new Set(shape).size === shape.length && all.every((each) => each.isOptional || shape.includes(each));
    if (!isWhole) fail();
    shapes.set(said, shape);
    return shape;
  };
  const shapeIn = (value: T): string => {
    let said = '';
    for (const key in value) {
      const number = value[key] === undefined ? undefined : numbers.get(key);
      if (number !== undefined) said += said === '' ? number : ` ${number}`;
    }
    return said;
  };
  return {
    write: (value, to) => {
      const said = isFixed ? '' : shapeIn(value);
      if (!isFixed) to.text(said);
      for (const field of isFixed ? all : (shapes.get(said) ?? shapeOf(said))) field.write(value[field.key], to);
    },
    read: (from) => {
      const said = isFixed ? '' : from.text();
      const value: Partial<T> = {};
      for (const { key, read } of isFixed ? all : (shapes.get(said) ?? shapeOf(said))) value[key] = read(from);
      return value as T;
    },
  };
}

type Field<T> = { key: keyof T } & Codec<T[keyof T]>;
