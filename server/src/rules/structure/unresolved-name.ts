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
    const near = project.suggestion(reference);
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
