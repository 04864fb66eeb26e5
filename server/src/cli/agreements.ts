import type { Agreement, FileFacts } from '../facts/model.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { Localized } from '../project/localized.ts';
import { settingsFor } from '../project/overrides.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { messageLanguage } from '../rules/engine.ts';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import { indexAround } from './open-document.ts';
import { openProjects, pathFrom } from './open-projects.ts';

/** An agreement with everything that reports about it need. */
export interface AgreementInProject {
  agreement: Agreement;
  uri: string;
  /** Path from the working directory, with forward slashes. */
  file: string;
  facts: FileFacts;
  settings: Settings;
  index: ProjectIndex;
  /** Language to write about it in: the one asked for, else that of its messages. */
  language: keyof Localized;
}

/** Names that a reason lists at most. */
const MOST_NAMES = 20;

/**
 * The agreements that paths lead to, in the order of their documents; with a name only the one called so. Throws {@link CouldNotRun} when
 * there is none, or more than one with that name.
 */
export function agreementsIn(
  paths: readonly string[],
  name: string | undefined,
  context: Context,
): [AgreementInProject, ...AgreementInProject[]] {
  const all = openProjects(paths, context).flatMap((project) => {
    const index = indexAround({ project }, context);
    const asked = [...project.sources].filter((source) => source.asked);
    return asked.flatMap(({ uri }) => agreementsOf(uri, index, settingsFor(project.settings, uri), context));
  });
  const wanted = name?.normalize('NFC');
  const [first, ...others] = all.filter(({ agreement }) => wanted === undefined || agreement.name.text === wanted);
  const shown = paths.join(', ');
  if (!first) throw new CouldNotRun(missing(shown, wanted, all));
  if (wanted !== undefined && others.length > 0) throw new CouldNotRun(ambiguous(shown, wanted));
  return [first, ...others];
}

/** The sub-result plan of an agreement, as seen today. */
export function planOf({ agreement, settings, index }: AgreementInProject, { today }: Context): Plan {
  return planInProject(agreement, new ProjectView(index), { ...settings, today });
}

function agreementsOf(uri: string, index: ProjectIndex, settings: Settings, context: Context): AgreementInProject[] {
  const facts = index.facts(uri);
  if (!facts) return [];
  const language = context.asked ?? messageLanguage(facts, settings);
  const file = pathFrom(context.cwd, uri);
  return facts.agreements.map((agreement) => ({ agreement, uri, file, facts, settings, index, language }));
}

function missing(shown: string, wanted: string | undefined, all: readonly AgreementInProject[]): Localized {
  if (wanted === undefined || all.length === 0) {
    return { nl: `In ${shown} staat geen enkele afspraak.`, en: `There is no agreement in ${shown}.` };
  }
  const names = all.slice(0, MOST_NAMES).map(({ agreement }) => agreement.name.text);
  const list = [...names, ...(all.length > MOST_NAMES ? ['…'] : [])].join(', ');
  return {
    nl: `${shown} heeft geen afspraak ‘${wanted}’. Wel: ${list}.`,
    en: `${shown} has no agreement ‘${wanted}’. It has: ${list}.`,
  };
}

function ambiguous(shown: string, wanted: string): Localized {
  return {
    nl: `${shown} heeft meer dan één afspraak ‘${wanted}’. Noem het bestand, of geef er een een andere naam.`,
    en: `${shown} has more than one agreement ‘${wanted}’. Name the file, or give one of them another name.`,
  };
}
