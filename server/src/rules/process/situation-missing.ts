import type { Situation } from '../../facts/model.ts';
import { dialectOf, insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

const SITUATIONS: readonly Situation[] = ['experience', 'new result', 'stabilise', 'third parties'];

export const situationMissing = fileRule({
  name: 'process/situation-missing',
  severity: 'information',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een werkprocesafspraak die niet zegt waarom ze past.',
    en: 'A process agreement that does not say why it fits.',
  },
  why: {
    nl: 'Er zijn vier redenen om het werkproces af te spreken in plaats van het resultaat: weinig ervaring, een nieuw resultaat, stabiliseren of documenteren, en afhankelijkheid van derden. Elke reden vraagt iets anders: steun, een richting, iets blijvends, of afspraken over de eigen bijdrage.',
    en: 'There are four reasons to agree on the process instead of the result: little experience, a new result, stabilising or documenting, and dependence on third parties. Each asks for something else: support, a direction, something lasting, or agreements on one’s own contribution.',
  },
  remedy: {
    nl: 'Kies een of meer van de vier situaties.',
    en: 'Choose one or more of the four situations.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    if (agreement.situations.length > 0) return;
    const dialect = dialectOf(facts);
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${agreement.name.text}’ zegt niet waarom een werkproces hier past. Kies bij ‘${word('situation')}’, dan is duidelijk wat er verder nodig is.`,
        en: `‘${agreement.name.text}’ does not say why a work process fits here. Choose at ‘${word('situation')}’, so that it is clear what else is needed.`,
      },
      fixes: SITUATIONS.map((situation) => {
        const [written] = dialect.choiceWords('situation', situation);
        return {
          ...insertFix(facts, agreement, 'situation', () => written),
          title: { nl: `Kies de situatie ‘${written}’`, en: `Choose the situation ‘${written}’` },
        };
      }),
    });
  },
  bad: [
    nl`
      werkprocesafspraak «Vergelijken» {
        tussen: els en piet
      }
    `,
    en`
      process agreement «Comparing» {
        between: els and pete
      }
    `,
  ],
  good: [process.nl`situatie: ervaring, nieuw resultaat`, process.en`situation: experience, new result`],
});
