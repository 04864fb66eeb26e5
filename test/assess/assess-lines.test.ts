import { describe, expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import { assessLines, describeAssessment, splitLines } from '../../server/src/assess/assess-lines.ts';
import type { Assessment } from '../../server/src/assess/model.ts';

const TODAY = '2026-05-04';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* chunks(...parts: string[]): AsyncGenerator<string> {
  yield* parts;
}

describe('JSON lines', () => {
  test('one object a line, blank lines skipped', async () => {
    const input = ['Beter samenwerken.', '', '   ', 'By 1 June we visit 12 farms.'];
    const output = await collect(assessLines(input, { lang: 'auto', today: TODAY, format: 'json' }));
    const parsed = output.map((line) => JSON.parse(line) as Assessment);
    expect(parsed.map(({ lang, smart }) => `${lang} ${smart}`)).toEqual(['nl false', 'en true']);
    expect(output.every((line) => line.endsWith('}\n'))).toBe(true);
  });

  test('the object has the documented members in a fixed order', async () => {
    const [line = ''] = await collect(
      assessLines(['Ik loop elke dag 3 km.'], { lang: 'nl', today: TODAY, format: 'json' }),
    );
    const members = ['text', 'lang', 'letters', 'smells', 'quantities', 'dates', 'smart', 'question'];
    expect(Object.keys(JSON.parse(line) as object)).toEqual(members);
  });

  test('answers before the input has ended', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        read++;
        yield 'Meer klanten.';
      }
    }
    const answers = assessLines(endless(), { lang: 'nl', today: TODAY, format: 'json' });
    await answers.next();
    expect(read).toBe(1);
    await answers.return(undefined);
  });
});

describe('lines', () => {
  test.each([
    [
      ['a\nb', 'c\n', 'd'],
      ['a', 'bc', 'd'],
    ],
    [
      ['a\r', '\nb\r\n'],
      ['a', 'b'],
    ],
    [['\n\n'], ['', '']],
    [[''], []],
  ])('%j', async (parts, lines) => {
    expect(await collect(splitLines(chunks(...parts)))).toEqual(lines);
  });
});

describe('text for people', () => {
  test('Dutch', () => {
    const text = describeAssessment(
      assess('Tegen 30 juni 2026 dalen de klachten van 40 naar 15 per maand', { lang: 'nl', today: TODAY }),
    );
    expect(text).toMatchInlineSnapshot(`
      "Tegen 30 juni 2026 dalen de klachten van 40 naar 15 per maand
        ✓ specifiek, meetbaar en tijdsgebonden
        S specifiek: ja (“klachten”)
        M meetbaar: ja (“van 40 naar 15 per maand”)
        T tijdsgebonden: ja (“Tegen 30 juni 2026”)
        = 40 → 15 klachten per maand; tegen 2026-06-30
        Vraag: Wie volgt dit op, en wanneer kijken jullie samen hoe ver het staat?"
    `);
  });

  test('English', () => {
    const text = describeAssessment(assess('We will try to serve customers better.', { lang: 'en', today: TODAY }));
    expect(text).toMatchInlineSnapshot(`
      "We will try to serve customers better.
        · not complete yet
        S specific: missing (“customers”)
        M measurable: weak (“serve”)
        T time-bound: missing
        ~ wish, not a commitment (“try”)
        ~ vague wording (“better”)
        Question: “better”: compared with what, and how would you see it?"
    `);
  });
});
