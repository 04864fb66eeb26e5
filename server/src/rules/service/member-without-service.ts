import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const memberWithoutService = projectRule({
  name: 'service/member-without-service',
  severity: 'information',
  on: 'team',
  summary: {
    nl: 'Een teamlid dat aan geen enkele dienst bijdraagt.',
    en: 'A team member who contributes to no service.',
  },
  why: {
    nl: 'Als diensten het team beschrijven, hoort ieders bijdrage erin te zien te zijn. Ontbreekt iemand, dan is een dienst vergeten of staat iemand aan de kant. Alleen voor teams met diensten; de teamleider telt niet mee.',
    en: 'When services describe the team, everybody’s contribution should be visible in them. When somebody is missing, a service was forgotten or somebody stands aside. Only for teams with services; the leader does not count.',
  },
  remedy: {
    nl: 'Vraag waaraan dit teamlid bijdraagt, en vul de dienst aan.',
    en: 'Ask what this member contributes to, and complete the service.',
  },
  source: 4,
  check(team, { report, project }) {
    if (project.linked('servicesOfTeam', team.name.text).length === 0) return;
    for (const member of team.members) {
      if (member.name === team.leader?.name || project.linked('servicesOf', member.name).length > 0) continue;
      report({
        span: member.span,
        message: {
          nl: `${member.name} draagt aan geen enkele dienst van ‘${team.title?.text ?? team.name.text}’ bij. Vraag welke bijdrage vergeten is, of welke dienst ontbreekt.`,
          en: `${member.name} contributes to no service of ‘${team.title?.text ?? team.name.text}’. Ask which contribution was forgotten, or which service is missing.`,
        },
      });
    }
  },
  bad: [
    nl`
      medewerker lien
      team Onthaal {
        leden: jan, «lien»
      }
      dienst Rondleiding {
        team: Onthaal
        bijdrage: jan "rondleiding", piet "koffie"
      }
    `,
    en`
      person lynn
      team Reception {
        members: «lynn», john
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
      person lynn
      team Reception {
        members: lynn, john
      }
    `,
  ],
});
