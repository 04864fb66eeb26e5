import type { Step } from '../facts/model.ts';
import type { FixContext, Localized } from '../rules/rule.ts';

/** A step that no longer holds. */
export function losesStep({ name, title }: Step): Localized {
  const called = title ? `${name.text} “${title.text}”` : name.text;
  return {
    nl: `De stap ${called} geldt niet meer; de tekst ervan blijft als commentaar staan.`,
    en: `The step ${called} no longer holds; its text stays as a comment.`,
  };
}

/** A line that no longer holds, as it is written. */
export function losesLine(written: string): Localized {
  const line = written.replaceAll(/\s+/g, ' ');
  return {
    nl: `‘${line}’ geldt niet meer; de regel blijft als commentaar staan.`,
    en: `‘${line}’ no longer holds; the line stays as a comment.`,
  };
}

/** Check-ins and evaluations, in any file, that are about a step that goes. */
export function losesProgress({ project, facts }: FixContext, steps: readonly Step[]): Localized[] {
  const declarations = new Map(facts.declarations.map((declaration) => [declaration.name.span.start, declaration]));
  return steps.flatMap((step) => {
    const declaration = declarations.get(step.name.span.start);
    const references = declaration ? project.referencesTo(declaration) : [];
    const progress = references.filter(({ facts: other, fact }) =>
      other.progress.some(({ step: about }) => about?.span.start === fact.span.start),
    );
    if (progress.length === 0) return [];
    const name = step.name.text;
    return {
      nl: `${progress.length === 1 ? 'Een opvolggesprek of evaluatie gaat' : `${progress.length} opvolggesprekken of evaluaties gaan`} over de stap ${name}, die er niet meer is. Haal die verwijzing daar weg.`,
      en: `${progress.length === 1 ? 'A check-in or evaluation is' : `${progress.length} check-ins or evaluations are`} about the step ${name}, which is no longer there. Remove that reference.`,
    };
  });
}
