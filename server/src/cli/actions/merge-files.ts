import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Change } from '../../convert/change.ts';
import { mergeInto } from '../../convert/merge.ts';
import { readFacts } from '../../facts/extract.ts';
import { applyEdits } from '../../fixes/apply.ts';
import { isDocument } from '../../project/crawl.ts';
import type { Context } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { uriOf } from '../open-projects.ts';
import type { Convertible } from './convert.ts';

/** Merges documents of one project into the first of them, or into a new document. Throws {@link CouldNotRun} for files elsewhere. */
export async function mergeFiles(
  document: Convertible,
  files: readonly string[],
  output: string | undefined,
  { cwd }: Context,
): Promise<Change> {
  if (files.length === 0) throw new CouldNotRun(NOTHING_TO_MERGE);
  const known = new Set(document.documents());
  const uris = files.map((file) => {
    const uri = uriOf(path.resolve(cwd, file));
    if (uri === document.uri || !known.has(uri)) throw new CouldNotRun(elsewhere(file));
    return uri;
  });
  const change = await mergeInto(document, [...new Set(uris)]);
  if (change.obstacle || output === undefined) return change;
  const target = path.resolve(cwd, output);
  if (!isDocument(target) || existsSync(target)) throw new CouldNotRun(noNewDocument(output));
  const text = applyEdits(document.text, change.edits);
  const uri = uriOf(target);
  if (readFacts(text, { path: uri }).dialect !== document.facts.dialect) throw new CouldNotRun(otherDialect(output));
  return { ...change, edits: [], create: [{ uri, text }], remove: [document.uri, ...uris] };
}

const NOTHING_TO_MERGE = {
  nl: 'Noem na het eerste document de documenten die erbij gevoegd worden.',
  en: 'Name the documents to merge after the first one.',
};

function elsewhere(file: string) {
  return {
    nl: `${file} is geen ander document van hetzelfde project.`,
    en: `${file} is not another document of the same project.`,
  };
}

function noNewDocument(output: string) {
  return {
    nl: `--output ${output} moet een nieuw afspraakdocument zijn (.afspraak, .agreement).`,
    en: `--output ${output} must be a new agreement document (.afspraak, .agreement).`,
  };
}

function otherDialect(output: string) {
  return {
    nl: `--output ${output} hoort door zijn extensie bij een andere taal. Kies de extensie van het eerste document.`,
    en: `--output ${output} belongs to another language by its extension. Choose that of the first document.`,
  };
}
