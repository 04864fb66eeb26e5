import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const actionWithoutFollowUp = fileRule({
  name: 'team/action-without-follow-up',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Een teamactie zonder vervolg.',
    en: 'A team action without a follow-up.',
  },
  why: {
    nl: 'Twee weken bijhouden waar het vastloopt, helpt pas als iemand daarna de bevoegdheden scherper trekt. Schrijf daarom wat er met het resultaat gebeurt.',
    en: 'Noting for two weeks where things get stuck helps only if somebody then draws the authorities sharper. So write what happens with the outcome.',
  },
  remedy: {
    nl: 'Schrijf wanneer en waar jullie het resultaat bespreken.',
    en: 'Write when and where you talk about the outcome.',
  },
  source: 1,
  check(team, { report, facts, word }) {
    for (const action of team.actions.filter(({ followUp }) => followUp.length === 0)) {
      report({
        span: action.name.span,
        message: {
          nl: `Er staat niet wat er na ‘${action.name.text}’ gebeurt. Schrijf bij ‘${word('follow-up')}’ wanneer jullie het resultaat bespreken en wat jullie er dan mee beslissen.`,
          en: `It does not say what happens after ‘${action.name.text}’. Write at ‘${word('follow-up')}’ when you talk about the outcome and what you decide with it.`,
        },
        fixes: [
          insertFix(facts, action, 'follow-up', {
            nl: '"… waar en wanneer bespreken we dit?"',
            en: '"… where and when do we talk about this?"',
          }),
        ],
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        actie «Blokkades» {
          door: piet
        }
      }
    `,
    en`
      team Reception {
        action «Blocks» {
          by: pete
        }
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        actie Blokkades {
          door: piet
          periode: van 2026-03-02 tot 2026-03-16
          levert: "lijst van beslissingen zonder beslisser"
          vervolg: "bevoegdheden verdelen in het teamoverleg"
        }
      }
    `,
    en`
      team Reception {
        action Blocks {
          by: pete
          period: from 2026-03-02 to 2026-03-16
          delivers: "list of decisions without a decider"
          follow-up: 2026-03-23
        }
      }
    `,
  ],
});
