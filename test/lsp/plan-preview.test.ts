import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { type PlanAnswer, planAt } from '../../server/src/lsp/plan-preview.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

/** The preview of the first agreement of the first of these documents. */
async function preview(...texts: [string, ...string[]]): Promise<PlanAnswer | null> {
  const index = new ProjectIndex();
  const read = texts.map((text, number) => {
    const facts = readFacts(text, { path: `${number}.agreement` });
    index.set(`file:///${number}.agreement`, facts);
    return facts;
  });
  const [facts] = read;
  const offset = facts?.agreements[0]?.span.start;
  if (!facts || offset === undefined) throw new Error('no agreement');
  return planAt(facts, new ProjectView(index), defaultSettings('2026-03-20'), offset, { theme: 'light' });
}

const PROCESS = `process agreement P {
  between: els and jan
  time-bound: from 2026-03-02 to 2026-05-29
  step A { due: 2026-03-13 }
}`;
const RESULT = `result agreement R "Faster" {
  measurable: LeadTime from 62 to at most 40 days
  time-bound: from 2026-03-02 to 2026-05-29
}`;

describe('the preview of an agreement', () => {
  it('shows progress that another file reports', async () => {
    expect((await preview(PROCESS))?.text).toContain('date passed');
    const done = await preview(PROCESS, 'evaluation P { step: A on: 2026-03-12 }');
    expect(done?.text).not.toContain('date passed');
    expect(done?.svg).toContain('✓ done');
  });

  it('shows the trend of an agreement without steps, once there are values', async () => {
    expect(await preview(RESULT)).toBeNull();
    const trend = await preview(RESULT, 'check-in R { on: 2026-03-16 value: 55 days }');
    expect(trend).toMatchObject({ name: 'R', title: 'Faster' });
    expect(trend?.svg).toContain('Trend: Faster');
    expect(trend?.text).toContain('62 (start) → 55 (16 Mar)');
  });
});
