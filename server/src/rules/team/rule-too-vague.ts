import type { TeamRule } from '../../facts/model.ts';
import { readProse, vagueWordsIn } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const ruleTooVague = fileRule({
  name: 'team/rule-too-vague',
  severity: 'hint',
  on: 'team',
  summary: {
    nl: 'Een teamregel waarvan je niet kan zien of hij gevolgd wordt.',
    en: 'A team rule that nobody can see is followed.',
  },
  why: {
    nl: 'Een regel is concreet: morgen kan je zien of hij gevolgd is. ‘We overleggen tijdig’ is een wens die niemand kan overtreden. Eén vaag woord mag; vanaf twee is het een hint, want hier lezen mensen verschillend.',
    en: 'A rule is concrete: tomorrow you can see whether it was followed. ‘We consult in good time’ is a wish that nobody can break. One vague word is fine; from two on it is a hint, since people read this differently.',
  },
  remedy: {
    nl: 'Schrijf wie wat doet, wanneer of hoeveel.',
    en: 'Write who does what, when or how much.',
  },
  source: 1,
  check(team, { report, facts, settings }) {
    for (const rule of team.rules) {
      const { title, name } = rule;
      if (!title || hasDetail(rule)) continue;
      const read = readProse(title, facts, settings);
      const [vague, another] = read ? vagueWordsIn(read) : [];
      if (!read || !another || read.quantities.length > 0 || read.dates.length > 0) continue;
      report({
        span: title.span,
        message: {
          nl: `Of de regel ‘${name.text}’ gevolgd wordt, valt niet te zien: ‘${vague}’ kan alles zijn. Schrijf wie wat doet, wanneer of hoeveel.`,
          en: `Whether the rule ‘${name.text}’ is followed cannot be seen: ‘${vague}’ may be anything. Write who does what, when or how much.`,
        },
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe Samen {
          regel Overleg «"We overleggen tijdig als het nodig is."»
        }
      }
    `,
    en`
      team Reception {
        principle Together {
          rule Consult «"We consult each other in a timely way if needed."»
        }
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Samen {
          regel Overleg "We leggen elke maandag om 9 uur de drukte van de week naast elkaar."
        }
      }
    `,
    en`
      team Reception {
        principle Together {
          rule Consult "We compare the week's load every Monday at 9 hours."
        }
      }
    `,
  ],
});

function hasDetail({ focusTime, focusTask, exception }: TeamRule): boolean {
  return focusTime !== undefined || focusTask !== undefined || exception !== undefined;
}
