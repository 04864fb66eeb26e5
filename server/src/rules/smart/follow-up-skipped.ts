import { appendBlock, dialectOf, inDialect } from '../../fixes/insert.ts';
import { skippedFollowUps } from '../../plan/follow-up.ts';
import { planInProject } from '../../plan/plan-in-project.ts';
import { inAList } from '../../project/localized.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

/** Skipped moments that a message names. */
const MOST_NAMED = 3;

export const followUpSkipped = projectRule({
  name: 'smart/follow-up-skipped',
  severity: 'information',
  on: 'agreement',
  letter: 'O',
  summary: {
    nl: 'Een moment van opvolging ging voorbij zonder opvolggesprek.',
    en: 'A moment of follow-up passed without a check-in.',
  },
  why: {
    nl: 'Eén gemist gesprek valt niemand op, en daarna is opvolgen geen gewoonte meer. Een gesprek hoort bij het moment dat er het dichtst bij ligt, dus een paar dagen vroeger of later telt gewoon mee. De regel zegt niets over afspraken waarvoor nog nooit een opvolggesprek is opgeschreven: wie zijn gesprekken elders bijhoudt, krijgt er geen melding van.',
    en: 'Nobody notices one missed talk, and after that following up is no longer a habit. A talk belongs to the moment nearest to it, so a few days early or late is fine. The rule says nothing of agreements for which no check-in was ever written down: who keeps talks elsewhere hears nothing of it.',
  },
  remedy: {
    nl: 'Haal het gesprek in en schrijf het op, of spreek een ander ritme af.',
    en: 'Have the talk after all and write it down, or agree on another rhythm.',
  },
  source: 0,
  check(agreement, { report, project, settings, word }) {
    const [followUp] = agreement.followUp;
    const name = agreement.name.text;
    if (!followUp || project.linked('progressOf', name).length === 0) return;
    const skipped = skippedFollowUps(planInProject(agreement, project, settings));
    if (skipped.length === 0) return;
    const named = skipped.slice(-MOST_NAMED);
    const more = skipped.length - named.length;
    const dates = more > 0 ? { nl: named.join(', '), en: named.join(', ') } : inAList(named);
    report({
      span: followUp.span,
      message: {
        nl: `‘${name}’ werd niet opgevolgd rond ${dates.nl}${more > 0 ? ` en ${more} keer daarvoor` : ''}: er is geen opvolggesprek opgeschreven. Haal het in, of pas ‘${word('follow-up')}’ aan.`,
        en: `‘${name}’ was not followed up around ${dates.en}${more > 0 ? ` and ${more} times before` : ''}: no check-in was written down. Have one now, or change ‘${word('follow-up')}’.`,
      },
      fixes: [
        {
          title: { nl: 'Voeg een opvolggesprek toe', en: 'Add a check-in' },
          safe: false,
          personal: true,
          edits: (context) => {
            const dialect = dialectOf(context.facts);
            const done = inDialect(context.facts, { nl: '… wat is er gedaan?', en: '… what was done?' });
            return [
              appendBlock(context, [
                `${dialect.word('block', 'check-in')} ${name} {`,
                `  ${dialect.word('property', 'on')}: ${skipped.at(-1)}`,
                `  ${dialect.word('property', 'done')}: "${done}"`,
                '}',
              ]),
            ];
          },
        },
      ],
    });
  },
  bad: [
    {
      ...nl`
        resultaatafspraak Onthaal {
          tussen: els en jan
          tijdsgebonden: van 2026-03-02 tot 2026-06-30
          opvolging: «elke 4 weken»
        }
        opvolggesprek Onthaal {
          op: 2026-03-30
          gedaan: "dertig bezoekers bevraagd"
        }
      `,
      today: '2026-05-18',
    },
    {
      ...en`
        result agreement Welcome {
          between: els and john
          time-bound: from 2026-03-02 to 2026-06-30
          follow-up: «every 2 weeks»
        }
        check-in Welcome {
          on: 2026-03-17
          colour: green
        }
        check-in Welcome {
          on: 2026-04-14
          colour: green
        }
      `,
      today: '2026-04-16',
    },
  ],
  good: [
    {
      ...result.nl``,
      text: `${result.nl``.text}

opvolggesprek VlotAanwerven {
  op: 2026-03-05
}
opvolggesprek VlotAanwerven {
  op: 2026-03-26
}`,
      today: '2026-04-10',
    },
    { ...result.en``, today: '2026-04-10' },
  ],
});
