import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

/** Places that a finding shows; more would say nothing new. */
const MOST_SHOWN = 5;

export const ambiguousName = projectRule({
  name: 'structure/ambiguous-name',
  severity: 'error',
  on: 'reference',
  summary: {
    nl: 'Een verwijzing die op meer dan één soort kan slaan.',
    en: 'A reference that may mean more than one kind of thing.',
  },
  why: {
    nl: 'Een partij kan een medewerker, een team, een eenheid of een functie zijn. Heet er meer dan één zo, dan is niet duidelijk wie zich verbindt.',
    en: 'A party may be a person, a team, a unit or a function. When more than one has that name, it is not clear who commits.',
  },
  remedy: {
    nl: 'Geef een van beide een andere naam.',
    en: 'Give one of them another name.',
  },
  check(reference, { project, report }) {
    if (reference.kinds.length < 2) return;
    const meant = project.resolve(reference);
    // What is meant comes kind by kind, so the first and the last tell whether there is more than one.
    if (meant[0]?.fact.kind === meant.at(-1)?.fact.kind) return;
    const kinds = new Set(meant.map(({ fact }) => fact.kind));
    report({
      span: reference.span,
      message: {
        nl: `‘${reference.name}’ kan op ${kinds.size} verschillende dingen slaan. Geef een van beide een andere naam.`,
        en: `‘${reference.name}’ may mean ${kinds.size} different things. Give one of them another name.`,
      },
      related: meant.slice(0, MOST_SHOWN).map((each) => ({
        uri: each.uri,
        facts: each.facts,
        span: each.fact.name.span,
        message: { nl: `‘${reference.name}’ hier`, en: `‘${reference.name}’ here` },
      })),
    });
  },
  bad: [
    nl`
      functie onthaal
      medewerker onthaal
      zaaktype Verhuizing {
        eenheden: Personeel, Wonen
        behandeld door: «onthaal»
      }
    `,
    en`
      function reception
      person reception
      case type Moving {
        units: Staff, Housing
        handled by: «reception»
      }
    `,
  ],
  good: [
    nl`
      medewerker onthaal
      zaaktype Verhuizing {
        eenheden: Personeel, Wonen
        draagt bij aan: Nabij
        behandeld door: onthaal
        eigen ruimte: "afwijken van de standaardtermijn"
      }
    `,
    en`
      person reception
      case type Moving {
        units: Staff, Housing
        contributes to: Close
        handled by: reception
        own room: "departing from the standard term"
      }
    `,
  ],
});
