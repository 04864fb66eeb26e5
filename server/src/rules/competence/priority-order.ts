import type { Agreement } from '../../facts/model.ts';
import type { Located } from '../../project/project-index.ts';
import { type ProjectContext, projectRule } from '../rule.ts';
import { development, en, nl } from '../samples.ts';
import { dependencyOn } from './dependency.ts';

/** Agreements that one agreement is compared with; a team has a handful, a hostile document thousands. */
const MOST_COMPARED = 200;

export const priorityOrder = projectRule({
  name: 'competence/priority-order',
  severity: 'warning',
  on: 'agreement',
  kinds: ['development'],
  summary: {
    nl: 'Een ontwikkelafspraak die achter een minder belangrijke staat.',
    en: 'A development agreement that comes after a less important one.',
  },
  why: {
    nl: 'Ontwikkeling van de competenties waar het team het meest van afhangt, gaat voor. De afhankelijkheid is het aantal diensten gedeeld door het aantal houders; de melding toont beide sommen. Vergeleken wordt binnen hetzelfde team.',
    en: 'Development of the competences the team depends on most comes first. Dependency is the number of services divided by the number of holders; the finding shows both sums. Agreements are compared within the same team.',
  },
  remedy: {
    nl: 'Wissel de prioriteiten, of bespreek in het team waarom niet.',
    en: 'Swap the priorities, or talk in the team about why not.',
  },
  source: 4,
  check(agreement, context) {
    const { priority, competence } = agreement;
    const own = competence && dependencyOn(competence.name, context.project);
    if (priority === undefined || !own || !competence) return;
    for (const before of agreedBefore(agreement, priority, context)) {
      const other = before.fact.competence;
      const less = other && other.name !== competence.name && dependencyOn(other.name, context.project);
      if (!less || less.value >= own.value) continue;
      context.report({
        span: agreement.properties.find(({ keyword }) => keyword === 'priority')?.span ?? agreement.name.span,
        message: {
          nl: `Het team hangt meer af van ‘${competence.name}’ (${own.words.nl}) dan van ‘${other.name}’ (${less.words.nl}), maar ‘${before.fact.name.text}’ krijgt voorrang. Wissel de prioriteiten.`,
          en: `The team depends more on ‘${competence.name}’ (${own.words.en}) than on ‘${other.name}’ (${less.words.en}), but ‘${before.fact.name.text}’ comes first. Swap the priorities.`,
        },
        related: [
          {
            uri: before.uri,
            facts: before.facts,
            span: before.fact.name.span,
            message: { nl: `heeft prioriteit ${before.fact.priority}`, en: `has priority ${before.fact.priority}` },
          },
        ],
      });
      return;
    }
  },
  bad: [
    nl`
      competentie Verslag {
        houders: jan niveau 2
      }
      ontwikkelafspraak RechtLeren {
        competentie: Arbeidsrecht
        afgesproken in: Balie
        «prioriteit: 2»
      }
      ontwikkelafspraak VerslagLeren {
        competentie: Verslag
        afgesproken in: Balie
        prioriteit: 1
      }
    `,
    en`
      competence Minutes {
        holders: john level 2
      }
      development agreement LearnMinutes {
        competence: Minutes
        agreed in: Desk
        priority: 1
      }
      development agreement LearnLaw {
        competence: LabourLaw
        agreed in: Desk
        «priority: 2»
      }
    `,
  ],
  good: [development.nl`prioriteit: 1`, development.en`priority: 1`],
});

/** Development agreements of the same teams that come first. */
function agreedBefore(agreement: Agreement, priority: number, { project }: ProjectContext): Located<Agreement>[] {
  const sameTeam = new Set(agreement.agreedIn.flatMap((team) => project.linked('agreedIn', team.name)));
  const before = [...sameTeam].filter(({ fact }) => fact.priority !== undefined && fact.priority < priority);
  return before.slice(0, MOST_COMPARED);
}
