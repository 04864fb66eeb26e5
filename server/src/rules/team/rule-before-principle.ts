import { pageOf, withComments } from '../../convert/page.ts';
import type { NamedBlock, Team, TeamRule } from '../../facts/model.ts';
import { endOfLineComment, lineEndOf } from '../../fixes/insert.ts';
import { type Fix, fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const ruleBeforePrinciple = fileRule({
  name: 'team/rule-before-principle',
  severity: 'warning',
  on: 'team',
  summary: {
    nl: 'Een teamregel die voor zijn principe staat.',
    en: 'A team rule that stands before its principle.',
  },
  why: {
    nl: 'Teams die met regels beginnen, onderhandelen over uitzonderingen. Wie eerst het principe leest, begrijpt de regel en kan zelf oordelen wanneer hij niet past. Dat geldt ook voor de volgorde op papier.',
    en: 'Teams that start with rules negotiate about exceptions. Anyone who reads the principle first understands the rule and can judge when it does not fit. That holds for the order on paper too.',
  },
  remedy: {
    nl: 'Zet de regel na het principe waar hij uit volgt.',
    en: 'Put the rule after the principle it follows from.',
  },
  source: 1,
  check(team, { report }) {
    for (const rule of team.rules) {
      const principle = principleAfter(rule, team);
      if (!principle) continue;
      report({
        span: rule.name.span,
        message: {
          nl: `De regel ‘${rule.name.text}’ staat voor het principe ‘${principle.name.text}’. Begin met het principe, dan leest niemand de regel als een verbod.`,
          en: `The rule ‘${rule.name.text}’ stands before the principle ‘${principle.name.text}’. Start with the principle, so that nobody reads the rule as a ban.`,
        },
        fixes: [moveAfter(rule, principle)],
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        // om mee te beginnen
        regel «Focus» "Iedereen plant elke week focustijd in." {
          volgt uit: Vooruit
        }
        principe Vooruit "We maken vooral waarde door vooruit te werken."
      }
    `,
    en`
      team Reception {
        rule «Focus» "Everybody plans focus time every week."
        principle Ahead "We create most value by working ahead."
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit "We maken vooral waarde door vooruit te werken."
        regel Agenda "Iedereen zet in de agenda waaraan hij werkt." {
          volgt uit: Vooruit
        }
      }
    `,
    en`
      team Reception {
        principle Ahead "We create most value by working ahead." {
          rule Calendar "Everybody notes in the calendar what they work on."
        }
      }
    `,
  ],
});

/** The principle that a rule outside principles should come after, when it stands before it. */
function principleAfter(rule: TeamRule, { principles }: Team): NamedBlock | undefined {
  if (rule.inPrinciple !== undefined) return undefined;
  const own = rule.principle ? principles.find(({ name }) => name.text === rule.principle?.name) : principles[0];
  return own && rule.span.start < own.span.start ? own : undefined;
}

function moveAfter(rule: TeamRule, principle: NamedBlock): Fix {
  return {
    title: { nl: `Zet de regel na ‘${principle.name.text}’`, en: `Move the rule after ‘${principle.name.text}’` },
    safe: true,
    edits: (context) => {
      const { text } = context;
      const moved = withComments(pageOf(context), rule.span);
      const start = text.lastIndexOf('\n', moved.start - 1) + 1;
      const isOwnLine = text.slice(start, moved.start).trim() === '';
      const from = isOwnLine ? start : moved.start;
      const next = text.indexOf('\n', moved.end);
      const until = isOwnLine && next >= 0 && text.slice(moved.end, next).trim() === '' ? next + 1 : moved.end;
      const at = endOfLineComment(text, principle.span.end);
      return [
        { span: { start: from, end: until }, text: '' },
        { span: { start: at, end: at }, text: lineEndOf(text) + text.slice(from, moved.end) },
      ];
    },
  };
}
