import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const resultBinding = fileRule({
  name: 'process/result-binding',
  severity: 'warning',
  on: 'agreement',
  kinds: ['process'],
  summary: {
    nl: 'Een onzeker resultaat, en toch wordt er op het eindresultaat beoordeeld.',
    en: 'An uncertain result, and yet the end result is what is judged.',
  },
  why: {
    nl: 'Bij een nieuw resultaat of een beslissing van derden heeft niemand de uitkomst in de hand. Een eindmaat mag er staan om te volgen, als er ook staat op welke stappen de medewerker aanspreekbaar is.',
    en: 'With a new result or a decision of third parties nobody has the outcome in hand. An end measure may be there to be watched, if it also says for which steps the employee is accountable.',
  },
  remedy: {
    nl: 'Schrijf op welke stappen de medewerker aanspreekbaar is.',
    en: 'Write for which steps the employee is accountable.',
  },
  source: 0,
  check(agreement, { report, facts, word }) {
    const { situations, measurements, accountableFor, steps } = agreement;
    const measurement = measurements[0];
    const isUncertain = situations.includes('new result') || situations.includes('third parties');
    if (!isUncertain || !measurement || accountableFor.length > 0) return;
    report({
      span: measurement.span,
      message: {
        nl: `Niemand heeft het eindresultaat van ‘${agreement.name.text}’ in de hand, maar er wordt wel op gemeten. Schrijf bij ‘${word('accountable-for')}’ op welke stappen je rekent.`,
        en: `Nobody controls the end result of ‘${agreement.name.text}’, yet that is what is measured. Write at ‘${word('accountable-for')}’ which steps you count on.`,
      },
      fixes:
        steps.length > 0
          ? [insertFix(facts, agreement, 'accountable-for', () => steps.map(({ name }) => name.text).join(', '))]
          : [],
    });
  },
  bad: [
    nl`
      werkprocesafspraak Reglement {
        tussen: els en piet
        situatie: derden
        «meetbaar: "goedgekeurde reglementen" van 0 naar minstens 1»
        stap Ontwerp {
          deelresultaat: "ontwerptekst"
        }
        stap Overleg {
          deelresultaat: "verslag van drie gesprekken"
        }
      }
    `,
    en`
      process agreement Bylaw {
        between: els and pete
        situation: third parties
        «measurable: "approved bylaws" from 0 to at least 1»
        step Draft {
          sub-result: "draft text"
        }
      }
    `,
  ],
  good: [
    process.nl`
      situatie: ervaring, derden
      meetbaar: "goedgekeurde voorstellen" van 0 naar minstens 1
    `,
    process.en`
      situation: experience, third parties
      measurable: "approved proposals" from 0 to at least 1
    `,
  ],
});
