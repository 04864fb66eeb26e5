import { expect, test } from 'vitest';
import { DialectWriter, quote } from '../../server/src/convert/write.ts';
import { type Dialect, dialectByCode } from '../../server/src/dialect/dialect.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';

const nl = new DialectWriter(dialectByCode('nl') as Dialect);
const en = new DialectWriter(dialectByCode('en') as Dialect);

test('facts are written as they are read', () => {
  const text = `resultaatafspraak A {
  meetbaar: Doorlooptijd van 62,5 naar hoogstens 40 dagen per week
  middelen: 2 dagen per week
  tijdsgebonden: van 2026-02-01 tot 2026-06-30
  gesprek: els elke 2 weken, elke week, 2026-04-20, "na de zomer"
}`;
  const [agreement] = readFacts(text, { path: 'a.afspraak' }).agreements;
  const [measurement] = agreement?.measurements ?? [];
  expect(measurement && nl.measurement(measurement)).toBe('Doorlooptijd van 62,5 naar hoogstens 40 dagen per week');
  expect(measurement && en.measurement(measurement)).toBe('Doorlooptijd from 62.5 to at most 40 dagen per week');
  expect(agreement?.means[0]?.quantity && nl.quantity(agreement.means[0].quantity)).toBe('2 dagen per week');
  expect(agreement?.period && nl.period(agreement.period)).toBe('van 2026-02-01 tot 2026-06-30');
  const talks = ['els elke 2 weken', 'elke week', '2026-04-20', '"na de zomer"'];
  expect(agreement?.talks.map((talk) => nl.moment(talk))).toEqual(talks);
});

test('a quoted text is read as it was meant', () => {
  const [task] = readFacts(`task A ${quote('a "b"\n  c \\ d')}`, { path: 'a.agreement' }).tasks;
  expect(task?.title?.text).toBe('a "b" c \\ d');
});

test('edits are applied in any order, and never over each other', () => {
  const at = (start: number, end: number, text: string) => ({ span: { start, end }, text });
  expect(applyEdits('abcdef', [at(4, 6, 'X'), at(0, 1, ''), at(1, 1, '-'), at(1, 2, 'B')])).toBe('-BcdX');
  expect(() => applyEdits('abc', [at(0, 2, ''), at(1, 3, '')])).toThrow('overlap');
});
