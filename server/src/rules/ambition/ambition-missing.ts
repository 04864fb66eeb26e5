import { appendLines, dialectOf, inDialect } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const ambitionMissing = fileRule({
  name: 'ambition/ambition-missing',
  severity: 'warning',
  on: 'organisation',
  summary: {
    nl: 'Een organisatie zonder ambitie.',
    en: 'An organisation without an ambition.',
  },
  why: {
    nl: 'Mensen kunnen pas op eigen verantwoordelijkheid werken als ze weten waar de organisatie voor staat. Is de gezamenlijke ambitie niet helder, dan werkt de rest niet.',
    en: 'People can work on their own responsibility only when they know what the organisation stands for. When the shared ambition is not clear, the rest will not work.',
  },
  remedy: {
    nl: 'Schrijf in één zin wat de organisatie voor anderen wil betekenen.',
    en: 'Write in one sentence what the organisation wants to mean to others.',
  },
  source: 2,
  check(organisation, { report }) {
    if (organisation.ambitions.length > 0) return;
    report({
      span: organisation.name.span,
      message: {
        nl: `‘${organisation.title?.text ?? organisation.name.text}’ heeft geen ambitie, dus weet niemand waaraan het werk bijdraagt. Schrijf in één zin wat jullie voor anderen willen betekenen.`,
        en: `‘${organisation.title?.text ?? organisation.name.text}’ has no ambition, so nobody knows what the work contributes to. Write in one sentence what you want to mean to others.`,
      },
      fixes: [
        {
          title: { nl: 'Voeg een ambitie toe', en: 'Add an ambition' },
          safe: false,
          edits: (context) => {
            const word = dialectOf(context.facts).word('block', 'ambition');
            const question = inDialect(context.facts, {
              nl: 'Ambitie "… wat willen we voor anderen betekenen?"',
              en: 'Ambition "… what do we want to mean to others?"',
            });
            return [appendLines(context, organisation, [`${word} ${question}`])];
          },
        },
      ],
    });
  },
  bad: [
    nl`
      organisatie «Dorp» "Gemeente Voorbeeld" {
        eenheid Loket
      }
    `,
    en`
      organisation «Village» "Sample Village"
    `,
  ],
  good: [
    nl`
      organisatie Dorp {
        ambitie Dichtbij "Wie hulp nodig heeft, spreekt dezelfde dag iemand die kan helpen."
      }
    `,
    en`
      organisation Village {
        ambition Near "Who needs help talks to somebody who can help on the same day."
      }
    `,
  ],
});
