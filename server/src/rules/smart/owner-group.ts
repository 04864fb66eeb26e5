import type { Agreement, Reference } from '../../facts/model.ts';
import { insertFix } from '../../fixes/insert.ts';
import { rolesIn } from '../../project/parties.ts';
import type { ProjectView } from '../../project/project-view.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

const MOST_CHOICES = 5;

export const ownerGroup = projectRule({
  name: 'smart/owner-group',
  severity: 'warning',
  on: 'agreement',
  letter: 'S',
  summary: {
    nl: 'Een afspraak die van een hele groep is.',
    en: 'An agreement that belongs to a whole group.',
  },
  why: {
    nl: 'Wat van iedereen is, is van niemand. Een team mag samen een resultaat dragen, maar één iemand bewaakt het en is het aanspreekpunt bij de opvolging.',
    en: 'What belongs to everybody belongs to nobody. A team may carry a result together, but one person watches over it and is the one to talk to at the follow-up.',
  },
  remedy: {
    nl: 'Noem één eigenaar; de anderen blijven partij.',
    en: 'Name one owner; the others remain parties.',
  },
  source: 0,
  check(agreement, { report, facts, project, word }) {
    const group = groupOf(agreement, project);
    if (!group) return;
    report({
      span: group.span,
      message: {
        nl: `‘${agreement.name.text}’ is van ${group.words.nl}, dus voelt niemand zich aangesproken. Noem bij ‘${word('owner')}’ één persoon.`,
        en: `‘${agreement.name.text}’ belongs to ${group.words.en}, so nobody feels responsible. Name one person at ‘${word('owner')}’.`,
      },
      fixes: agreement.owner
        ? []
        : group.persons.slice(0, MOST_CHOICES).map((person) => ({
            ...insertFix(facts, agreement, 'owner', () => person),
            title: { nl: `Maak ${person} eigenaar`, en: `Make ${person} the owner` },
          })),
    });
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tussen: els en «Balie»
      }
    `,
    en`
      result agreement «Welcome» {
        between: els, john and pete
      }
    `,
  ],
  good: [
    result.nl`
      tussen: els, jan en piet
      eigenaar: jan
      aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 8, piet op 2026-01-12
    `,
    result.en`between: els and john`,
  ],
});

interface Group {
  span: Reference['span'];
  words: { nl: string; en: string };
  /** Who could be the owner. */
  persons: string[];
}

function groupOf(agreement: Agreement, project: ProjectView): Group | undefined {
  const { employee } = rolesIn(project, agreement);
  if (!employee) {
    const persons = agreement.parties.map((party) => party.name);
    const words = { nl: `${persons.length} partijen samen`, en: `${persons.length} parties together` };
    return persons.length > 2 ? { span: agreement.name.span, words, persons } : undefined;
  }
  const meant = project.resolve(employee);
  const kind = meant[0]?.fact.kind;
  if (kind === undefined || kind === 'person' || meant.some(({ fact }) => fact.kind !== kind)) return undefined;
  const members = project.find('team', employee.name)?.fact.members ?? [];
  const words = { nl: `de groep ‘${employee.name}’`, en: `the group ‘${employee.name}’` };
  return { span: employee.span, words, persons: members.map((member) => member.name) };
}
