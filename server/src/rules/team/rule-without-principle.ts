import type { Team, TeamRule } from '../../facts/model.ts';
import { insertProperty } from '../../fixes/insert.ts';
import { type Fix, fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

const MOST_CHOICES = 5;

export const ruleWithoutPrinciple = fileRule({
  name: 'team/rule-without-principle',
  severity: 'warning',
  on: 'team',
  summary: {
    nl: 'Een teamregel die uit geen principe volgt.',
    en: 'A team rule that follows from no principle.',
  },
  why: {
    nl: 'Teamafspraken beginnen bij algemene principes; de regels volgen daaruit. Een regel zonder principe wordt al snel opgelegd of vergeten: niemand weet nog waarvoor hij dient, en bij een uitzondering is er niets om op terug te vallen.',
    en: 'Team agreements start from general principles; rules follow from those. A rule without a principle soon feels imposed or is forgotten: nobody remembers what it is for, and an exception finds nothing to fall back on.',
  },
  remedy: {
    nl: 'Zet de regel in het blok van zijn principe, of schrijf uit welk principe hij volgt.',
    en: 'Put the rule in the block of its principle, or write which principle it follows from.',
  },
  source: 1,
  check(team, { report, word }) {
    for (const rule of team.rules.filter((each) => !each.principle && each.inPrinciple === undefined)) {
      report({
        span: rule.name.span,
        message: {
          nl: `De regel ‘${rule.name.text}’ van ‘${team.name.text}’ volgt uit geen principe, zodat niemand weet waarvoor hij dient. Zet hem bij een principe, of voeg ‘${word('follows-from')}’ toe.`,
          en: `The rule ‘${rule.name.text}’ of ‘${team.name.text}’ follows from no principle, so nobody knows what it is for. Put it under a principle, or add ‘${word('follows-from')}’.`,
        },
        fixes: principleFixes(team, rule),
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe Vooruit "We maken vooral waarde door vooruit te werken."
        regel «Focus» "Iedereen plant elke week focustijd in."
      }
    `,
    en`
      team Reception {
        rule «Focus» "Everybody plans focus time every week."
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

function principleFixes(team: Team, rule: TeamRule): Fix[] {
  return team.principles.slice(0, MOST_CHOICES).map(({ name }) => ({
    title: { nl: `Laat de regel volgen uit ‘${name.text}’`, en: `Let the rule follow from ‘${name.text}’` },
    safe: false,
    edits: (context) => insertProperty(context, rule, 'follows-from', name.text),
  }));
}
