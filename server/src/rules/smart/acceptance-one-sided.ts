import type { Agreement, Reference } from '../../facts/model.ts';
import { dialectOf } from '../../fixes/insert.ts';
import type { ProjectView } from '../../project/project-view.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const acceptanceOneSided = projectRule({
  name: 'smart/acceptance-one-sided',
  severity: 'warning',
  on: 'agreement',
  letter: 'A',
  summary: {
    nl: 'Een afspraak die nog niet elke partij aanvaard heeft.',
    en: 'An agreement that not every party has accepted yet.',
  },
  why: {
    nl: 'Een afspraak geldt tussen mensen die haar allemaal willen. Heeft er één nog niet aanvaard, dan is dat nog een gesprek waard. Een team heeft aanvaard zodra het team zelf, de teamleider of een lid dat deed.',
    en: 'An agreement holds between people who all want it. When one of them has not accepted yet, that deserves a talk. A team has accepted once the team itself, its leader or a member has.',
  },
  remedy: {
    nl: 'Vraag de partij die ontbreekt of ze akkoord is, en noteer de datum.',
    en: 'Ask the missing party whether they agree, and note the date.',
  },
  source: 0,
  check(agreement, { report, project, settings, word }) {
    const last = agreement.acceptances.at(-1);
    if (!last) return;
    for (const party of partiesOf(agreement)) {
      if (hasAccepted(party, agreement, project)) continue;
      report({
        span: party.span,
        message: {
          nl: `${party.name} heeft ‘${agreement.name.text}’ nog niet aanvaard. Bespreek het en vul ‘${word('accepted')}’ aan met de datum.`,
          en: `${party.name} has not accepted ‘${agreement.name.text}’ yet. Talk about it and complete ‘${word('accepted')}’ with the date.`,
        },
        fixes: [
          {
            title: { nl: `Noteer dat ${party.name} aanvaardt`, en: `Note that ${party.name} accepts` },
            safe: false,
            personal: true,
            edits: ({ facts }) => {
              const on = dialectOf(facts).word('connective', 'on');
              const end = last.span.end;
              return [{ span: { start: end, end }, text: `, ${party.name} ${on} ${settings.today}` }];
            },
          },
        ],
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tussen: els en «jan»
        aanvaard: els op 2026-01-12
      }
    `,
    en`
      result agreement Welcome {
        between: «els» and john
        accepted: john on 2026-01-12 with confidence 8
      }
    `,
  ],
  good: [
    result.nl`aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 8`,
    result.en`accepted: els on 2026-01-12, john on 2026-01-12 with confidence 8`,
  ],
});

function partiesOf({ parties, owner }: Agreement): Reference[] {
  const all = owner ? [...parties, owner] : parties;
  return all.filter((party, index) => all.findIndex((each) => each.name === party.name) === index);
}

function hasAccepted({ name }: Reference, { acceptances }: Agreement, project: ProjectView): boolean {
  if (acceptances.some(({ party }) => party.name === name)) return true;
  const team = project.find('team', name)?.fact;
  if (!team) return false;
  const accepted = new Set(acceptances.map(({ party }) => party.name));
  return [...team.members, team.leader].some((person) => person && accepted.has(person.name));
}
