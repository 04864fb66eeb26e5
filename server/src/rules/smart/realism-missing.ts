import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const realismMissing = fileRule({
  name: 'smart/realism-missing',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result', 'process'],
  letter: 'R',
  summary: {
    nl: 'Een afspraak die niet zegt waarom ze haalbaar is.',
    en: 'An agreement that does not say why it can be done.',
  },
  why: {
    nl: 'Of iets haalbaar is, weten alleen wie het afspreken; uit de tekst is het niet af te lezen. Daarom is het een eigen regel: wie hem invult, heeft over tijd, kennis en hindernissen gepraat.',
    en: 'Only those who agree know whether it can be done; it cannot be read from the text. So it has a line of its own: who fills it in has talked about time, knowledge and obstacles.',
  },
  remedy: {
    nl: 'Schrijf waarom jullie denken dat het lukt: tijd, ervaring, wat er al is.',
    en: 'Write why you think it will work: time, experience, what is already there.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    if (agreement.realistic) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${name}’ zegt niet waarom dit haalbaar is. Bespreek tijd, kennis en hindernissen, en voeg een regel ‘${word('realistic')}’ toe.`,
        en: `‘${name}’ does not say why this can be done. Talk about time, knowledge and obstacles, and add a line ‘${word('realistic')}’.`,
      },
      fixes: [
        insertFix(facts, agreement, 'realistic', {
          nl: '"… waarom is dit haalbaar?"',
          en: '"… why can this be done?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        tussen: els en jan
      }
    `,
    en`
      process agreement «Welcome» {
        between: els and pete
      }
    `,
  ],
  good: [
    result.nl`realistisch: "De helft van de diensten werkt al zo."`,
    result.en`realistic: "Half of the departments already work like this."`,
  ],
});
