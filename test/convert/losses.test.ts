import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '../../server/src/convert/conversion.ts';
import { ruleToAction } from '../../server/src/convert/rule-to-action.ts';
import type { Agreement, TeamRule } from '../../server/src/facts/model.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { commentsOf, documentOf } from './documents.ts';
import { AGREEMENT, processDocuments } from './generated.ts';

const PATIENCE = 60_000;

/** Everything between quotation marks. */
const quoted = (text: string): string[] => text.match(/"(?:\\.|[^"\\])*"/g) ?? [];
const chosen = (text: string, path: string): Agreement =>
  documentOf(text, path).facts.agreements.find(({ name }) => name.text === AGREEMENT) as Agreement;
const isFilledIn = ({ rule }: { rule: string }) => rule !== 'structure/placeholder';

test('a work process that becomes a result tells of every step, and loses no word', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(processDocuments, async ({ text, path }) => {
      const document = documentOf(text, path);
      const before = chosen(text, path);
      const { edits, losses } = await convert(document, before, 'result');
      const written = applyEdits(text, edits);
      const after = chosen(written, path);
      expect(documentOf(written, path).facts.problems.filter(isFilledIn)).toEqual([]);
      expect(after.period?.end?.date).toBe(before.period?.end?.date);
      expect(after.parties.map(({ name }) => name)).toEqual(before.parties.map(({ name }) => name));
      const said = losses.map(({ en }) => en).join('\n');
      for (const { name } of before.steps) expect(said).toContain(`The step ${name.text} `);
      for (const words of quoted(text)) expect(written).toContain(words);
      const measured = before.steps.flatMap(({ measurements }) => measurements);
      expect(after.measurements).toHaveLength(Math.max(1, measured.length));
    }),
    { numRuns: 150 },
  );
});

const rules = fc.record({
  lines: fc.uniqueArray(
    fc.constantFrom(
      'thema: beschikbaarheid',
      'waarom: "minder // blussen"',
      'focustijd: 4 uur per week',
      'uitzondering: "spoed" /* kort */',
      '// let op\n      volgt uit: Vooruit',
    ),
  ),
  inline: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

test('a rule that becomes an action tells of every line, and keeps its name, principle and words', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(rules, ({ lines, inline, lineEnd }) => {
      const own = lines.filter((line) => !inline || !line.includes('//'));
      const body = inline ? ` ${own.join(' ')} ` : `\n${own.map((line) => `      ${line}\n`).join('')}    `;
      const text = `team T {\n  principe Vooruit {\n    regel Focus "Plannen" {${body}}\n  }\n}\n`.replaceAll(
        '\n',
        lineEnd,
      );
      const document = documentOf(text);
      const { edits, losses = [] } = ruleToAction(document, document.facts.teams[0]?.rules[0] as TeamRule);
      const written = applyEdits(text, edits);
      const { teams, problems } = documentOf(written).facts;
      const [action] = teams[0]?.actions ?? [];
      expect(problems.filter(isFilledIn)).toEqual([]);
      expect(teams[0]?.rules).toEqual([]);
      expect(action).toMatchObject({ name: { text: 'Focus' }, title: { text: 'Plannen' }, inPrinciple: 0 });
      expect(action?.principle?.name).toBe(own.some((line) => line.includes('volgt uit')) ? 'Vooruit' : undefined);
      expect(losses).toHaveLength(own.filter((line) => !line.includes('volgt uit')).length);
      for (const words of quoted(text)) expect(written).toContain(words);
      expect(commentsOf(written).join('\n')).toContain(own.some((line) => line.includes('let op')) ? 'let op' : '');
    }),
    { numRuns: 150 },
  );
});
