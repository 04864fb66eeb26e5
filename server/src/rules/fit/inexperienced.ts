import { toProcessFix } from '../../fixes/conversion.ts';
import { readinessFor } from '../../project/readiness.ts';
import { projectRule } from '../rule.ts';
import { en, nl, process, result } from '../samples.ts';
import { ratingsInBrackets, ratingsOf } from './rating-evidence.ts';
import { recordReason } from './record-reason.ts';

export const inexperienced = projectRule({
  name: 'fit/inexperienced',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result'],
  summary: {
    nl: 'Een resultaatafspraak met iemand die deze taak nog niet zelfstandig kan.',
    en: 'A result agreement with somebody who cannot do this task alone yet.',
  },
  why: {
    nl: 'Wie een taak nog leert, heeft niets aan alleen een eindresultaat: dat is dumpen, niet delegeren. Kleine deelresultaten en kritische elementen per stap geven houvast en zijn meteen het begin van coaching. Bekwaamheid hoort bij persoon én taak en komt alleen uit beoordelingen, nooit uit functie, leeftijd of dienstjaren. Wie wel kan maar niet wil, valt hier niet onder: dat vraagt een gesprek.',
    en: 'Anyone who is still learning a task is not helped by an end result alone: that is dumping, not delegating. Small sub-results and critical elements for each step give a hold and are the start of coaching. Ability belongs to a person and a task and comes from ratings only, never from title, age or tenure. Anyone who can but does not want to is another matter: that asks for a talk.',
  },
  remedy: {
    nl: 'Maak er een werkprocesafspraak van, of noteer met datum waarom jullie dit toch zo houden.',
    en: 'Turn it into a process agreement, or record with a date why you keep it all the same.',
  },
  source: 0,
  thresholds: ['readyFrom', 'readinessStaleMonths'],
  check(agreement, { report, project, settings, word }) {
    const readiness = readinessFor(agreement, project, settings);
    if (readiness?.able.enough !== false) return;
    const { person, task, able, leader } = readiness;
    const rated = ratingsInBrackets('able', able, settings);
    const counts = able.disputed
      ? {
          nl: ' De beoordelingen verschillen; die van de leidinggevende telt.',
          en: " The ratings differ; the manager's counts.",
        }
      : { nl: '', en: '' };
    report({
      span: agreement.name.span,
      message: {
        nl: `${person} kan ‘${task}’ nog niet zelfstandig${rated.nl}, en ‘${agreement.name.text}’ geeft alleen een eindresultaat.${counts.nl} Spreek stappen met deelresultaten af, of noteer bij ‘${word('despite')}’ waarom dit toch past.`,
        en: `${person} cannot do ‘${task}’ alone yet${rated.en}, and ‘${agreement.name.text}’ gives only an end result.${counts.en} Agree on steps with sub-results, or note at ‘${word('despite')}’ why this fits all the same.`,
      },
      related: ratingsOf(readiness, 'able', settings),
      fixes: [toProcessFix(agreement, 'experience'), recordReason('fit/inexperienced', agreement, leader)],
    });
  },
  bad: [
    nl`
      resultaatafspraak «VlotAanwerven» {
        tussen: els en piet
        taak: Aanwerving
      }
    `,
    en`
      result agreement «HireFaster» {
        between: els and pete
        task: Hiring
      }
    `,
  ],
  good: [
    result.nl`tussen: els en jan`,
    result.nl`
      tussen: els en piet
      aanvaard: els op 2026-02-20, piet op 2026-02-20 met vertrouwen 7
      ondanks: fit/inexperienced "piet vraagt het zelf en jan kijkt mee" op 2026-02-20 volgens els
    `,
    process.en``,
  ],
});
