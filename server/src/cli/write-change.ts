import { existsSync, rmSync } from 'node:fs';
import type { Change } from '../convert/change.ts';
import { applyEdits } from '../fixes/apply.ts';
import type { Edit } from '../rules/rule.ts';
import type { Context } from './context.ts';
import { CouldNotRun, systemReason } from './could-not-run.ts';
import { difference } from './difference.ts';
import { isWritable, readText, writeWhole } from './document-file.ts';
import { fileOf, pathFrom } from './open-projects.ts';
import { rewrite } from './rewrite.ts';

/** The document that a change was worked out for, and the texts of all documents that were read for it. */
export interface Changed {
  uri: string;
  texts: ReadonlyMap<string, string>;
}

/**
 * Carries a change out on disk: new documents first, then the others one by one, each in one go, and what goes last. When it is
 * interrupted something may stand in two places, but nothing is gone. Throws {@link CouldNotRun} before anything is written when a
 * document is no UTF-8 or a new one exists, and later when the document was changed in the meantime or the system refuses.
 */
export function writeChange({ uri, texts }: Changed, change: Change, context: Context): void {
  const { create = [], remove = [] } = change;
  const edited = editsByFile(uri, change);
  for (const each of [...edited.keys(), ...remove]) refuseToLose(each, context);
  for (const { uri: created } of create) {
    if (existsSync(fileOf(created))) throw new CouldNotRun(exists(pathFrom(context.cwd, created)));
  }
  for (const each of create) attempt(each.uri, context, (file) => writeWhole(file, each.text));
  for (const [each, edits] of edited) {
    const before = texts.get(each) ?? readText(fileOf(each));
    const refused = rewrite(fileOf(each), pathFrom(context.cwd, each), before, applyEdits(before, edits));
    if (refused) throw new CouldNotRun(refused);
  }
  for (const gone of remove) {
    // What it says by now stands nowhere else.
    if (texts.get(gone) !== readText(fileOf(gone))) throw new CouldNotRun(keptBack(pathFrom(context.cwd, gone)));
    attempt(gone, context, (file) => rmSync(file));
  }
}

/** A change as unified diffs, one for each document. */
export function differences({ uri, texts }: Changed, change: Change, context: Context): string {
  const { create = [], remove = [] } = change;
  const created = create.map((each) => ({ uri: each.uri, before: undefined, after: each.text }));
  const edited = [...editsByFile(uri, change)].map(([each, edits]) => {
    const before = texts.get(each) ?? readText(fileOf(each));
    return { uri: each, before, after: applyEdits(before, edits) };
  });
  const removed = remove.map((each) => ({ uri: each, before: readText(fileOf(each)), after: undefined }));
  return [...created, ...edited, ...removed]
    .map((each) => difference(pathFrom(context.cwd, each.uri), each.before, each.after, context))
    .join('');
}

function editsByFile(uri: string, { edits }: Change): Map<string, Edit[]> {
  return Map.groupBy(edits, (edit) => edit.uri ?? uri);
}

function refuseToLose(uri: string, { cwd }: Context): void {
  if (isWritable(fileOf(uri))) return;
  const shown = pathFrom(cwd, uri);
  throw new CouldNotRun({
    nl: `${shown} is niet geschreven: het is geen UTF-8. Bewaar het eerst als UTF-8.`,
    en: `${shown} is not written: it is not UTF-8. Save it as UTF-8 first.`,
  });
}

function keptBack(shown: string) {
  return {
    nl: `${shown} is niet verwijderd: het is intussen door iemand anders veranderd.`,
    en: `${shown} is not removed: somebody else has changed it in the meantime.`,
  };
}

function exists(shown: string) {
  return {
    nl: `${shown} is niet geschreven: het bestaat al, buiten het project of weggelaten door .gitignore of .afspraakignore.`,
    en: `${shown} is not written: it exists already, outside the project or left out by .gitignore or .afspraakignore.`,
  };
}

function attempt(uri: string, { cwd }: Context, write: (file: string) => void): void {
  try {
    write(fileOf(uri));
  } catch (error) {
    const { nl, en } = systemReason(error);
    const shown = pathFrom(cwd, uri);
    throw new CouldNotRun({ nl: `${shown} is niet geschreven: ${nl}.`, en: `${shown} is not written: ${en}.` });
  }
}
