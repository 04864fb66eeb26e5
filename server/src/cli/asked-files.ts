import type { FileFacts } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import { settingsFor } from '../project/overrides.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import { messageLanguage } from '../rules/engine.ts';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import { indexAround } from './open-document.ts';
import { openProjects, pathFrom } from './open-projects.ts';

/** A document that a path leads to, with the project it belongs to. */
export interface AskedFile {
  uri: string;
  /** Path from the working directory, with forward slashes. */
  file: string;
  facts: FileFacts;
  /** The settings of its project; {@link settingsFor} gives those of a file. */
  settings: Settings;
  index: ProjectIndex;
  /** Language to write about it in: the one asked for, else that of its messages. */
  language: keyof Localized;
}

/** The documents that paths lead to, in the order of their projects and addresses. Throws {@link CouldNotRun} when one cannot be read. */
export function askedFiles(paths: readonly string[], context: Context): AskedFile[] {
  return openProjects(paths, context).flatMap((project) => {
    const index = indexAround({ project }, context);
    const asked = [...project.sources].filter((source) => source.asked);
    return asked.flatMap(({ uri }) => {
      const facts = index.facts(uri);
      if (!facts) return [];
      const settings = { ...project.settings, today: context.today };
      const language = context.asked ?? messageLanguage(facts, settingsFor(settings, uri));
      return [{ uri, file: pathFrom(context.cwd, uri), facts, settings, index, language }];
    });
  });
}

/** Names that a reason lists at most. */
const MOST_NAMES = 20;

/** The things with this name, or all of them without one. Throws {@link CouldNotRun} when there are none; `what` says what they are. */
export function named<Thing extends { name: string }>(
  things: readonly Thing[],
  name: string | undefined,
  paths: readonly string[],
  what: Localized,
): [Thing, ...Thing[]] {
  const wanted = name?.normalize('NFC');
  const [first, ...others] = things.filter((thing) => wanted === undefined || thing.name === wanted);
  if (first) return [first, ...others];
  const shown = paths.join(', ');
  if (wanted === undefined || things.length === 0) {
    throw new CouldNotRun({
      nl: `In ${shown} staat geen enkele ${what.nl}.`,
      en: `There is no ${what.en} in ${shown}.`,
    });
  }
  const names = things.slice(0, MOST_NAMES).map((thing) => thing.name);
  const list = [...names, ...(things.length > MOST_NAMES ? ['…'] : [])].join(', ');
  throw new CouldNotRun({
    nl: `${shown} heeft geen ${what.nl} ‘${wanted}’. Wel: ${list}.`,
    en: `${shown} has no ${what.en} ‘${wanted}’. It has: ${list}.`,
  });
}
