import { describe, expect, it } from 'vitest';
import { ExampleProject, takeMarks } from '../../scripts/generate/example-project.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import type { Example } from '../../server/src/rules/rule.ts';

const CASES = RULES.filter(({ name }) => name.startsWith('fit/')).flatMap(({ name, bad }) =>
  bad.map((example): [string, string, Example] => [name, example.dialect, example]),
);

describe.each(CASES)('%s (%s)', (name, dialect, example) => {
  const [despite, on] = dialect === 'nl' ? ['ondanks', 'op'] : ['despite', 'on'];
  const { text } = takeMarks(example);

  /** How often each rule speaks of the example with this line in its agreement. */
  function countsWith(line: string): Record<string, number> {
    const written = text.replace(/^(.*(?:afspraak|agreement) [^{]*\{)$/m, `$1\n  ${line}`);
    const findings = new ExampleProject(example, written).findings();
    const count = (rule: string) => findings.filter((finding) => finding.rule === rule).length;
    return { own: count(name), reasonless: count('suppression/reasonless'), unused: count('suppression/unused') };
  }

  it('says nothing once a reason and a date are recorded', () => {
    expect(countsWith(`${despite}: ${name} "een keuze" ${on} 2026-02-20`)).toEqual({
      own: 0,
      reasonless: 0,
      unused: 0,
    });
  });

  it('keeps speaking without a date', () => {
    expect(countsWith(`${despite}: ${name} "een keuze"`)).toMatchObject({ own: 1, reasonless: 1 });
  });
});
