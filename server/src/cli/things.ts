import type { Agreement } from '../facts/model.ts';
import { withoutReadiness } from '../facts/without-readiness.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { Localized } from '../project/localized.ts';
import type { ViewKind } from '../view/model.ts';
import { planView } from '../view/plan-view.ts';
import type { Viewable, ViewContext } from '../view/viewable.ts';
import { viewablesIn, withoutRepeats } from '../view/viewables.ts';
import { type AskedFile, askedFiles, named } from './asked-files.ts';
import type { Context } from './context.ts';
import { KINDS, type WritingCommand } from './formats.ts';
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

/** Kinds that a report has only when they are asked for, or when there is nothing else. */
const ON_REQUEST: ReadonlySet<ViewKind> = new Set(['person', 'day-plan']);

/** What is asked for: a name, a kind of things, or all of them. */
export interface Wanted {
  name?: string;
  kind?: ViewKind | 'all';
  withReadiness: boolean;
}

/**
 * The things that paths lead to. For `plan` these are agreements in the order of their documents, looked at as plans; for `report` everything that
 * has a view, by project and kind. With a name or a kind these are only those called so or of that kind; without, a report leaves
 * people and day plans out. Throws {@link CouldNotRun} when there are none.
 */
export async function thingsIn(
  command: WritingCommand,
  paths: readonly string[],
  { name, kind, withReadiness }: Wanted,
  context: Context,
): Promise<[Thing, ...Thing[]]> {
  const contextOf = await viewContexts(withReadiness);
  const all = askedFiles(paths, context).flatMap((file) => {
    const facts = withReadiness ? file.facts : withoutReadiness(file.facts);
    const seen = { ...file, facts, context: contextOf(file) };
    const viewables = viewablesIn(file.uri, facts);
    return viewables.map((viewable): Thing => ({ ...seen, ...viewable }));
  });
  if (command === 'plan') return named(all.filter(agreementOf).map(asPlan), name, paths, WHAT.plan);
  const things = inOrder(withoutRepeats(all, ({ index }) => index));
  return named(ofKind(things, kind ?? (name === undefined ? undefined : 'all')), name, paths, WHAT.report);
}

/** Things by project, those of one kind together. */
function inOrder(things: readonly Thing[]): Thing[] {
  const projects = [...new Set(things.map(({ index }) => index))];
  const rank = ({ index, kind }: Thing): number => projects.indexOf(index) * KINDS.length + KINDS.indexOf(kind);
  return things.toSorted((a, b) => rank(a) - rank(b));
}

function ofKind(things: Thing[], wanted: ViewKind | 'all' | undefined): Thing[] {
  if (wanted === 'all') return things;
  if (wanted) return things.filter(({ kind }) => kind === wanted);
  const usual = things.filter(({ kind }) => !ON_REQUEST.has(kind));
  return usual.length > 0 ? usual : things;
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
