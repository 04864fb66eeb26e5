import { toProcessFix } from '../../fixes/conversion.ts';
import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { en, nl, process, result } from '../samples.ts';
import { recordReason } from './record-reason.ts';

export const novelResult = projectRule({
  name: 'fit/novel-result',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result'],
  summary: {
    nl: 'Een resultaatafspraak over iets wat voor beiden nieuw is.',
    en: 'A result agreement on something that is new to both.',
  },
  why: {
    nl: 'Weten leidinggevende en medewerker geen van beiden hoe het eindresultaat eruitziet, dan is een cijfer een gok, en een te vroeg cijfer begraaft een goed idee. Leg de richting en de eerste stappen vast; het resultaat wordt scherper onderweg. Is het alleen voor de medewerker nieuw, dan gaat het over ervaring.',
    en: 'When neither manager nor employee knows what the end result looks like, a figure is a guess, and a figure too early buries a good idea. Fix the direction and the first steps; the result gets sharper on the way. When it is new to the employee only, the question is one of experience.',
  },
  remedy: {
    nl: 'Maak er een werkprocesafspraak van met het eindresultaat als richting, of noteer met datum waarom niet.',
    en: 'Make it a process agreement with the end result as its direction, or record with a date why not.',
  },
  source: 0,
  check(agreement, { report, project, word }) {
    const { leader, employee } = rolesIn(project, agreement);
    const isNew = (name: string | undefined) => agreement.newFor.some((party) => party.name === name);
    const first = agreement.newFor[0];
    if (!first || !employee || !leader || !isNew(leader.name) || !isNew(employee.name)) return;
    report({
      span: { start: first.span.start, end: agreement.newFor.at(-1)?.span.end ?? first.span.end },
      message: {
        nl: `‘${agreement.name.text}’ is nieuw voor ${leader.name} én ${employee.name}: een vast eindresultaat is nu nog een gok. Spreek de richting en de eerste stappen af, of noteer bij ‘${word('despite')}’ waarom dit toch past.`,
        en: `‘${agreement.name.text}’ is new to ${leader.name} and to ${employee.name}: a fixed end result is still a guess. Agree on the direction and the first steps, or note at ‘${word('despite')}’ why this fits all the same.`,
      },
      fixes: [toProcessFix(agreement, 'new result'), recordReason('fit/novel-result', agreement, leader)],
    });
  },
  bad: [
    nl`
      resultaatafspraak Podcast {
        tussen: els en jan
        nieuw voor: «els en jan»
        meetbaar: "luisteraars" van 0 naar minstens 500
        tijdsgebonden: van 2026-03-02 tot 2026-06-30
      }
    `,
    en`
      result agreement Podcast {
        between: els and john
        new for: «els and john»
        measurable: "listeners" from 0 to at least 500
        time-bound: from 2026-03-02 to 2026-06-30
      }
    `,
  ],
  good: [
    result.nl`nieuw voor: jan`,
    process.en`
      situation: experience, new result
      new for: els and pete
    `,
  ],
});
