import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import type { LintProject } from '../lint/lint.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import type { Context } from './context.ts';
import { CouldNotRun, unreadableReason } from './could-not-run.ts';
import { readText } from './document-file.ts';
import { fileOf, openProjects, pathFrom } from './open-projects.ts';

/** One document, read, in its project. */
export interface OpenDocument {
  uri: string;
  file: string;
  text: string;
  facts: FileFacts;
  settings: Settings;
  project: LintProject;
}

/** Reads one document. Throws {@link CouldNotRun} when the path leads to none, or to several. */
export function openDocument(given: string, context: Context): OpenDocument {
  const projects = openProjects([given], context);
  const asked = projects.flatMap((project) =>
    [...project.sources].filter((source) => source.asked).map(({ uri }) => ({ uri, project })),
  );
  const [only] = asked;
  if (!only || asked.length > 1) {
    throw new CouldNotRun({
      nl: `${given} is niet één document. Noem het bestand.`,
      en: `${given} is not one document. Name the file.`,
    });
  }
  const { uri, project } = only;
  const text = readOrFail(uri, context, readText);
  const settings = settingsFor(project.settings, uri);
  return { uri, file: fileOf(uri), text, facts: readFacts(text, { path: uri }), settings, project };
}

/** The names of the whole project that a document is in. Throws {@link CouldNotRun} when one of its documents cannot be read. */
export function indexAround({ project }: Pick<OpenDocument, 'project'>, context: Context): ProjectIndex {
  const index = new ProjectIndex();
  for (const { uri, read } of project.sources) {
    index.set(uri, readFacts(readOrFail(uri, context, read), { path: uri }));
  }
  return index;
}

function readOrFail(uri: string, { cwd }: Context, read: (file: string) => string): string {
  try {
    return read(fileOf(uri));
  } catch (error) {
    throw new CouldNotRun(unreadableReason(pathFrom(cwd, uri), error));
  }
}
