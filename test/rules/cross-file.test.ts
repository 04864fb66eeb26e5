import { describe, expect, it } from 'vitest';
import { ExampleProject, takeMarks } from '../../scripts/generate/example-project.ts';
import type { Example } from '../../server/src/rules/rule.ts';
import { nl } from '../../server/src/rules/samples.ts';

function findings(example: Example, rule: string) {
  return new ExampleProject(example, takeMarks(example).text).findings().filter((finding) => finding.rule === rule);
}

describe('what is declared in another file', () => {
  it('makes a team that agrees among itself no one-sided dialogue', () => {
    const team = nl`
      resultaatafspraak Samen {
        tussen: Balie
      }
    `;
    expect(findings(team, 'leadership/one-sided-dialogue')).toEqual([]);
    expect(findings(team, 'smart/owner-group')).toHaveLength(1);
  });

  it('lets a team leader accept for the team', () => {
    const accepted = nl`
      resultaatafspraak Samen {
        tussen: jan en Balie
        eigenaar: jan
        aanvaard: jan op 2026-01-12, els op 2026-01-12
      }
    `;
    expect(findings(accepted, 'smart/acceptance-one-sided')).toEqual([]);
  });

  it('is pointed at from a finding', () => {
    const [finding] = findings(
      nl`
        resultaatafspraak Werven {
          tussen: els en piet
          taak: Aanwerving
        }
      `,
      'fit/inexperienced',
    );
    expect(finding?.related.map(({ uri, message }) => `${uri}: ${message}`)).toEqual([
      'cast: ‘bekwaam’ 1 van 3 volgens els op 2026-02-12',
    ]);
  });
});
