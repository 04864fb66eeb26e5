import { existsSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { positionAt } from '../facts/position.ts';
import { lineStartsOf } from '../facts/text.ts';
import type { LintProject } from '../lint/lint.ts';
import { projectSettings } from '../lint/project-settings.ts';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import {
  type Discovery,
  discoverProjectOf,
  discoverProjects,
  type PathProblem,
  type ProjectFiles,
} from '../project/discovery.ts';
import type { Localized } from '../project/localized.ts';
import type { Settings } from '../project/settings.ts';
import type { Context } from './context.ts';
import { CouldNotRun, unreadableReason } from './could-not-run.ts';
import { readText } from './document-file.ts';

/**
 * The projects that paths lead to, in a stable order. Throws {@link CouldNotRun} when a path gives nothing to read or a
 * configuration is wrong.
 */
export function openProjects(paths: readonly string[], context: Context): OpenProject[] {
  return opened(discoverProjects(paths, context.cwd), context);
}

/** The project of a document with this text, which may differ from what is on disk. Throws as {@link openProjects} does. */
export function openProjectWith(file: string, text: () => string, context: Context): OpenProject[] {
  const uri = uriOf(path.resolve(context.cwd, file));
  return opened(discoverProjectOf(file, context.cwd), context).map((project) => ({
    ...project,
    sources: [...project.sources].map((source) => (source.uri === uri ? { ...source, read: text } : source)),
  }));
}

function opened({ projects, problems }: Discovery, context: Context): OpenProject[] {
  const [first, ...others] = problems;
  if (first) throw new CouldNotRun(pathReason(first), ...others.map(pathReason));
  return projects.map((project) => ({
    root: project.root,
    configurations: configurationsOf(project, context),
    settings: settingsOf(project, context),
    sources: sourcesOf(project),
  }));
}

/** A project on disk. */
export interface OpenProject extends LintProject {
  /** Path of its folder. */
  root: string;
  /** Paths of the files that its settings come from. */
  configurations: readonly string[];
}

/** The address by which a file is known; the same as the editor's, so that both sort alike. */
export function uriOf(file: string): string {
  return URI.file(file).toString();
}

/** The file of an address that {@link uriOf} made. */
export function fileOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

/** The file of an address, as a path from the working directory with forward slashes. */
export function pathFrom(cwd: string, uri: string): string {
  return path.relative(cwd, fileOf(uri)).split(path.sep).join('/');
}

function sourcesOf({ files, asked }: ProjectFiles): LintProject['sources'] {
  return files.map((file) => ({ uri: uriOf(file), asked: asked.has(file), read: () => readText(file) }));
}

function configurationsOf(project: ProjectFiles, { cwd, configuration }: Context): string[] {
  const file = configuration === undefined ? project.configuration : path.resolve(cwd, configuration);
  return file === undefined ? [] : [file];
}

/** The settings of a project: those of `--config`, else of its own configuration, else the defaults. */
function settingsOf(project: ProjectFiles, context: Context): Settings {
  const file = context.configuration ?? project.configuration;
  return file === undefined ? projectSettings(undefined, context.today).settings : configuredSettings(file, context);
}

/** The settings of the project in a folder, by its path. Throws {@link CouldNotRun} when its configuration is wrong. */
export function settingsOfFolder(root: string, context: Context): Settings {
  const configuration = path.join(root, CONFIGURATION_FILE);
  const files: readonly string[] = [];
  const project = { root, files, asked: new Set<string>() };
  return settingsOf(existsSync(configuration) ? { ...project, configuration } : project, context);
}

/** The settings that a configuration file gives. Throws {@link CouldNotRun} when it cannot be read or is wrong. */
export function configuredSettings(file: string, { cwd, today }: Context): Settings {
  const absolute = path.resolve(cwd, file);
  const shown = path.relative(cwd, absolute);
  const text = readConfiguration(absolute, shown);
  const { settings, problems } = projectSettings({ text, folder: uriOf(path.dirname(absolute)) }, today);
  const lines = { lineStarts: lineStartsOf(text), length: text.length };
  const [first, ...others] = problems.map(({ span, message }): Localized => {
    const { line, character } = positionAt(lines, span.start);
    const place = `${shown}:${line + 1}:${character + 1}`;
    return { nl: `${place}: ${message.nl}`, en: `${place}: ${message.en}` };
  });
  if (first) throw new CouldNotRun(first, ...others);
  return settings;
}

function readConfiguration(file: string, shown: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new CouldNotRun(unreadableReason(shown, error));
  }
}

function pathReason({ path: given, reason }: PathProblem): Localized {
  return PATH_REASONS[reason](given);
}

const PATH_REASONS: Readonly<Record<PathProblem['reason'], (path: string) => Localized>> = {
  missing: (path) => ({ nl: `${path} bestaat niet.`, en: `${path} does not exist.` }),
  unreadable: (path) => ({ nl: `${path} kan niet gelezen worden.`, en: `${path} cannot be read.` }),
  'not-a-document': (path) => ({
    nl: `${path} is geen afspraakdocument; de naam daarvan eindigt op .afspraak of .agreement.`,
    en: `${path} is no agreement document; the name of one ends in .afspraak or .agreement.`,
  }),
  'no-documents': (path) => ({
    nl: `In ${path} staan geen afspraakdocumenten (.afspraak, .agreement), behalve wat .gitignore weglaat.`,
    en: `There are no agreement documents (.afspraak, .agreement) in ${path}, other than what .gitignore leaves out.`,
  }),
};
