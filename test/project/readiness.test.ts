import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { judgeReadiness } from '../../server/src/project/readiness.ts';
import { defaultThresholds } from '../../server/src/project/thresholds.ts';

/** Judges readiness blocks of jan, led by els, on 2026-03-02. */
function judge(ratings: string, thresholds = {}) {
  const facts = readFacts(`taakvolwassenheid Werving {\n  medewerker: jan\n${ratings}\n}`, { path: 'a.afspraak' });
  const blocks = facts.readiness.map((fact) => ({ uri: 'a', facts, fact }));
  const context = { employee: 'jan', leader: 'els', today: '2026-03-02' };
  return judgeReadiness(blocks, { ...context, thresholds: { ...defaultThresholds(), ...thresholds } });
}

describe('readiness', () => {
  it('is unknown without ratings', () => {
    expect(judge('')).toMatchObject({ state: 'unknown', able: { ratings: [], disputed: false } });
  });

  it('is stale when ratings are too old or have no date', () => {
    expect(judge('bekwaam: 3 volgens els op 2025-03-01')).toMatchObject({ state: 'stale' });
    expect(judge('bekwaam: 3 volgens els').state).toBe('stale');
    expect(judge('bekwaam: 3 volgens els op 2025-03-02').state).toBe('known');
    expect(judge('bekwaam: 3 volgens els op 2026-01-08', { readinessStaleMonths: 1 }).state).toBe('stale');
  });

  it('takes the rating of the leader where leader and employee differ, and says so', () => {
    const { able } = judge('bekwaam: 3 volgens jan op 2026-02-01, 1 volgens els op 2026-01-08');
    expect(able).toMatchObject({ enough: false, disputed: true });
    expect(able.ratings.map(({ rating }) => rating.by?.name)).toEqual(['els', 'jan']);
  });

  it('does not call a difference on the same side of the threshold disputed', () => {
    expect(judge('bekwaam: 3 volgens els op 2026-01-08, 2 volgens jan op 2026-01-08').able).toMatchObject({
      enough: true,
      disputed: false,
    });
  });

  it('takes the latest rating of each rater', () => {
    const { able } = judge('bekwaam: 1 volgens els op 2025-06-02, 3 volgens els op 2026-01-08');
    expect(able.ratings).toHaveLength(1);
    expect(able.enough).toBe(true);
  });

  it('takes the rating of the employee when there is no other', () => {
    expect(judge('bekwaam: 1 volgens jan op 2026-01-08').able).toMatchObject({ enough: false, disputed: false });
  });

  it.each([
    [1, 1, 1],
    [1, 3, 2],
    [3, 1, 3],
    [3, 3, 4],
  ])('calls ability %i with willingness %i level %i', (able, willing, level) => {
    const on = 'volgens els op 2026-01-08';
    expect(judge(`bekwaam: ${able} ${on}\nbereid: ${willing} ${on}`).level).toBe(level);
  });

  it('has no level as long as willingness is unknown', () => {
    expect(judge('bekwaam: 3 volgens els op 2026-01-08').level).toBeUndefined();
  });

  it('follows the threshold of the project', () => {
    expect(judge('bekwaam: 2 volgens els op 2026-01-08', { readyFrom: 3 }).able.enough).toBe(false);
  });
});
