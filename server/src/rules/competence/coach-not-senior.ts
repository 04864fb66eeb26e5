import { projectRule } from '../rule.ts';
import { development, en, nl } from '../samples.ts';

export const coachNotSenior = projectRule({
  name: 'competence/coach-not-senior',
  severity: 'information',
  on: 'agreement',
  kinds: ['development'],
  summary: {
    nl: 'Een coach die zelf niet ver genoeg staat.',
    en: 'A coach who is not far enough ahead.',
  },
  why: {
    nl: 'Seniors coachen: wie zelf nog op weg is naar het niveau, leert beter mee. Informatie, want coachen is ook een vak op zich, en niveaus zijn een inschatting.',
    en: 'Seniors coach: who is still on the way to the level had better learn along. Information, since coaching is a craft of its own, and levels are an estimate.',
  },
  remedy: {
    nl: 'Vraag iemand die het niveau al heeft, of vul het niveau van de coach aan.',
    en: 'Ask somebody who has the level, or complete the level of the coach.',
  },
  source: 4,
  thresholds: ['seniorLevel'],
  check(agreement, { report, project, settings }) {
    const declared = project.find('competence', agreement.competence?.name ?? '');
    if (!declared) return;
    const { fact: competence, uri, facts } = declared;
    const wanted = Math.max(agreement.toLevel?.value ?? 0, settings.thresholds.seniorLevel);
    for (const coach of agreement.coaches) {
      const held = competence.holders.find(({ person }) => person.name === coach.name);
      if (held && (held.level === undefined || held.level >= wanted)) continue;
      const title = competence.title?.text ?? competence.name.text;
      report({
        span: coach.span,
        message: {
          nl: `${coach.name} coacht in ‘${title}’, maar ${held ? `staat zelf op niveau ${held.level}` : 'staat niet bij de houders'}; een coach heeft liefst niveau ${wanted}. Vraag een senior, of vul de competentie aan.`,
          en: `${coach.name} coaches in ‘${title}’, but ${held ? `is at level ${held.level}` : 'is not among the holders'}; preferably a coach has level ${wanted}. Ask a senior, or complete the competence.`,
        },
        related: [{ uri, facts, span: (held ?? competence.name).span, message: { nl: title, en: title } }],
      });
    }
  },
  bad: [
    nl`
      ontwikkelafspraak RechtLeren {
        competentie: Arbeidsrecht
        coach: «jan»
      }
    `,
    en`
      development agreement LearnLaw {
        competence: LabourLaw
        level: from 1 to 2
        coach: mia, «pete»
      }
    `,
  ],
  good: [development.nl`coach: mia`, development.en`coach: mia`],
});
