import { insertFix } from '../../fixes/insert.ts';
import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { development, en, nl } from '../samples.ts';

export const agreedWithManagerOnly = projectRule({
  name: 'competence/agreed-with-manager-only',
  severity: 'warning',
  on: 'agreement',
  kinds: ['development'],
  summary: {
    nl: 'Een ontwikkelafspraak die alleen met de leidinggevende gemaakt is.',
    en: 'A development agreement made with the manager only.',
  },
  why: {
    nl: 'Wat in de groep is afgesproken, wordt beter nagekomen: collega’s vragen ernaar en rekenen erop. Wie niet in een team zit, kan het ook nergens afspreken; dan zegt de regel niets.',
    en: 'What was agreed in the group is kept better: colleagues ask about it and count on it. Anyone who is in no team cannot agree on it anywhere; then the rule says nothing.',
  },
  remedy: {
    nl: 'Bespreek de afspraak in het team en schrijf erbij in welk team.',
    en: 'Talk about the agreement in the team and write in which team.',
  },
  source: 4,
  check(agreement, { report, facts, project, word }) {
    const { employee } = rolesIn(project, agreement);
    if (agreement.agreedIn.length > 0 || !employee) return;
    const teams = project.linked('teamsOf', employee.name).map(({ fact }) => fact.name.text);
    if (teams.length === 0) return;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${agreement.name.text}’ van ${employee.name} is niet in het team afgesproken, dus rekent niemand erop. Bespreek het in ${teams.map((team) => `‘${team}’`).join(' of ')} en voeg ‘${word('agreed-in')}’ toe.`,
        en: `‘${agreement.name.text}’ of ${employee.name} was not agreed in the team, so nobody counts on it. Talk about it in ${teams.map((team) => `‘${team}’`).join(' or ')} and add ‘${word('agreed-in')}’.`,
      },
      fixes: teams.map((team) => ({
        ...insertFix(facts, agreement, 'agreed-in', () => team),
        title: { nl: `Noteer: afgesproken in ‘${team}’`, en: `Note: agreed in ‘${team}’` },
      })),
    });
  },
  bad: [
    nl`
      ontwikkelafspraak «RechtLeren» {
        tussen: els en piet
        competentie: Arbeidsrecht
        coach: mia
      }
    `,
    en`
      development agreement «LearnLaw» {
        between: els and pete
        competence: LabourLaw
        coach: mia
      }
    `,
  ],
  good: [development.nl`afgesproken in: Balie`, development.en`agreed in: Desk`],
});
