import { CHOICES } from '../../dialect/table.ts';
import { dialectOf } from '../../fixes/insert.ts';
import { inAList } from '../../project/localized.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const topicUncovered = fileRule({
  name: 'team/topic-uncovered',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Teamafspraken die een thema overslaan.',
    en: 'Team agreements that skip a topic.',
  },
  why: {
    nl: 'Teamafspraken over rustig werken gaan over drie dingen samen: beschikbaarheid, communicatiemiddelen en vergaderingen. Regel je er één, dan verschuift de drukte naar de andere. Alleen voor teams die al een thema kozen.',
    en: 'Team agreements on working calmly are about three things together: availability, communication tools and meetings. When you settle one, the pressure moves to the others. Only for teams that have chosen a topic already.',
  },
  remedy: {
    nl: 'Bespreek ook het thema dat ontbreekt, of besluit samen dat er geen regel nodig is.',
    en: 'Talk about the missing topic too, or decide together that it needs no rule.',
  },
  source: 1,
  check(team, { report, facts }) {
    const covered = new Set(team.rules.flatMap(({ topics }) => topics));
    if (covered.size === 0) return;
    const missing = CHOICES.topic.filter((topic) => !covered.has(topic));
    if (missing.length === 0) return;
    const dialect = dialectOf(facts);
    const words = inAList(missing.map((topic) => `‘${dialect.choiceWords('topic', topic)[0]}’`));
    report({
      span: team.name.span,
      message: {
        nl: `De afspraken van ‘${team.name.text}’ gaan niet over ${words.nl}. Bespreek dat ook, anders verschuift de drukte daarheen.`,
        en: `The agreements of ‘${team.name.text}’ do not cover ${words.en}. Talk about that too, or the pressure moves there.`,
      },
    });
  },
  bad: [
    nl`
      team «Onthaal» {
        principe Vooruit {
          regel Agenda {
            thema: beschikbaarheid
          }
        }
      }
    `,
    en`
      team «Reception» {
        principle Ahead {
          rule Calendar {
            topic: availability, meetings
          }
        }
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit {
          regel Agenda {
            thema: beschikbaarheid, vergaderingen
          }
          regel Berichten {
            thema: communicatiemiddelen
          }
        }
      }
    `,
    en`
      team Reception {
        principle Ahead {
          rule Calendar {
            topic: availability, communication tools, meetings
          }
        }
      }
    `,
  ],
});
