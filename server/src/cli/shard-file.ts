import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import manifest from '../../package.json' with { type: 'json' };
import type { LintProject } from '../lint/lint.ts';
import { type Shard, type ShardedDocument, shardOf } from '../lint/shard.ts';
import { CouldNotRun, unreadableReason } from './could-not-run.ts';
import { openWhole } from './document-file.ts';
import type { OpenProject } from './open-projects.ts';

/** The first line of a shard's file; then a line for each project, with its documents on the lines after it. */
interface Header extends Shard {
  afspraak: string;
}

/** The documents of one project, from all shards. */
export interface MergedProject {
  root: string;
  documents: ShardedDocument[];
}

/** Writes what one part of some projects says. Throws {@link CouldNotRun} when the file cannot be written. */
export function writeShard(file: string, shard: Shard, projects: readonly OpenProject[]): void {
  try {
    const growing = openWhole(file);
    try {
      growing.write(`${JSON.stringify({ afspraak: manifest.version, ...shard } satisfies Header)}\n`);
      for (const project of projects) for (const lines of shardLines(project, shard)) growing.write(lines);
      growing.finish();
    } finally {
      growing.abandon();
    }
  } catch (error) {
    throw new CouldNotRun(unreadableReason(file, error));
  }
}

/** Lines that are written at once. */
const MOST_LINES = 100;

function* shardLines(project: LintProject & { root: string }, shard: Shard): Generator<string> {
  let lines = [JSON.stringify({ root: project.root })];
  for (const document of shardOf(project, shard)) {
    lines.push(JSON.stringify(document));
    if (lines.length < MOST_LINES) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Reads the files of all shards of one run. Throws {@link CouldNotRun} when one is missing, double, or of another run or version. */
export function readShards(files: readonly string[]): MergedProject[] {
  const projects = new Map<string, MergedProject>();
  const parts = new Map<number, string>();
  let of: number | undefined;
  for (const file of files) {
    const header = readShard(file, projects);
    if (header.of !== (of ?? header.of) || parts.has(header.part)) throw otherRun(file);
    of = header.of;
    parts.set(header.part, file);
  }
  const missing = Array.from({ length: of ?? 0 }, (_, at) => at + 1).filter((part) => !parts.has(part));
  if (missing.length > 0) throw missingShards(missing, of ?? 0);
  return [...projects.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
}

function readShard(file: string, projects: Map<string, MergedProject>): Header {
  let header: Header | undefined;
  let project: MergedProject | undefined;
  for (const line of linesOf(file)) {
    const value = parsed(line, file);
    if (!header) header = headerIn(value, file);
    else if ('root' in value && typeof value.root === 'string') {
      project = projects.get(value.root) ?? { root: value.root, documents: [] };
      projects.set(value.root, project);
    } else project?.documents.push(documentIn(value, file));
  }
  if (!header) throw noShard(file);
  return header;
}

function headerIn(value: object, file: string): Header {
  const { afspraak, part, of } = value as Partial<Header>;
  if (typeof part !== 'number' || typeof of !== 'number') throw noShard(file);
  if (afspraak !== manifest.version) throw otherVersion(file, String(afspraak));
  return { afspraak, part, of };
}

function documentIn(value: object, file: string): ShardedDocument {
  const { at, uri, facts, unreadable } = value as Record<string, unknown>;
  const isDocument = typeof at === 'number' && typeof uri === 'string' && typeof (facts ?? unreadable) === 'object';
  if (!isDocument) throw noShard(file);
  return value as ShardedDocument;
}

function parsed(line: string, file: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw noShard(file);
}

/** The lines of a file that may be larger than a text can be. */
function* linesOf(file: string): Generator<string> {
  const descriptor = opened(file);
  try {
    const bytes = Buffer.alloc(1 << 20);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}

function opened(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw new CouldNotRun(unreadableReason(file, error));
  }
}

function noShard(file: string): CouldNotRun {
  return new CouldNotRun({
    nl: `${file} is geen heel bestand van ‘afspraak lint --shard’. Maak het opnieuw.`,
    en: `${file} is no whole file of ‘afspraak lint --shard’. Make it again.`,
  });
}

function otherRun(file: string): CouldNotRun {
  return new CouldNotRun({
    nl: `${file} hoort bij een andere verdeling, of staat er twee keer. Geef van één verdeling elk deel één keer.`,
    en: `${file} belongs to another division, or is there twice. Give every part of one division once.`,
  });
}

function otherVersion(file: string, version: string): CouldNotRun {
  return new CouldNotRun({
    nl: `${file} is gemaakt met afspraak ${version}, en dit is ${manifest.version}. Gebruik overal dezelfde versie.`,
    en: `${file} was made with afspraak ${version}, and this is ${manifest.version}. Use the same version everywhere.`,
  });
}

function missingShards(missing: readonly number[], of: number): CouldNotRun {
  const list = missing.map((part) => `${part}/${of}`).join(', ');
  return new CouldNotRun({
    nl: `Er ontbreken delen: ${list}. Geef de bestanden van alle delen.`,
    en: `Parts are missing: ${list}. Give the files of all parts.`,
  });
}
