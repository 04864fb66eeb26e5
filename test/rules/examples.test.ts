import { describe, expect, it } from 'vitest';
import { ExampleProject, takeMarks } from '../../scripts/generate/example-project.ts';
import type { Finding } from '../../server/src/rules/engine.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import type { Example, Rule } from '../../server/src/rules/rule.ts';

const title = (kind: string, { dialect }: Example, index: number) => `${kind} example ${index + 1} (${dialect})`;
const isSerious = ({ severity }: Finding) => severity === 'error' || severity === 'warning';
const inShort = ({ rule, message }: Finding) => `${rule}: ${message}`;

describe.each(RULES.map((rule): [string, Rule] => [rule.name, rule]))('%s', (name, rule) => {
  it.each(rule.bad.map((example, index): [string, Example] => [title('bad', example, index), example]))(
    '%s gives exactly the marked findings',
    (_, example) => {
      const { text, spans } = takeMarks(example);
      const found = new ExampleProject(example, text).findings().filter((finding) => finding.rule === name);
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      expect(found.map(({ span }) => span)).toEqual(spans);
      const severity = example.severity ?? rule.severity;
      expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]));
    },
  );

  it.each(rule.good.map((example, index): [string, Example] => [title('good', example, index), example]))(
    '%s gives nothing of this rule, and nothing serious',
    (_, example) => {
      const findings = new ExampleProject(example, example.text).findings();
      const unwanted = findings.filter((finding) => finding.rule === name || isSerious(finding));
      expect(unwanted.map(inShort)).toEqual([]);
    },
  );

  it('has examples of both kinds in both dialects', () => {
    for (const examples of [rule.bad, rule.good]) {
      expect(new Set(examples.map(({ dialect }) => dialect))).toEqual(new Set(['nl', 'en']));
    }
  });

  it.each(rule.bad.map((example, index): [string, Example] => [title('bad', example, index), example]))(
    'every fix of %s mends it',
    async (_, example) => {
      const { text } = takeMarks(example);
      for (const variant of [text, text.replaceAll('\n', '\r\n'), withComments(rule, text)]) {
        await expectFixesToMend(rule, example, variant);
      }
    },
  );
});

async function expectFixesToMend(rule: Rule, example: Example, text: string): Promise<void> {
  const project = new ExampleProject(example, text);
  const before = project.findings();
  for (const finding of before.filter((each) => each.rule === rule.name)) {
    for (const fix of finding.fixes) {
      project.write(text);
      const fixed = await project.applied(fix);
      expect(fixed, fix.title.en).not.toBe(text);
      project.write(fixed);
      const after = project.findings();
      expect(countOf(after, rule.name), `${fix.title.en}\n${fixed}`).toBeLessThan(countOf(before, rule.name));
      expect(newErrors(before, after), fixed).toEqual([]);
      expect(commentsIn(fixed), fixed).toEqual(commentsIn(text));
      if (text.includes('\r\n')) expect(fixed.replaceAll('\r\n', ''), fixed).not.toMatch(/[\r\n]/);
    }
  }
}

function countOf(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function newErrors(before: readonly Finding[], after: readonly Finding[]): string[] {
  const known = new Set(before.map(({ rule }) => rule));
  return after.filter(({ rule, severity }) => severity === 'error' && !known.has(rule)).map(inShort);
}

/** A comment at the end of every line, and one on a line of its own; suppressions are comments themselves. */
function withComments(rule: Rule, text: string): string {
  if (text.includes('"""') || text.includes('afspraak-ignore') || rule.name.startsWith('structure/')) return text;
  const lines = text.split('\n').map((line, index) => `${line} // c${index}`);
  return ['// first', ...lines, '// last'].join('\n');
}

function commentsIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => /\/\/ (?:c\d+|first|last)$/.exec(line)?.[0] ?? [])
    .toSorted();
}
