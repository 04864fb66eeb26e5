import { toProcessFix } from '../../fixes/conversion.ts';
import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { en, nl, process, result } from '../samples.ts';
import { recordReason } from './record-reason.ts';

export const howInResult = projectRule({
  name: 'fit/how-in-result',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result'],
  summary: {
    nl: 'Een resultaatafspraak die ook voorschrijft hoe het moet.',
    en: 'A result agreement that also prescribes how it must be done.',
  },
  why: {
    nl: 'Een resultaatafspraak zegt wat en laat het hoe vrij; dat is net wat een zelfstandige medewerker motiveert. Schrijf je ook de werkwijze voor, dan draagt hij de verantwoordelijkheid zonder de ruimte.',
    en: 'A result agreement says what and leaves the how free; that is exactly what motivates an independent employee. When you prescribe the method as well, they carry the responsibility without the room.',
  },
  remedy: {
    nl: 'Schrap de werkwijze, of kies voor een werkprocesafspraak als de werkwijze echt telt.',
    en: 'Drop the method, or choose a process agreement when the method really counts.',
  },
  source: 3,
  check(agreement, { report, project, word }) {
    const how = agreement.properties.find(({ keyword }) => keyword === 'method');
    const step = agreement.steps[0];
    const span = how?.span ?? step?.name.span;
    if (!span) return;
    const { leader } = rolesIn(project, agreement);
    report({
      span,
      message: {
        nl: `‘${agreement.name.text}’ is een resultaatafspraak, maar schrijft ook ${how ? 'de werkwijze' : 'stappen'} voor. Laat het hoe vrij, of maak er een werkprocesafspraak van; noteer anders de reden bij ‘${word('despite')}’.`,
        en: `‘${agreement.name.text}’ is a result agreement, but also prescribes ${how ? 'the method' : 'steps'}. Leave the how free, or make it a process agreement; else note the reason at ‘${word('despite')}’.`,
      },
      fixes: [toProcessFix(agreement), recordReason('fit/how-in-result', agreement, leader)],
    });
  },
  bad: [
    nl`
      resultaatafspraak VlotAanwerven {
        tussen: els en jan
        «werkwijze: "volgens het draaiboek van vorig jaar"»
        tijdsgebonden: van 2026-03-02 tot 2026-06-30
      }
    `,
    en`
      result agreement HireFaster {
        between: els and john
        time-bound: from 2026-03-02 to 2026-06-30
        step «Request» {
          sub-result: "request form"
        }
      }
    `,
  ],
  good: [result.nl``, process.en`method: "following last year's script"`],
});
