/**
 * A number of 53 bits for what a fact says: the same for facts that differ in nothing but where they stand. Two different facts share
 * one with a chance of 1 in 2⁵³.
 */
export function factPrint(fact: object): number {
  one = 0x811c9dc5;
  other = 0x9e3779b1;
  addFields(fact);
  return printed();
}

/** One print for two, in their order. */
export function joinedPrint(first: number, second: number): number {
  one = 0x811c9dc5;
  other = 0x9e3779b1;
  addNumber(first);
  addNumber(second);
  return printed();
}

/** The two halves of the print that is being made: numbers of 32 bits, as arithmetic on others is slower. */
let one = 0;
let other = 0;

function printed(): number {
  return (finished(one) >>> 0) * 0x200000 + (finished(other) >>> 11);
}

function finished(half: number): number {
  const mixed = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function addFields(fields: object): void {
  for (const key in fields) {
    if (POSITIONS.has(key)) continue;
    const value: unknown = fields[key as keyof typeof fields];
    if (value === undefined) continue;
    addText(key);
    addValue(value);
  }
  add(END);
}

function addValue(value: unknown): void {
  if (typeof value === 'string') addText(value);
  else if (typeof value === 'number') addNumber(value);
  else if (Array.isArray(value)) addList(value);
  else if (typeof value === 'object' && value !== null) addFields(value);
  else add(value ? TRUE : FALSE);
}

function addList(values: readonly unknown[]): void {
  add(values.length * MARKS + LIST);
  for (const value of values) addValue(value);
}

function addText(text: string): void {
  add(text.length * MARKS + TEXT);
  for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
}

function addNumber(value: number): void {
  add(NUMBER);
  if (value === (value | 0)) {
    add(value);
    return;
  }
  DOUBLE[0] = value;
  add(HALVES[0] as number);
  add(HALVES[1] as number);
}

function add(number: number): void {
  one = Math.imul(one ^ number, 0x01000193);
  other = Math.imul((other ^ number) + (other >>> 15), 0x5f356495);
}

const DOUBLE = new Float64Array(1);
const HALVES = new Int32Array(DOUBLE.buffer);

/** What follows: so that no two facts are added as the same numbers. */
const MARKS = 8;
const [TEXT, LIST, NUMBER, TRUE, FALSE, END] = [0, 1, 2, 3, 4, 5];

/** Where things stand in their file; what refers to it by name says no less. */
const POSITIONS: ReadonlySet<string> = new Set(['span', 'keyword', 'body', 'properties', 'container']);
