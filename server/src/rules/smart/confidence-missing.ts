import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const confidenceMissing = projectRule({
  name: 'smart/confidence-missing',
  severity: 'information',
  on: 'agreement',
  letter: 'A',
  summary: {
    nl: 'Een aanvaarding zonder hoeveel vertrouwen iemand erin heeft.',
    en: 'An acceptance without how much confidence somebody has.',
  },
  why: {
    nl: '‘Akkoord’ zeggen is makkelijk. Een cijfer van 0 tot 10 brengt twijfel aan het licht zolang er nog iets aan te doen is: bij een 5 praat je over steun, middelen of een kleinere stap. Alleen wie de afspraak waarmaakt, hoeft het te geven.',
    en: 'It is easy to say ‘agreed’. A figure from 0 to 10 brings doubt to light while something can still be done: with a 5 you talk about support, means or a smaller step. Only who makes it happen needs to give it.',
  },
  remedy: {
    nl: 'Vraag: hoeveel vertrouwen heb je dat dit lukt, van 0 tot 10? Schrijf het bij de aanvaarding.',
    en: 'Ask: how confident are you that this will work, from 0 to 10? Write it with the acceptance.',
  },
  source: 0,
  check(agreement, { report, project }) {
    const { employee } = rolesIn(project, agreement);
    const own = agreement.acceptances.find(({ party }) => party.name === employee?.name);
    if (!own || own.confidence !== undefined) return;
    const who = own.party.name;
    report({
      span: own.span,
      message: {
        nl: `${who} aanvaardde ‘${agreement.name.text}’, maar er staat niet met hoeveel vertrouwen. Vraag een cijfer van 0 tot 10, dan komt twijfel op tijd ter sprake.`,
        en: `${who} accepted ‘${agreement.name.text}’, but it does not say with how much confidence. Ask for a figure from 0 to 10, so that doubt comes up in time.`,
      },
    });
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        tussen: els en jan
        aanvaard: els op 2026-01-12, «jan op 2026-01-12»
      }
    `,
    en`
      result agreement Welcome {
        between: els and john
        accepted: els on 2026-01-12, «john on 2026-01-12»
      }
    `,
  ],
  good: [
    result.nl`aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 6`,
    result.en`accepted: els on 2026-01-12, john on 2026-01-12 with confidence 6`,
  ],
});
