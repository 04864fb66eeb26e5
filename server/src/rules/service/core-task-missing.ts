import { insertFix } from '../../fixes/insert.ts';
import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const coreTaskMissing = projectRule({
  name: 'service/core-task-missing',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Een team met diensten maar zonder kerntaak.',
    en: 'A team with services but without a core task.',
  },
  why: {
    nl: 'Wie diensten op een rij zet, ziet waarvoor het team er is. Schrijf dat in één zin op: het helpt nee zeggen tegen wat er niet bij hoort.',
    en: 'Anyone who lines up the services sees what the team is for. Write that down in one sentence: it helps to say no to what does not belong.',
  },
  remedy: {
    nl: 'Vraag samen: waarvoor zijn wij er, als we naar onze diensten kijken?',
    en: 'Ask together: what are we for, looking at our services?',
  },
  source: 4,
  check(team, { report, facts, project, word }) {
    if (team.coreTask) return;
    const services = project.linked('servicesOfTeam', team.name.text);
    if (services.length === 0) return;
    const name = team.title?.text ?? team.name.text;
    report({
      span: team.name.span,
      message: {
        nl: `‘${name}’ levert ${services.length} ${services.length === 1 ? 'dienst' : 'diensten'}, maar er staat niet waarvoor het team er is. Voeg ‘${word('core-task')}’ toe.`,
        en: `‘${name}’ delivers ${services.length} ${services.length === 1 ? 'service' : 'services'}, but it does not say what the team is for. Add ‘${word('core-task')}’.`,
      },
      fixes: [insertFix(facts, team, 'core-task', { nl: '"… waarvoor zijn wij er?"', en: '"… what are we for?"' })],
    });
  },
  bad: [
    nl`
      team «Onthaal» {
        leden: jan, piet
      }
      dienst Rondleiding {
        team: Onthaal
        bijdrage: jan "rondleiding", piet "koffie"
      }
    `,
    en`
      team «Reception» {
        members: john, pete
      }
      service Tour {
        team: Reception
        contribution: john "tour", pete "coffee"
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        leden: els, piet
        kerntaak: "nieuwe collega's thuis laten komen"
      }
      dienst Rondleiding {
        team: Onthaal
        bijdrage: els "rondleiding", piet "koffie"
        klant kijkt naar: "na een week de weg kennen"
      }
    `,
    en`
      team Reception {
        members: john, pete
      }
    `,
  ],
});
