import type { Agreement } from '../facts/model.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectView } from '../project/project-view.ts';
import { type AskedFile, askedFiles, named } from './asked-files.ts';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';

/** An agreement with everything that reports about it need. */
export interface AgreementInProject extends AskedFile {
  name: string;
  agreement: Agreement;
}

/**
 * The agreements that paths lead to, in the order of their documents; with a name only the one called so. Throws {@link CouldNotRun} when
 * there is none, or more than one with that name.
 */
export function agreementsIn(
  paths: readonly string[],
  name: string | undefined,
  context: Context,
): [AgreementInProject, ...AgreementInProject[]] {
  const all = askedFiles(paths, context).flatMap((file) =>
    file.facts.agreements.map((agreement) => ({ ...file, name: agreement.name.text, agreement })),
  );
  const found = named(all, name, paths, { nl: 'afspraak', en: 'agreement' });
  if (name !== undefined && found.length > 1) throw new CouldNotRun(ambiguous(paths.join(', '), name));
  return found;
}

/** The sub-result plan of an agreement, as seen today. */
export function planOf({ agreement, uri, settings, index }: AgreementInProject): Plan {
  return planInProject(agreement, new ProjectView(index), settingsFor(settings, uri));
}

function ambiguous(shown: string, wanted: string) {
  return {
    nl: `${shown} heeft meer dan één afspraak ‘${wanted}’. Noem het bestand, of geef er een een andere naam.`,
    en: `${shown} has more than one agreement ‘${wanted}’. Name the file, or give one of them another name.`,
  };
}
