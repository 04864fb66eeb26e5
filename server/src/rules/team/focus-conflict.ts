import type { Meeting, NamedBlock, Team, TeamRule } from '../../facts/model.ts';
import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const focusConflict = fileRule({
  name: 'team/focus-conflict',
  severity: 'information',
  ceiling: 'information',
  on: 'team',
  summary: {
    nl: 'Een overleg of een regel die dwars door de focustijd loopt.',
    en: 'A meeting or a rule that runs across focus time.',
  },
  why: {
    nl: 'Focustijd en ‘altijd bereikbaar’ gaan niet samen, en een overleg op hetzelfde dagdeel wint altijd. Dit wordt uit de woorden gelezen (dagdelen, ‘altijd bereikbaar’), daarom is het informatie. Een regel met een uitzondering geldt niet als conflict.',
    en: 'Focus time and ‘always reachable’ do not go together, and a meeting in the same part of the day always wins. This is read from the words (parts of days, ‘always reachable’), so it is information. A rule with an exception is no conflict.',
  },
  remedy: {
    nl: 'Verzet het overleg, of schrijf een uitzondering voor focustijd.',
    en: 'Move the meeting, or write an exception for focus time.',
  },
  source: 1,
  check(team, { report, facts, word }) {
    const focus = team.rules.find(({ focusTime }) => focusTime);
    if (!focus) return;
    for (const rule of team.rules) {
      if (rule.focusTime || rule.exception || !ALWAYS_REACHABLE.test(rule.title?.text ?? '')) continue;
      report({
        span: rule.name.span,
        message: {
          nl: `De regel ‘${rule.name.text}’ vraagt altijd bereikbaar te zijn, ook tijdens de focustijd van ‘${focus.name.text}’. Schrijf bij ‘${word('exception')}’ dat focustijd daarbuiten valt.`,
          en: `The rule ‘${rule.name.text}’ asks to be always reachable, even in the focus time of ‘${focus.name.text}’. Write at ‘${word('exception')}’ that focus time is outside it.`,
        },
        fixes: [insertFix(facts, rule, 'exception', { nl: '"tijdens focustijd"', en: '"during focus time"' })],
      });
    }
    for (const [meeting, dayPart] of overlapping(team, focus)) {
      report({
        span: meeting.name.span,
        message: {
          nl: `Het overleg ‘${meeting.name.text}’ valt op ${dayPart}, net als de focustijd van ‘${focus.name.text}’. Verzet een van beide, anders wint het overleg.`,
          en: `The meeting ‘${meeting.name.text}’ is on ${dayPart}, like the focus time of ‘${focus.name.text}’. Move one of them, or the meeting wins.`,
        },
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel Focus "Dinsdagvoormiddag is focustijd." {
            focustijd: 4 uur per week
          }
          regel «Bereikbaar» "We zijn altijd bereikbaar voor elkaar."
        }
        overleg «Weekstart» {
          wanneer: "elke dinsdagvoormiddag"
        }
      }
    `,
    en`
      team Reception {
        principle Ahead {
          rule Focus "Tuesday morning is focus time." {
            focus time: 4 hours per week
          }
          rule «Reachable» "We are always available to each other."
        }
        meeting «Start» "Week start on Tuesday morning"
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel Focus "Dinsdagvoormiddag is focustijd." {
            focustijd: 4 uur per week
            focustaak: "de taak staat in de agenda"
            waarom: "wie vooruitwerkt, hoeft minder te blussen"
          }
          regel Bereikbaar "We zijn altijd bereikbaar voor elkaar." {
            uitzondering: "tijdens focustijd"
          }
        }
        overleg Weekstart {
          doel: "werk van de week verdelen"
          wanneer: "elke maandagvoormiddag"
        }
      }
    `,
    en`
      team Reception {
        principle Ahead {
          rule Focus "Tuesday morning is focus time." {
            focus time: 4 hours per week
            focus task: "the task is in the calendar"
            why: "who works ahead has fewer fires to put out"
          }
        }
        meeting Start "Week start on Monday morning" {
          purpose: "dividing the work of the week"
        }
      }
    `,
  ],
});

const ALWAYS_REACHABLE =
  /\b(?:altijd|steeds|voortdurend|permanent) (?:bereikbaar|beschikbaar)|always (?:available|reachable|online)|at all times/i;
const DAY_PART =
  /(?:maan|dins|woens|donder|vrij)dag ?(?:voormiddag|ochtend|morgen|namiddag|middag)|(?:mon|tues|wednes|thurs|fri)day (?:morning|afternoon)/gi;

/** Meetings that name the same part of a day as the rule on focus time. */
function overlapping(team: Team, focus: TeamRule): [Meeting, string][] {
  const taken = new Set(dayPartsIn(wordsOf(focus)).map((each) => each.toLowerCase()));
  return team.meetings.flatMap((meeting) => {
    const when = meeting.when.map((moment) => (moment.kind === 'text' ? moment.text : '')).join(' ');
    const shared = dayPartsIn(`${wordsOf(meeting)} ${when}`).find((each) => taken.has(each.toLowerCase()));
    return shared === undefined ? [] : [[meeting, shared] satisfies [Meeting, string]];
  });
}

function wordsOf({ title }: NamedBlock): string {
  return title?.text ?? '';
}

function dayPartsIn(text: string): string[] {
  return text.match(DAY_PART) ?? [];
}
