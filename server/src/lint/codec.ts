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

/** An object with a fixed set of fields. Absent fields take a bit. */
export function record<T extends object>(fields: Fields<T>): Codec<T> {
  const all = (Object.entries(fields) as [keyof T, Codec<T[keyof T]>][]).map(([key, codec]) => ({ key, ...codec }));
  const optionals = all.filter(({ isOptional }) => isOptional);
  return {
    write: (value, to) => {
      let present = 0;
      for (let at = 0; at < optionals.length; at++) {
        if (value[(optionals[at] as Field<T>).key] !== undefined) present |= 1 << at;
      }
      if (optionals.length > 0) to.natural(present);
      for (const field of all) field.write(value[field.key], to);
    },
    read: (from) => {
      let present = optionals.length > 0 ? from.natural() : 0;
      const value: Partial<T> = {};
      for (const field of all) {
        if (!field.isOptional) value[field.key] = field.read(from);
        else {
          if (present % 2 === 1) value[field.key] = field.read(from);
          present >>>= 1;
        }
      }
      return value as T;
    },
  };
}

type Field<T> = { key: keyof T } & Codec<T[keyof T]>;
