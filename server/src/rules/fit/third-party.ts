import { toProcessFix } from '../../fixes/conversion.ts';
import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { en, nl, process, result } from '../samples.ts';
import { recordReason } from './record-reason.ts';

export const thirdParty = projectRule({
  name: 'fit/third-party',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result'],
  summary: {
    nl: 'Een resultaatafspraak waarvan het resultaat afhangt van een beslissing van derden.',
    en: 'A result agreement whose result depends on a decision of others.',
  },
  why: {
    nl: 'Iemand kan uitstekend werk leveren en toch stranden op een raad of een bestuur dat anders beslist. Spreek hem dan aan op de kritische elementen van de eigen bijdrage, niet op een uitkomst die hij niet in de hand heeft.',
    en: 'Somebody can do excellent work and still be stopped by a council or a board that decides otherwise. So hold them to the critical elements of their own contribution, not to an outcome that is not in their hands.',
  },
  remedy: {
    nl: 'Maak er een werkprocesafspraak van over de eigen bijdrage, of noteer met datum waarom jullie dit toch zo houden.',
    en: 'Turn it into a process agreement on the employee’s own contribution, or record with a date why you keep it all the same.',
  },
  source: 0,
  check(agreement, { report, project, word }) {
    const { employee, leader } = rolesIn(project, agreement);
    const who = employee?.name;
    for (const { text, span } of agreement.thirdParties) {
      report({
        span,
        message: {
          nl: `‘${agreement.name.text}’ hangt af van ‘${text.text}’, en dat heeft ${who ?? 'de medewerker'} niet in de hand. Spreek af op welke kritische elementen van de eigen bijdrage je rekent, of noteer bij ‘${word('despite')}’ waarom dit toch past.`,
          en: `‘${agreement.name.text}’ depends on ‘${text.text}’, which ${who ?? 'the employee'} does not control. Agree which critical elements of their own contribution you count on, or note at ‘${word('despite')}’ why this fits all the same.`,
        },
        fixes: [toProcessFix(agreement, 'third parties'), recordReason('fit/third-party', agreement, leader)],
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Reglement {
        tussen: els en jan
        «hangt af van: "goedkeuring door de gemeenteraad"»
      }
    `,
    en`
      result agreement Bylaw {
        between: els and john
        «depends on: "approval by the town council"»
      }
    `,
  ],
  good: [
    process.nl`
      situatie: ervaring, derden
      hangt af van: "goedkeuring door de gemeenteraad"
    `,
    result.en`
      depends on: "approval by the town council"
      despite: fit/third-party "the council has already approved the principle" on 2026-01-12 according to els
    `,
  ],
});
