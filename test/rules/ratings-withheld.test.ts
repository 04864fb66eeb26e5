import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const TEXT = `medewerker els
medewerker jan {
  leidinggevende: els
  taakvolwassenheid Werving {
    bekwaam: 1 volgens els op 2026-11-02, 3 volgens jan op 2026-11-02
    bereid: 1 volgens els op 2026-11-02, 3 volgens jan op 2026-11-02
  }
}
taak Werving
resultaatafspraak Vlot {
  tussen: els en jan
  taak: Werving
}`;

function findings(showRatings: boolean) {
  const project = new CheckedProject({ ...defaultSettings('2026-11-22'), showRatings });
  project.set('a', readFacts(TEXT, { path: 'a.afspraak' }));
  return project.findings('a').filter(({ rule }) => rule.startsWith('fit/'));
}

describe('ratings of people', () => {
  it('are shown with their rater and date where they may be', () => {
    const inexperienced = findings(true).find(({ rule }) => rule === 'fit/inexperienced');
    expect(inexperienced?.message).toContain('bekwaam: 1 volgens els op 2026-11-02');
    expect(inexperienced?.related).toHaveLength(2);
  });

  it('stay out of messages and places where they may not', () => {
    const withheld = findings(false);
    expect(withheld.map(({ rule }) => rule)).toEqual(findings(true).map(({ rule }) => rule));
    expect(withheld.map(({ message }) => message).join()).not.toMatch(/\d volgens|2026/);
    expect(withheld.flatMap(({ related }) => related)).toEqual([]);
  });
});
