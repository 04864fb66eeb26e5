import { readinessFor } from '../../project/readiness.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';
import { addTalk } from './add-talk.ts';
import { ratingsInBrackets, ratingsOf } from './rating-evidence.ts';

export const ableUnwilling = projectRule({
  name: 'fit/able-unwilling',
  severity: 'information',
  on: 'agreement',
  kinds: ['result', 'process'],
  summary: {
    nl: 'Iemand die de taak wel kan, maar er niet voor gaat.',
    en: 'Somebody who can do the task but is not behind it.',
  },
  why: {
    nl: 'Kunnen zonder willen is geen gebrek aan ervaring. Stappen en deelresultaten maken het dan erger; een gesprek over vertrouwen, belang of belasting helpt. Informatie, want een cijfer voor bereidheid is een indruk.',
    en: 'Able but not willing is not a lack of experience. Steps and sub-results then make it worse; a talk about confidence, importance or load helps. Information, since a figure for willingness is an impression.',
  },
  remedy: {
    nl: 'Plan een gesprek: wat houdt je tegen, wat heb je nodig?',
    en: 'Plan a talk: what holds you back, what do you need?',
  },
  source: 0,
  thresholds: ['readyFrom', 'readinessStaleMonths'],
  check(agreement, { report, facts, project, settings, word }) {
    if (agreement.talks.length > 0) return;
    const readiness = readinessFor(agreement, project, settings);
    if (readiness?.level !== 3) return;
    const { person, task, willing } = readiness;
    const rated = ratingsInBrackets('willing', willing, settings);
    report({
      span: agreement.task?.span ?? agreement.name.span,
      message: {
        nl: `${person} kan ‘${task}’ wel, maar is er weinig toe bereid${rated.nl}. Dat vraagt een gesprek, geen stappenplan: plan het bij ‘${word('talk')}’.`,
        en: `${person} can do ‘${task}’ but is hardly willing to${rated.en}. That asks for a talk, not for a plan of steps: plan it at ‘${word('talk')}’.`,
      },
      related: ratingsOf(readiness, 'willing', settings),
      fixes: [addTalk(facts, agreement)],
    });
  },
  bad: [
    nl`
      medewerker lien {
        leidinggevende: els
        taakvolwassenheid Aanwerving {
          bekwaam: 3 volgens els op 2026-01-08
          bereid: 1 volgens els op 2026-01-08
        }
      }
      resultaatafspraak Werven {
        tussen: els en lien
        taak: «Aanwerving»
      }
    `,
    en`
      person lynn {
        manager: els
        readiness Hiring {
          able: 3 according to els on 2026-01-08
          willing: 0 according to els on 2026-01-08
        }
      }
      result agreement Recruit {
        between: els and lynn
        task: «Hiring»
      }
    `,
  ],
  good: [
    result.nl`
      tussen: els en jan
      gesprek: 2026-03-09
    `,
    result.en`task: Hiring`,
  ],
});
