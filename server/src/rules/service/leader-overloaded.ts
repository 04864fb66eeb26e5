import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const leaderOverloaded = projectRule({
  name: 'service/leader-overloaded',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Een teamleider die zelf in veel diensten zit.',
    en: 'A team leader who is in many services.',
  },
  why: {
    nl: 'Een team dat zichzelf stuurt, ontlast zijn leidinggevende. Coördineert of levert die zelf nog het meeste, dan verandert er niets en blijft alles op één bureau wachten.',
    en: 'A team that manages itself relieves its leader. When the leader still coordinates or delivers most of it, nothing changes and everything waits on one desk.',
  },
  remedy: {
    nl: 'Geef coördinatie door aan leden die in meer diensten zitten.',
    en: 'Pass coordination on to members who are in several services.',
  },
  source: 4,
  thresholds: ['leaderServices'],
  check(team, { report, project, settings }) {
    const { leader } = team;
    const most = settings.thresholds.leaderServices;
    if (!leader) return;
    const services = project.linked('servicesOf', leader.name);
    if (services.length <= most) return;
    const titles = services.map(({ fact }) => `‘${fact.title?.text ?? fact.name.text}’`);
    report({
      span: leader.span,
      message: {
        nl: `${leader.name} leidt het team en zit zelf in ${services.length} ${services.length === 1 ? 'dienst' : 'diensten'} (${titles.join(', ')}); meer dan ${most} is veel. Geef coördinatie door aan leden.`,
        en: `${leader.name} leads the team and is in ${services.length} ${services.length === 1 ? 'service' : 'services'} (${titles.join(', ')}); more than ${most} is a lot. Pass coordination on to members.`,
      },
      related: services.map(({ uri, facts, fact }) => ({
        uri,
        facts,
        span: fact.name.span,
        message: { nl: `${leader.name} doet hier mee`, en: `${leader.name} takes part here` },
      })),
    });
  },
  bad: [
    {
      ...nl`
        team Onthaal {
          leden: jan, piet
          teamleider: «els»
        }
        dienst Rondleiding {
          bijdrage: piet "rondleiding"
          coördinatie: els
        }
      `,
      thresholds: { leaderServices: 0 },
    },
    {
      ...en`
        team Reception {
          leader: «els»
        }
        service Tour {
          contribution: els "tour", pete "coffee"
        }
        service Farewell {
          contribution: els "certificate", pete "card"
        }
      `,
      thresholds: { leaderServices: 1 },
    },
  ],
  good: [
    nl`
      team Onthaal {
        teamleider: els
        kerntaak: "nieuwe collega's thuis laten komen"
      }
    `,
    en`
      team Reception {
        leader: els
      }
    `,
  ],
});
