import { readFacts } from '../../facts/extract.ts';
import type { FixedDocument } from '../../fixes/fix-document.ts';
import { fixProject } from '../../fixes/fix-project.ts';
import { CheckedProject } from '../../lint/checked-project.ts';
import type { LintProject } from '../../lint/lint.ts';
import type { Localized } from '../../project/localized.ts';
import type { Context } from '../context.ts';
import { unreadableReason } from '../could-not-run.ts';
import { difference } from '../difference.ts';
import { hideRatings } from '../hide-ratings.ts';
import { pathFrom } from '../open-projects.ts';
import type { Texts } from '../texts.ts';

export interface FixOptions {
  /** Applies safe fixes. */
  fix: boolean;
  /** Applies all fixes, also those that somebody has to judge or complete. */
  fixUnsafe: boolean;
  /** Shows what fixes would change and writes nothing. */
  diff: boolean;
  withReadiness: boolean;
}

/** What came of fixing. */
export interface FixOutcome {
  /** Fixes that were written, or that would be. */
  fixed: number;
  documents: number;
  /** Documents that could not be read or written. */
  failed: number;
}

/** Applies the fixes of all findings in the documents asked about, or shows what that would change. */
export async function fixProjects(
  projects: readonly LintProject[],
  options: FixOptions,
  context: Context,
  texts: Texts,
): Promise<FixOutcome> {
  const outcome: FixOutcome = { fixed: 0, documents: 0, failed: 0 };
  for (const project of projects) {
    for (const document of await fixesIn(project, options, { context, texts, outcome })) {
      if (document.stopped.length > 0) context.complain(stopped(shownOf(document, context), document.stopped));
      if (document.before === document.text) continue;
      const obstacle = options.diff ? show(document, options, context) : write(document, context, texts);
      if (obstacle) {
        context.complain(obstacle);
        outcome.failed++;
        continue;
      }
      outcome.fixed += document.fixed;
      outcome.documents++;
    }
  }
  return outcome;
}

/** A line that says how many fixes there were. */
export function fixedLine({ fixed, documents }: FixOutcome, { diff }: FixOptions): Localized {
  const inDutch = `in ${documents} ${documents === 1 ? 'document' : 'documenten'}`;
  const inEnglish = `in ${documents} ${documents === 1 ? 'document' : 'documents'}`;
  if (diff) return { nl: `${fixed} te herstellen ${inDutch}`, en: `${fixed} would be fixed ${inEnglish}` };
  return { nl: `${fixed} hersteld ${inDutch}`, en: `${fixed} fixed ${inEnglish}` };
}

async function fixesIn(
  { settings, sources }: LintProject,
  { fixUnsafe, diff }: FixOptions,
  { context, texts, outcome }: { context: Context; texts: Texts; outcome: FixOutcome },
): Promise<FixedDocument[]> {
  const project = new CheckedProject(settings);
  const asked: string[] = [];
  for (const source of sources) {
    try {
      project.set(source.uri, readFacts(source.read(), { path: source.uri }));
      if (source.asked) asked.push(source.uri);
    } catch (error) {
      // Without --diff, linting says so afterwards.
      if (!diff) continue;
      context.complain(unreadableReason(pathFrom(context.cwd, source.uri), error));
      outcome.failed++;
    }
  }
  return fixProject(project, asked, texts.read, fixUnsafe ? 'all' : 'safe');
}

function write(document: FixedDocument, context: Context, texts: Texts): Localized | undefined {
  return texts.replace(document.uri, shownOf(document, context), document);
}

function show(document: FixedDocument, { withReadiness }: FixOptions, context: Context): undefined {
  const seen = (text: string) => (withReadiness ? text : hideRatings(text, readFacts(text, { path: document.uri })));
  context.print(difference(shownOf(document, context), seen(document.before), seen(document.text), context));
}

function shownOf({ uri }: FixedDocument, { cwd }: Context): string {
  return pathFrom(cwd, uri);
}

function stopped(shown: string, rules: readonly string[]): Localized {
  const names = rules.join(', ');
  return {
    nl: `${shown}: de herstellingen van ${names} maken elkaar ongedaan en zijn gestopt. Herstel dit zelf.`,
    en: `${shown}: the fixes of ${names} undo each other and were stopped. Mend this yourself.`,
  };
}
