import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const scopeMissing = fileRule({
  name: 'smart/scope-missing',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result', 'process'],
  letter: 'S',
  summary: {
    nl: 'Een afspraak die niet zegt wat erbinnen valt.',
    en: 'An agreement that does not say what is in scope.',
  },
  why: {
    nl: 'Specifiek wil zeggen: wat geldt voor ons, in deze situatie? Zonder afbakening denkt de een aan alles en de ander aan het gewone werk, en dat blijkt pas bij de evaluatie. Een ontwikkel- of competentieafspraak is afgebakend door haar competentie.',
    en: 'Specific means: what holds for us, in this situation? Without limits one thinks of everything and the other of the usual work, which shows only at the evaluation. A development or competence agreement gets its limits from its competence.',
  },
  remedy: {
    nl: 'Schrijf wat erbinnen valt en wat niet: welke klanten, diensten, dossiers.',
    en: 'Write what is in scope and what is not: which clients, departments, files.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    if (agreement.specific) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${name}’ zegt niet wat erbinnen valt, zodat ieder iets anders kan bedoelen. Voeg een regel ‘${word('specific')}’ toe.`,
        en: `‘${name}’ does not say what is in scope, so each party may mean something different. Add a line ‘${word('specific')}’.`,
      },
      fixes: [
        insertFix(facts, agreement, 'specific', {
          nl: '"… wat valt erbinnen, en wat niet?"',
          en: '"… what is in scope, and what is not?"',
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
    result.nl`specifiek: "Alle nieuwe collega's van de stad, niet de jobstudenten."`,
    result.en`specific: "All new colleagues of the city, not the summer jobs."`,
  ],
});
