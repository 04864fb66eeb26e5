import type { Change, RefactoringContext } from '../../convert/change.ts';
import { type Refactoring, refactoringsIn } from '../../convert/refactorings.ts';
import type { Declaration, FileFacts } from '../../facts/model.ts';
import { positionAt } from '../../facts/position.ts';
import { ProjectView } from '../../project/project-view.ts';
import { messageLanguage } from '../../rules/engine.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { indexAround, type OpenDocument, openDocument } from '../open-document.ts';
import { pathFrom } from '../open-projects.ts';
import { printable } from '../printable.ts';
import { type Changed, differences, writeChange } from '../write-change.ts';
import { mergeFiles } from './merge-files.ts';

export interface ConvertOptions extends GlobalOptions {
  to?: string;
  list: boolean;
  output?: string;
  write: boolean;
}

/** A document with what refactorings ask of its project. */
export type Convertible = Omit<OpenDocument, 'project'> & RefactoringContext & Changed;

/**
 * Carries out one refactoring, or lists them. Prints a unified diff, or writes the documents, and says on standard error what went out of
 * force.
 */
export async function convert(file: string, names: readonly string[], options: ConvertOptions): Promise<void> {
  const context = createContext(options);
  const document = await openConvertible(file, context);
  if (options.list) {
    context.print(listing(document, context));
    return;
  }
  const change = await changeFor(document, names, options, context);
  if (change.obstacle) throw new CouldNotRun(change.obstacle);
  for (const loss of change.losses ?? []) context.complain(loss);
  if (options.write) writeChange(document, change, context);
  else context.print(differences(document, change, context));
}

function changeFor(
  document: Convertible,
  names: readonly string[],
  { to, output }: ConvertOptions,
  context: Context,
): Change | Promise<Change> {
  if (to === undefined) throw new CouldNotRun(NO_FORM);
  if (to === 'one-file') return mergeFiles(document, names, output, context);
  const [name, ...others] = names;
  if (others.length > 0 || output !== undefined) throw new CouldNotRun(ONLY_FOR_FILES);
  return refactor(document, to, name, context);
}

async function openConvertible(file: string, context: Context): Promise<Convertible> {
  const document = openDocument(file, context);
  const { assess } = await import('../../assess/assess.ts');
  const sources = new Map([...document.project.sources].map((source) => [source.uri, source]));
  const texts = new Map([[document.uri, document.text]]);
  const read = async (uri: string): Promise<string | undefined> => {
    const text = texts.get(uri) ?? sources.get(uri)?.read();
    if (text !== undefined) texts.set(uri, text);
    return text;
  };
  const settings = { ...document.settings, assess };
  const documents = () => [...sources.keys()];
  const project = new ProjectView(indexAround(document, context));
  return { ...document, settings, documents, read, texts, project };
}

async function refactor(
  document: Convertible,
  to: string,
  name: string | undefined,
  { cwd }: Context,
): Promise<Change> {
  const named = refactoringsIn(document).filter((each) => isNamed(document.facts, each, name));
  const [only, ...others] = named.filter(({ id }) => id === to);
  const what = name ?? pathFrom(cwd, document.uri);
  if (!only) throw new CouldNotRun(impossible(to, what, named));
  if (others.length > 0) throw new CouldNotRun(ambiguous(to, [only, ...others], document.facts));
  if (only.obstacle) throw new CouldNotRun(only.obstacle);
  return (await only.change(document)) ?? { edits: [], obstacle: impossible(to, what, []) };
}

/** Whether a refactoring is about what somebody named: by its name, `Agreement.Step`, or its line. */
function isNamed(facts: FileFacts, refactoring: Refactoring, name: string | undefined): boolean {
  if (name === undefined) return true;
  const declaration = subjectOf(facts, refactoring);
  const wanted = name.normalize('NFC');
  if (/^\d+$/.test(wanted)) return lineOf(facts, refactoring) === Number(wanted);
  if (!declaration) return false;
  const own = declaration.name.text;
  return own === wanted || `${declaration.scope ?? ''}.${own}` === wanted;
}

/** The innermost thing with a name that a refactoring is about; undefined for the document as a whole. */
function subjectOf(facts: FileFacts, { at }: Refactoring): Declaration | undefined {
  if (at.end === 0) return undefined;
  return facts.declarations.findLast(({ span }) => span.start <= at.start && at.end <= span.end);
}

function lineOf(facts: FileFacts, { at }: Refactoring): number {
  return positionAt(facts, at.start).line + 1;
}

function listing(document: Convertible, { asked, colours }: Context): string {
  const { facts } = document;
  const language = asked ?? messageLanguage(facts, document.settings);
  const rows = refactoringsIn(document).map((each) => ({
    id: each.id,
    name: subjectOf(facts, each)?.name.text ?? '',
    line: each.at.end === 0 ? '' : String(lineOf(facts, each)),
    title: [each.title, ...(each.obstacle ? [each.obstacle] : [])].map((text) => text[language]).join(' · '),
  }));
  const width = (column: 'id' | 'name' | 'line') => Math.max(0, ...rows.map((row) => row[column].length)) + 2;
  const [ids, names, lines] = [width('id'), width('name'), width('line')];
  return rows
    .map(
      ({ id, name, line, title }) =>
        `${colours.bold(id.padEnd(ids))}${printable(name.padEnd(names) + line.padEnd(lines) + title)}\n`,
    )
    .join('');
}

function impossible(to: string, what: string, possible: readonly Refactoring[]) {
  const ids = [...new Set(possible.map(({ id }) => id))].join(', ');
  return {
    nl: `--to ${to} kan niet voor ‘${what}’.${ids ? ` Wel kan: ${ids}.` : ''}`,
    en: `--to ${to} is not possible for ‘${what}’.${ids ? ` Possible: ${ids}.` : ''}`,
  };
}

function ambiguous(to: string, found: readonly Refactoring[], facts: FileFacts) {
  const places = found.map((each) => `${subjectOf(facts, each)?.name.text ?? ''} (${lineOf(facts, each)})`).join(', ');
  return {
    nl: `--to ${to} kan voor meer dan één: ${places}. Noem de naam of de regel.`,
    en: `--to ${to} is possible for more than one: ${places}. Give its name or line.`,
  };
}

const NO_FORM = {
  nl: 'Zeg met --to wat het moet worden. Met --list zie je wat kan.',
  en: 'Say with --to what it should become. --list shows what is possible.',
};
const ONLY_FOR_FILES = {
  nl: 'Meer dan één naam, of --output, kan alleen met --to one-file.',
  en: 'More than one name, or --output, is only for --to one-file.',
};
