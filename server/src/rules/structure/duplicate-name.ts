import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

/** Other places that a finding shows; more would say nothing new. */
const MOST_SHOWN = 5;

export const duplicateName = projectRule({
  name: 'structure/duplicate-name',
  severity: 'error',
  on: 'declaration',
  summary: {
    nl: 'Een naam die voor dezelfde soort twee keer voorkomt.',
    en: 'A name that is declared twice for the same kind.',
  },
  why: {
    nl: 'Verwijzingen worden op naam gevonden, in het hele project. Bij twee dezelfde namen weet niemand welke bedoeld is.',
    en: 'References are found by name, in the whole project. With two equal names nobody knows which one is meant.',
  },
  remedy: {
    nl: 'Geef een van beide een andere naam.',
    en: 'Give one of them another name.',
  },
  check(declaration, { uri, project, report }) {
    const same = project.namesakes(declaration);
    if (same.length < 2) return;
    const others = same
      .slice(0, MOST_SHOWN + 1)
      .filter((other) => other.uri !== uri || other.fact.name.span.start !== declaration.name.span.start);
    const name = declaration.name.text;
    report({
      span: declaration.name.span,
      message: {
        nl: `De naam ‘${name}’ komt ${same.length} keer voor. Geef een van beide een andere naam, anders is niet duidelijk waarnaar verwezen wordt.`,
        en: `The name ‘${name}’ is declared ${same.length} times. Rename one of them, or it is not clear what a reference means.`,
      },
      related: others.slice(0, MOST_SHOWN).map((other) => ({
        uri: other.uri,
        facts: other.facts,
        span: other.fact.name.span,
        message: { nl: `Ook hier staat ‘${name}’`, en: `‘${name}’ is also declared here` },
      })),
    });
  },
  bad: [
    nl`
      taak «Inwerken»
      taak «Inwerken»
    `,
    en`
      task «Hiring»
    `,
  ],
  good: [
    nl`
      taak Inwerken
      taak Opleiden
    `,
    en`
      task Onboarding
    `,
  ],
});
