import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const fewerThanTwoContributors = fileRule({
  name: 'service/fewer-than-two-contributors',
  severity: 'error',
  on: 'service',
  summary: {
    nl: 'Een dienst waaraan minder dan twee leden bijdragen.',
    en: 'A service that fewer than two members contribute to.',
  },
  why: {
    nl: 'Een dienst van het team is wat niemand alleen kan leveren. Doet één iemand alles, dan is het een taak van die persoon: het team leert er niet van samen te werken en de dienst valt stil bij afwezigheid.',
    en: 'A service of the team is what nobody can deliver alone. When one person does everything it is a task of that person: the team does not learn to work together and the service stops when that person is away.',
  },
  remedy: {
    nl: 'Schrijf wie nog bijdraagt en wat die doet, of maak er een taak van.',
    en: 'Write who else contributes and what they do, or make it a task.',
  },
  source: 4,
  check(service, { report, word }) {
    const contributors = new Set(service.contributions.map(({ by }) => by.name));
    if (contributors.size >= 2) return;
    const [only] = contributors;
    const name = service.title?.text ?? service.name.text;
    report({
      span: service.name.span,
      message: {
        nl: `Aan de dienst ‘${name}’ draagt ${only ? `alleen ${only}` : 'niemand'} bij, terwijl er minstens twee leden voor nodig zijn. Voeg bij ‘${word('contribution')}’ toe wie er nog aan meewerkt, of maak er een taak van.`,
        en: `${only ? `Only ${only} contributes` : 'Nobody contributes'} to the service ‘${name}’, while it takes at least two members. Add at ‘${word('contribution')}’ who else works on it, or make it a task.`,
      },
    });
  },
  bad: [
    nl`
      dienst «Onthaal» "Onthaal van nieuwe collega's" {
        team: Balie
        bijdrage: jan "rondleiding", jan "eerste gesprek"
      }
    `,
    en`
      service «Welcome» "Welcoming new colleagues" {
        team: Desk
      }
    `,
  ],
  good: [
    nl`
      dienst Onthaal "Onthaal van nieuwe collega's" {
        team: Balie
        klant: "nieuwe collega's; ze kennen na een week de weg"
        bijdrage: jan "rondleiding", piet "eerste gesprek"
        klant kijkt naar: "werkplek klaar op de eerste dag"
        coördinatie: jan
      }
    `,
    en`
      service Welcome "Welcoming new colleagues" {
        team: Desk
        client: "new colleagues; they know their way after a week"
        contribution: john "tour", pete "first talk"
        client looks at: "workplace ready on the first day"
        coordination: john
      }
    `,
  ],
});
