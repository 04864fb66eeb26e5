import { existsSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { positionAt } from '../facts/position.ts';
import { lineStartsOf } from '../facts/text.ts';
import type { LintProject } from '../lint/lint.ts';
import { type ProjectSettings, projectSettings } from '../lint/project-settings.ts';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import {
  type Discovery,
  discoverProjectOf,
  discoverProjects,
  type IgnoredPath,
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

/** What is done with a document or a folder that is named although an ignore file leaves it out. */
export interface ExcludeOptions {
  /** Leaves it out; else it is read, and that is said. */
  forceExclude?: boolean;
}

/** The same for a command that works through whatever it is given, such as the files of a commit. */
export function openGiven(paths: readonly string[], { forceExclude = false }: ExcludeOptions, context: Context) {
  const discovery = discoverProjects(paths, context.cwd, forceExclude);
  if (!forceExclude) for (const ignored of discovery.ignored) context.complain(readAnyway(ignored, context));
  return opened(discovery, context);
}

/**
 * The project of a document with this text, which may differ from what is on disk; none when it is left out. Throws as
 * {@link openProjects} does.
 */
export function openProjectWith(
  { file, text }: { file: string; text: () => string },
  { forceExclude = false }: ExcludeOptions,
  context: Context,
): OpenProject[] {
  const uri = uriOf(path.resolve(context.cwd, file));
  return opened(discoverProjectOf(file, context.cwd, forceExclude), context).map((project) => ({
    ...project,
    sources: [...project.sources].map((source) => (source.uri === uri ? { ...source, read: text } : source)),
  }));
}

function opened({ projects, problems }: Discovery, context: Context): OpenProject[] {
  const [first, ...others] = problems;
  if (first) throw new CouldNotRun(pathReason(first), ...others.map(pathReason));
  return projects.map((project) => {
    const { settings, layers } = settingsOf(project, context);
    const configurations = layers.map(({ uri }) => fileOf(uri));
    return { root: project.root, configurations, settings, sources: sourcesOf(project) };
  });
}

/** A project on disk. */
export interface OpenProject extends LintProject {
  /** Path of its folder. */
  root: string;
  /** Paths of the files that its settings come from. */
  configurations: readonly string[];
}

/** Absolute paths whose address holds nothing but the path itself, as that of nearly all files outside of Windows. */
const PLAIN = /^(?:\/[\w.~-]+)+$/;

/** The address by which a file is known; the same as the editor's, so that both sort alike. */
export function uriOf(file: string): string {
  return PLAIN.test(file) ? `file://${file}` : URI.file(file).toString();
}

/** The file of an address that {@link uriOf} made. */
export function fileOf(uri: string): string {
  const plain = uri.startsWith('file:///') && path.sep === '/' ? uri.slice('file://'.length) : '';
  return PLAIN.test(plain) ? plain : URI.parse(uri).fsPath;
}

/** The file of an address, as a path from the working directory with forward slashes. */
export function pathFrom(cwd: string, uri: string): string {
  const file = fileOf(uri);
  const isInside = file.startsWith(cwd) && file[cwd.length] === path.sep;
  const relative = isInside ? file.slice(cwd.length + 1) : path.relative(cwd, file);
  return path.sep === '/' ? relative : relative.split(path.sep).join('/');
}

function sourcesOf({ files, asked }: ProjectFiles): LintProject['sources'] {
  return files.map((file) => ({ uri: uriOf(file), asked: asked.has(file), read: () => readText(file) }));
}

/** The settings of a project: those of `--config`, else of its own configuration, else the defaults. */
function settingsOf(project: ProjectFiles, context: Context): ProjectSettings {
  const file = context.configuration ?? project.configuration;
  return file === undefined ? projectSettings(undefined, context.today, readIfThere) : readSettings(file, context);
}

/** The settings of the project in a folder, by its path. Throws {@link CouldNotRun} when its configuration is wrong. */
export function settingsOfFolder(root: string, context: Context): Settings {
  const configuration = path.join(root, CONFIGURATION_FILE);
  const files: readonly string[] = [];
  const project = { root, files, asked: new Set<string>() };
  return settingsOf(existsSync(configuration) ? { ...project, configuration } : project, context).settings;
}

/**
 * The settings of the project that a document belongs to, which need not be there yet, with the files that they come from. Throws
 * {@link CouldNotRun} when it can be no document, or a configuration is wrong.
 */
export function settingsAround(file: string, context: Context): ProjectSettings & { uri: string; root: string } {
  const { projects, problems } = discoverProjectOf(file, context.cwd);
  const [project] = projects;
  if (!project) throw new CouldNotRun(pathReason(problems[0] ?? { path: file, reason: 'missing' }));
  return { ...settingsOf(project, context), uri: uriOf(path.resolve(context.cwd, file)), root: project.root };
}

/** The settings that a configuration file gives. Throws {@link CouldNotRun} when it, or what it extends, is wrong. */
export function configuredSettings(file: string, context: Context): Settings {
  return readSettings(file, context).settings;
}

/** The same, with the files that they come from. */
export function readSettings(file: string, { cwd, today }: Context): ProjectSettings {
  const absolute = path.resolve(cwd, file);
  const text = readConfiguration(absolute, path.relative(cwd, absolute));
  const read = projectSettings({ uri: uriOf(absolute), text }, today, readIfThere);
  const [first, ...others] = read.problems.map(({ file: { uri, text: own }, span, message }): Localized => {
    const { line, character } = positionAt({ lineStarts: lineStartsOf(own), length: own.length }, span.start);
    const place = `${pathFrom(cwd, uri)}:${line + 1}:${character + 1}`;
    return { nl: `${place}: ${message.nl}`, en: `${place}: ${message.en}` };
  });
  if (first) throw new CouldNotRun(first, ...others);
  return read;
}

function readIfThere(uri: string): string | undefined {
  try {
    return readText(fileOf(uri));
  } catch {
    return undefined;
  }
}

function readConfiguration(file: string, shown: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new CouldNotRun(unreadableReason(shown, error));
  }
}

function readAnyway({ path: given, by }: IgnoredPath, { cwd }: Context): Localized {
  const file = path.relative(cwd, by).split(path.sep).join('/');
  return {
    nl: `${given} wordt gelezen omdat je het noemt, hoewel ${file} het weglaat. Met --force-exclude blijft het weg.`,
    en: `${given} is read since you name it, although ${file} leaves it out. With --force-exclude it stays out.`,
  };
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
    nl: `In ${path} staan geen afspraakdocumenten (.afspraak, .agreement), behalve wat .gitignore of .afspraakignore weglaat.`,
    en: `There are no agreement documents (.afspraak, .agreement) in ${path}, other than what .gitignore or .afspraakignore leaves out.`,
  }),
};
