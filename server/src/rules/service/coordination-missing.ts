import type { Service } from '../../facts/model.ts';
import { insertFix } from '../../fixes/insert.ts';
import type { Located } from '../../project/project-index.ts';
import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const coordinationMissing = projectRule({
  name: 'service/coordination-missing',
  severity: 'warning',
  on: 'service',
  summary: {
    nl: 'Iemand die aan meer dan één dienst bijdraagt, zonder coördinatietaak.',
    en: 'Somebody who contributes to more than one service without a coordination task.',
  },
  why: {
    nl: 'Wie in meer diensten zit, ziet waar ze elkaar raken; die persoon coördineert best er minstens één. Dat ontlast ook de leidinggevende. De melding staat bij de eerste dienst van die persoon.',
    en: 'Anyone who is in several services sees where they touch; that person had best coordinate at least one. It also relieves the manager. The finding is at the first service of that person.',
  },
  remedy: {
    nl: 'Geef die persoon de coördinatie van een van de diensten.',
    en: 'Give that person the coordination of one of the services.',
  },
  source: 4,
  check(service, { uri, report, facts, project, word }) {
    const names = new Set(service.contributions.map(({ by }) => by.name));
    for (const name of names) {
      const first = project.linked('servicesOf', name).find((each) => contributes(name, each));
      if (first?.uri !== uri || first.fact.span.start !== service.span.start) continue;
      const services = project.linked('servicesOf', name).filter((each) => contributes(name, each));
      if (services.length < 2) continue;
      if (services.some(({ fact }) => fact.coordination.some((person) => person.name === name))) continue;
      const titles = services.map(({ fact }) => `‘${fact.title?.text ?? fact.name.text}’`);
      report({
        span: service.contributions.find(({ by }) => by.name === name)?.by.span ?? service.name.span,
        message: {
          nl: `${name} draagt bij aan ${services.length} diensten (${titles.join(', ')}) maar coördineert er geen enkele. Geef ${name} bij een ervan de ‘${word('coordination')}’.`,
          en: `${name} contributes to ${services.length} services (${titles.join(', ')}) but coordinates none. Give ${name} the ‘${word('coordination')}’ of one of them.`,
        },
        related: services.slice(1).map((other) => ({
          uri: other.uri,
          facts: other.facts,
          span: other.fact.name.span,
          message: { nl: `${name} draagt ook hieraan bij`, en: `${name} contributes to this one too` },
        })),
        fixes:
          service.coordination.length > 0
            ? []
            : [
                {
                  ...insertFix(facts, service, 'coordination', () => name),
                  title: { nl: `Laat ${name} coördineren`, en: `Let ${name} coordinate` },
                },
              ],
      });
    }
  },
  bad: [
    nl`
      medewerker lien
      dienst Onthaal {
        bijdrage: «lien» "rondleiding", piet "eerste gesprek"
      }
      dienst Afscheid {
        bijdrage: lien "uitgangsgesprek", els "getuigschrift"
      }
    `,
    en`
      person lynn
      service Welcome {
        contribution: «lynn» "tour", pete "first talk"
      }
      service Farewell {
        contribution: lynn "exit talk", els "certificate"
      }
    `,
  ],
  good: [
    nl`
      medewerker lien
      dienst Onthaal {
        bijdrage: lien "rondleiding", piet "eerste gesprek"
        klant kijkt naar: "werkplek klaar op de eerste dag"
        coördinatie: lien
      }
      dienst Afscheid {
        bijdrage: lien "uitgangsgesprek", els "getuigschrift"
        klant kijkt naar: "papieren in orde op de laatste dag"
      }
    `,
    en`
      service Welcome {
        contribution: pete "tour", els "first talk"
        client looks at: "workplace ready on the first day"
      }
    `,
  ],
});

function contributes(name: string, { fact }: Located<Service>): boolean {
  return fact.contributions.some(({ by }) => by.name === name);
}
