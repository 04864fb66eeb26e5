import type { Agreement } from '../facts/model.ts';
import { withoutReadiness } from '../facts/without-readiness.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { Localized } from '../project/localized.ts';
import { planView } from '../view/plan-view.ts';
import type { Viewable, ViewContext } from '../view/viewable.ts';
import { viewablesIn, withoutRepeats } from '../view/viewables.ts';
import { type AskedFile, askedFiles, named } from './asked-files.ts';
import type { Context } from './context.ts';
import type { WritingCommand } from './formats.ts';
import { viewContexts } from './view-contexts.ts';

/** Something to write, with the document it stands in and what views of it are made with. */
export interface Thing extends AskedFile, Viewable {
  context: ViewContext;
}

/** A plan to write, with where it comes from and the language to write in. */
export interface PlanToWrite {
  plan: Plan;
  /** Path from the working directory, with forward slashes. */
  file: string;
  language: keyof Localized;
}

const WHAT: Record<WritingCommand, Localized> = {
  plan: { nl: 'afspraak', en: 'agreement' },
  report: { nl: 'afspraak, medewerker of ander onderdeel', en: 'agreement, person or other part' },
};

/**
 * The things that paths lead to, in the order of their documents; with a name only those called so. For `plan` these are agreements, looked
 * at as plans; for `report` everything that has a view. Throws {@link CouldNotRun} when there are none.
 */
export async function thingsIn(
  command: WritingCommand,
  paths: readonly string[],
  { name, withReadiness }: { name?: string; withReadiness: boolean },
  context: Context,
): Promise<[Thing, ...Thing[]]> {
  const contextOf = await viewContexts(withReadiness);
  const all = askedFiles(paths, context).flatMap((file) => {
    const facts = withReadiness ? file.facts : withoutReadiness(file.facts);
    const seen = { ...file, facts, context: contextOf(file) };
    const viewables = viewablesIn(file.uri, facts);
    return viewables.map((viewable): Thing => ({ ...seen, ...viewable }));
  });
  const things = command === 'report' ? withoutRepeats(all, ({ index }) => index) : all.filter(agreementOf).map(asPlan);
  return named(things, name, paths, WHAT[command]);
}

/** The agreement that a thing is, if it is one. */
export function agreementOf({ facts, kind, span }: Thing): Agreement | undefined {
  if (kind !== 'agreement') return undefined;
  return facts.agreements.find((agreement) => agreement.span.start === span.start);
}

/** The plans of those things that are agreements, as seen today. */
export function plansOf(things: readonly Thing[]): PlanToWrite[] {
  return things.flatMap((thing) => {
    const agreement = agreementOf(thing);
    return agreement ? [{ plan: planOf(agreement, thing), file: thing.file, language: thing.language }] : [];
  });
}

function planOf(agreement: Agreement, { uri, context }: Thing): Plan {
  return planInProject(agreement, context.project, context.settingsOf(uri));
}

function asPlan(thing: Thing): Thing {
  const agreement = agreementOf(thing) as Agreement;
  return { ...thing, view: (context) => planView({ uri: thing.uri, facts: thing.facts, fact: agreement }, context) };
}
