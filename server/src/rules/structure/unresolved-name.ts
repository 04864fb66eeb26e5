import { distance } from 'fastest-levenshtein';
import type { Reference } from '../../facts/model.ts';
import type { ProjectView } from '../../project/project-view.ts';
import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const unresolvedName = projectRule({
  name: 'structure/unresolved-name',
  severity: 'error',
  on: 'reference',
  summary: {
    nl: 'Een verwijzing naar een naam die nergens staat.',
    en: 'A reference to a name that is declared nowhere.',
  },
  why: {
    nl: 'Een afspraak met iemand die niet bestaat, of over een taak die niemand omschreef, kan niet opgevolgd worden.',
    en: 'An agreement with somebody who does not exist, or on a task that nobody described, cannot be followed up.',
  },
  remedy: {
    nl: 'Verbeter de naam, of schrijf het blok dat ontbreekt in een bestand van dit project.',
    en: 'Correct the name, or write the missing block in a file of this project.',
  },
  check(reference, { project, report }) {
    if (project.resolve(reference).length > 0) return;
    const near = nearest(reference, project);
    report({
      span: reference.span,
      message: {
        nl: `De naam ‘${reference.name}’ staat nergens in dit project. ${near ? `Bedoel je ‘${near}’?` : 'Verbeter de naam, of schrijf het blok dat ontbreekt.'}`,
        en: `The name ‘${reference.name}’ is declared nowhere in this project. ${near ? `Do you mean ‘${near}’?` : 'Correct the name, or write the missing block.'}`,
      },
      fixes: near
        ? [
            {
              title: { nl: `Vervang door ‘${near}’`, en: `Change to ‘${near}’` },
              safe: false,
              edits: () => [{ span: reference.span, text: near }],
            },
          ]
        : [],
    });
  },
  bad: [
    nl`
      medewerker lien {
        leidinggevende: «elz»
      }
    `,
    en`
      person lynn {
        manager: «elz»
      }
    `,
  ],
  good: [
    nl`
      medewerker lien {
        leidinggevende: els
      }
    `,
    en`
      person lynn {
        manager: els
      }
    `,
  ],
});

/** The declared name that is nearest in spelling, when at most a third of its letters differ. */
function nearest(reference: Reference, project: ProjectView): string | undefined {
  let best: string | undefined;
  let least = Math.floor(reference.name.length / 3) + 1;
  for (const name of project.names(reference.kinds, reference.scope)) {
    if (Math.abs(name.length - reference.name.length) >= least) continue;
    const edits = distance(name.toLowerCase(), reference.name.toLowerCase());
    if (edits >= least) continue;
    least = edits;
    best = name;
  }
  return best;
}
