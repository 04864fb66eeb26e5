import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const principleUnused = fileRule({
  name: 'team/principle-unused',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Een principe waar geen regel of actie uit volgt.',
    en: 'A principle that no rule or action follows from.',
  },
  why: {
    nl: 'Een principe zonder regel of actie blijft een spreuk aan de muur. Informatie, want een team mag met principes beginnen en de regels later kiezen.',
    en: 'A principle without a rule or an action stays a motto on the wall. Information, since a team may start with principles and choose the rules later.',
  },
  remedy: {
    nl: 'Vraag: wat doen we vanaf nu anders als we dit menen?',
    en: 'Ask: what do we do differently from now on if we mean this?',
  },
  source: 1,
  check(team, { report }) {
    const used = [...team.rules, ...team.actions];
    for (const [index, { name }] of team.principles.entries()) {
      if (used.some((each) => each.inPrinciple === index || each.principle?.name === name.text)) continue;
      report({
        span: name.span,
        message: {
          nl: `Uit het principe ‘${name.text}’ volgt nog geen regel of actie, dus verandert er niets. Vraag wat jullie vanaf nu anders doen.`,
          en: `No rule or action follows from the principle ‘${name.text}’ yet, so nothing changes. Ask what you do differently from now on.`,
        },
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe «Vooruit» "We maken vooral waarde door vooruit te werken."
      }
    `,
    en`
      team Reception {
        principle «Ahead» "We create most value by working ahead."
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit "We maken vooral waarde door vooruit te werken." {
          regel Agenda "Iedereen zet in de agenda waaraan hij werkt."
        }
      }
    `,
    en`
      team Reception {
        principle Ahead "We create most value by working ahead."
        rule Calendar "Everybody notes in the calendar what they work on." {
          follows from: Ahead
        }
      }
    `,
  ],
});
