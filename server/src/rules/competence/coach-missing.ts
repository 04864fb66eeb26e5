import { insertFix } from '../../fixes/insert.ts';
import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { development, en, nl } from '../samples.ts';

const MOST_CHOICES = 3;

export const coachMissing = projectRule({
  name: 'competence/coach-missing',
  severity: 'warning',
  on: 'agreement',
  kinds: ['development'],
  summary: {
    nl: 'Een ontwikkelafspraak zonder coach.',
    en: 'A development agreement without a coach.',
  },
  why: {
    nl: 'Leren op eigen houtje verliest het van het gewone werk. Een senior die coacht, deelt zijn kennis en helpt de afspraak na te komen.',
    en: 'Learning alone loses against daily work. A senior who coaches shares knowledge and helps to keep the agreement.',
  },
  remedy: {
    nl: 'Vraag iemand met de competentie om te coachen.',
    en: 'Ask somebody who has the competence to coach.',
  },
  source: 4,
  thresholds: ['seniorLevel'],
  check(agreement, { report, facts, project, settings, word }) {
    if (agreement.coaches.length > 0) return;
    const { employee } = rolesIn(project, agreement);
    const holders = project.find('competence', agreement.competence?.name ?? '')?.fact.holders ?? [];
    const seniors = holders
      .filter(({ person, level = 0 }) => person.name !== employee?.name && level >= settings.thresholds.seniorLevel)
      .map(({ person }) => person.name);
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${agreement.name.text}’ heeft geen coach, dus verliest het leren van het gewone werk. ${seniors.length > 0 ? `Vraag ${seniors.join(' of ')}, en voeg` : 'Voeg'} ‘${word('coach')}’ toe.`,
        en: `‘${agreement.name.text}’ has no coach, so learning loses against daily work. ${seniors.length > 0 ? `Ask ${seniors.join(' or ')}, and add` : 'Add'} ‘${word('coach')}’.`,
      },
      fixes: seniors.slice(0, MOST_CHOICES).map((name) => ({
        ...insertFix(facts, agreement, 'coach', () => name),
        title: { nl: `Vraag ${name} als coach`, en: `Ask ${name} to coach` },
      })),
    });
  },
  bad: [
    nl`
      ontwikkelafspraak «RechtLeren» {
        tussen: els en piet
        competentie: Arbeidsrecht
      }
    `,
    en`
      development agreement «LearnLaw» {
        between: els and pete
        competence: LabourLaw
      }
    `,
  ],
  good: [development.nl`coach: mia`, development.en`coach: mia`],
});
