import { insertFix } from '../../fixes/insert.ts';
import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';
import { addTalk } from './add-talk.ts';
import { recordReason } from './record-reason.ts';

export const dumped = projectRule({
  name: 'fit/dumped',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result'],
  summary: {
    nl: 'Een resultaat zonder middelen, gesprek of opvolging.',
    en: 'A result without means, talk or follow-up.',
  },
  why: {
    nl: 'Delegeren is verantwoordelijkheid geven mét middelen en belangstelling. Ontbreken middelen, gesprek en opvolging allemaal, dan is een klus gedumpt en voelt de medewerker zich stuurloos, hoe ervaren ook.',
    en: 'Delegating is giving responsibility together with means and interest. When means, talk and follow-up are all missing, a job was dumped and the employee feels adrift, however experienced.',
  },
  remedy: {
    nl: 'Spreek minstens één van de drie af: middelen, een gesprek, of opvolging.',
    en: 'Agree on at least one of the three: means, a talk, or follow-up.',
  },
  source: 0,
  check(agreement, { report, facts, project, word }) {
    const { means, talks, followUp, support, coaching } = agreement;
    if ([means, talks, followUp, support, coaching].some((list) => list.length > 0)) return;
    const { employee, leader } = rolesIn(project, agreement);
    const who = employee?.name;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${agreement.name.text}’ geeft ${who ?? 'de medewerker'} een resultaat zonder middelen, gesprek of opvolging: dat is dumpen, niet delegeren. Voeg ‘${word('means')}’, ‘${word('talk')}’ of ‘${word('follow-up')}’ toe.`,
        en: `‘${agreement.name.text}’ gives ${who ?? 'the employee'} a result without means, talk or follow-up: that is dumping, not delegating. Add ‘${word('means')}’, ‘${word('talk')}’ or ‘${word('follow-up')}’.`,
      },
      fixes: [
        insertFix(facts, agreement, 'follow-up', { nl: 'elke 4 weken', en: 'every 4 weeks' }),
        addTalk(facts, agreement),
        recordReason('fit/dumped', agreement, leader),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak «VlotAanwerven» {
        tussen: els en jan
        meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen
      }
    `,
    en`
      result agreement «HireFaster» {
        between: els and john
        measurable: LeadTime from 62 to at most 40 days
      }
    `,
  ],
  good: [
    result.nl`opvolging: elke 4 weken`,
    result.en`
      - means
      - follow-up
      talk: 2026-03-16
    `,
  ],
});
