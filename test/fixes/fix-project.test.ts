import { describe, expect, test } from 'vitest';
import { takeMarks } from '../../scripts/generate/example-project.ts';
import { assess } from '../../server/src/assess/assess.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';
import type { Allowed, FixedDocument } from '../../server/src/fixes/fix-document.ts';
import { fixProject } from '../../server/src/fixes/fix-project.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import type { Finding } from '../../server/src/rules/engine.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import type { Edit, Example } from '../../server/src/rules/rule.ts';
import { CAST, SAMPLE_DAY } from '../../server/src/rules/samples.ts';
import { factsOf } from '../convert/documents.ts';

const EXAMPLES = RULES.flatMap((rule) =>
  rule.bad.map((example, index) => ({ name: `${rule.name} ${index}`, example })),
);

function projectOf({ dialect, today, rules, thresholds, cast }: Example, text: string) {
  const extension = dialect === 'nl' ? 'afspraak' : 'agreement';
  const uri = `example.${extension}`;
  const defaults = defaultSettings(today ?? SAMPLE_DAY);
  const project = new CheckedProject({
    ...defaults,
    assess,
    rules: { ...rules },
    thresholds: { ...defaults.thresholds, ...thresholds },
  });
  if (cast) project.set('cast', readFacts(CAST[dialect], { path: `cast.${extension}` }));
  project.set(uri, readFacts(text, { path: uri }));
  return { project, uri };
}

async function fixed(example: Example, text: string, allowed: Allowed) {
  const { project, uri } = projectOf(example, text);
  const errors = errorsIn(project.findings(uri));
  const [result] = await fixProject(project, [uri], () => text, allowed);
  const after = result?.text ?? text;
  const again = await fixProject(project, [uri], () => after, allowed);
  return { uri, text: after, stopped: result?.stopped ?? [], again, errors, now: errorsIn(project.findings(uri)) };
}

/** What people have said: ratings, acceptances and reports. */
function saidByPeople(text: string, uri: string): unknown {
  const { agreements, readiness, progress } = factsOf(text, uri) as FileFacts;
  return { accepted: agreements.map(({ acceptances }) => acceptances), readiness, progress };
}

function errorsIn(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

/** What a document says but for what it suppresses and how it is misspelt, with its declarations in any order. */
function said(text: string, uri: string): unknown {
  const facts = factsOf(text, uri) as FileFacts;
  return {
    ...facts,
    suppressions: [],
    problems: [],
    declarations: facts.declarations.map((each) => JSON.stringify(each)).sort(),
  };
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('the bad examples of every rule, with %s,', (_, lineEnd) => {
  test.each(EXAMPLES)('after safe fixes $name means what it meant', async ({ example }) => {
    const text = takeMarks(example).text.replaceAll('\n', lineEnd);
    const { uri, text: after, stopped, again, errors, now } = await fixed(example, text, 'safe');
    expect(stopped).toEqual([]);
    expect(said(after, uri)).toEqual(said(text, uri));
    expect(now.length).toBeLessThanOrEqual(errors.length);
    expect(again).toEqual([]);
    expect(after.split('"…').length).toBe(text.split('"…').length);
    if (lineEnd === '\r\n') expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(EXAMPLES)(
    'the other fixes of $name come to an end, bring no errors and speak for nobody',
    async ({ example }) => {
      const text = takeMarks(example).text.replaceAll('\n', lineEnd);
      const { uri, text: after, stopped, again, errors, now } = await fixed(example, text, 'all');
      const { project } = projectOf(example, after);
      const left = project.findings(uri).filter(({ fixes }) => fixes.length === 1 && !fixes[0]?.personal);
      expect(left).toEqual([]);
      expect(saidByPeople(after, uri)).toEqual(saidByPeople(text, uri));
      expect(stopped).toEqual([]);
      expect(now.filter((rule) => !errors.includes(rule))).toEqual([]);
      expect(again).toEqual([]);
    },
  );
});

/** What a made-up rule finds in a text: each match, with the texts that its fixes put in its place. */
interface MadeUp {
  rule: string;
  pattern: RegExp;
  fixes: readonly ((match: string) => string)[];
  /** Whether its fixes take along the character after the match. */
  wide?: boolean;
}

/** A project whose findings are those of made-up rules. */
class MadeUpProject extends CheckedProject {
  private readonly rules: readonly MadeUp[];
  private texts = new Map<string, string>();

  constructor(rules: readonly MadeUp[]) {
    super(defaultSettings(SAMPLE_DAY));
    this.rules = rules;
  }

  override set(uri: string, facts: FileFacts): string[] {
    const names = facts.tasks.map(({ name }) => name.text);
    this.texts.set(uri, names.join(' '));
    return super.set(uri, facts);
  }

  override findings(uri: string): readonly Finding[] {
    const tasks = this.index.facts(uri)?.tasks ?? [];
    const own = this.rules.flatMap(({ rule, pattern, fixes, wide }) =>
      tasks
        .filter(({ name }) => pattern.test(name.text))
        .map(({ name }): Finding => {
          const span = { start: name.span.start, end: name.span.end + (wide ? 1 : 0) };
          const edits = (put: string): Edit[] => [{ span, text: put }];
          return {
            rule,
            severity: 'warning',
            message: rule,
            span: name.span,
            related: [],
            fixes: fixes.map((fix, at) => ({
              title: { nl: String(at), en: String(at) },
              safe: true,
              edits: () => edits(fix(name.text)),
            })),
          };
        }),
    );
    return [...own, ...super.findings(uri).filter(({ rule }) => rule === 'structure/syntax')];
  }
}

async function made(text: string, ...rules: readonly MadeUp[]): Promise<FixedDocument | undefined> {
  const project = new MadeUpProject(rules);
  project.set('a.afspraak', readFacts(text, { path: 'a.afspraak' }));
  const [result] = await fixProject(project, ['a.afspraak'], () => text, 'safe');
  return result;
}

describe('fixes', () => {
  test('that undo each other are stopped, and their rules are told', async () => {
    const result = await made(
      'taak A\ntaak X\n',
      { rule: 'een/ab', pattern: /^A$/, fixes: [() => 'B'] },
      { rule: 'een/ba', pattern: /^B$/, fixes: [() => 'A'] },
      { rule: 'een/x', pattern: /^X$/, fixes: [() => 'Y'] },
    );
    expect(result).toMatchObject({ text: 'taak A\ntaak Y\n', fixed: 3, stopped: ['een/ba', 'een/ab'] });
  });

  test('that never come to an end are stopped', async () => {
    const result = await made(
      'taak A\n',
      { rule: 'een/oneven', pattern: /^(..)*.$/, fixes: [(name) => `${name}a`] },
      { rule: 'een/even', pattern: /^(..)+$/, fixes: [(name) => `${name}a`] },
    );
    expect(result?.fixed).toBe(100);
    expect(result?.stopped.toSorted()).toEqual(['een/even', 'een/oneven']);
  });

  test('that overlap are applied one after the other', async () => {
    const lower = {
      rule: 'een/klein',
      pattern: /^[A-Z]+$/,
      fixes: [(name: string) => `${name.toLowerCase()}\n`],
      wide: true,
    };
    expect(await made('taak A\ntaak B\ntaak C\n', lower)).toMatchObject({ text: 'taak a\ntaak b\ntaak c\n', fixed: 3 });
  });

  test('that leave their finding or break the text are not kept, and the next one of the finding is tried', async () => {
    const result = await made(
      'taak A\ntaak B\ntaak C\n',
      { rule: 'een/kapot', pattern: /^A$/, fixes: [() => 'D {', () => 'D'] },
      { rule: 'een/vergeefs', pattern: /^B/, fixes: [(name) => `${name}b`] },
      { rule: 'een/goed', pattern: /^C$/, fixes: [() => 'E'] },
    );
    expect(result).toMatchObject({ text: 'taak D\ntaak B\ntaak E\n', fixed: 2, stopped: [] });
  });

  test('keep the layout of a document that has one', async () => {
    const wide = { rule: 'een/wijd', pattern: /^A$/, fixes: [() => 'D   "x"'] };
    expect((await made('taak A\ntaak B\n', wide))?.text).toBe('taak D "x"\ntaak B\n');
    expect((await made('taak A\ntaak  B\n', wide))?.text).toBe('taak D   "x"\ntaak  B\n');
  });
});
