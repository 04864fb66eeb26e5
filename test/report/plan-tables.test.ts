import { describe, expect, it } from 'vitest';
import { planCsv } from '../../server/src/report/plan-csv.ts';
import { planMermaid } from '../../server/src/report/plan-mermaid.ts';
import { planOf } from '../plan/plan-of.ts';

const HOSTILE = [
  '=HYPERLINK(1)',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '  =1',
  '<img src=x onerror=alert(1)>',
  '| a | [x](http://x)',
  '`x` # y : z; %% w',
];

function hostilePlan() {
  const steps = HOSTILE.map((title, index) => `step S${index} "${title}" { sub-result: "${title}" by: els }`);
  return planOf(steps.join('\n'));
}

describe('a plan as CSV', () => {
  const csv = planCsv([{ plan: hostilePlan(), language: 'en' }]);

  it('has a header and a row for each step, with the mark that makes Excel read UTF-8', () => {
    const lines = csv.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFAgreement,Title,Kind,Step,/);
    expect(lines.filter((line) => line !== '')).toHaveLength(1 + HOSTILE.length);
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    const cells = csv.split('\r\n').flatMap((line) => line.split(','));
    expect(cells.filter((cell) => /^"?[\s]*[=+\-@]/.test(cell))).toEqual([]);
    expect(csv).toContain("'=HYPERLINK(1)");
  });

  it('separates with semicolons for Dutch readers', () => {
    const dutch = planCsv([{ plan: planOf('step Vraag "Vraag" { due: 2026-03-13 }'), language: 'nl' }]);
    expect(dutch.split('\r\n')[1]).toMatch(/^P;Plan;Deelresultaat;Vraag;/);
  });

  it('writes the moments of a plan as rows of their own', () => {
    const lines = planCsv([{ plan: planOf('coaching: els on 2026-04-15'), language: 'en' }]).split('\r\n');
    expect(lines[1]).toBe('P,Plan,coaching,,,2026-04-15,2026-04-15,2026-04-15,,,,,,els,');
  });
});

describe('a plan as Mermaid', () => {
  it('writes steps with their dates, and moments as milestones', () => {
    const plan = planOf('coaching: els on 2026-04-15 step Ask "Ask" { due: 2026-03-13 } step Say { after: Ask }');
    const text = planMermaid([{ plan, language: 'en' }]);
    expect(text).toMatch(/^gantt\n {2}title Plan of sub-results\n {2}dateFormat YYYY-MM-DD\n/);
    expect(text).toMatch(/^ {2}1\. Ask :[a-z, ]*a1s1, 2026-03-02, 2026-03-13$/m);
    expect(text).toContain('  coaching · els :milestone, a1m1, 2026-04-15, 0d\n');
  });

  it('writes by number what means something to its grammar', () => {
    const text = planMermaid([{ plan: hostilePlan(), language: 'en' }]);
    for (const line of text.split('\n').filter((line) => /^ {2}\d+\. /.test(line))) {
      const label = line.slice(0, line.lastIndexOf(' :')).replaceAll(/#\d+;/g, '');
      expect(label).not.toMatch(/[#:;<>"&%|`]/);
    }
  });
});
