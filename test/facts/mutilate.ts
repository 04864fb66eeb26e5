import fc from 'fast-check';

const NOISE = [
  '{',
  '}',
  '"',
  '"""',
  ':',
  ',',
  '\n',
  '\r',
  '/*',
  '*/',
  '//',
  '<<<<<<< x\n',
  '\uD83D',
  '\uFEFF',
  '👍🏽',
  '2026-02-31',
];

/** A cut, a doubling, or something strange put in, at places between 0 (start) and 1 (end). */
export const mutilation = fc.record({
  kind: fc.constantFrom('cut', 'double', 'insert'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  noise: fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary', maxLength: 8 })),
});
type Mutilation = typeof mutilation extends fc.Arbitrary<infer T> ? T : never;

/** The text after a mutilation. */
export function mutilate(text: string, { kind, from, length, noise }: Mutilation): string {
  const start = Math.floor(from * text.length);
  const part = text.slice(start, start + length);
  if (kind === 'cut') return text.slice(0, start) + text.slice(start + length);
  return text.slice(0, start) + (kind === 'double' ? part : noise) + text.slice(start);
}
