import { type LintedDocument, type LintProject, type LintSource, whyUnreadable } from '../../lint/lint.ts';
import { unpackDocument } from '../../lint/packed-document.ts';
import { settingsKey } from '../../lint/settings-key.ts';
import { type SortedTexts, TextNotes } from '../../lint/text-notes.ts';
import type { LazyIndex } from '../../project/lazy-index.ts';
import { settingsFor } from '../../project/overrides.ts';
import type { Settings } from '../../project/settings.ts';
import { WorkerPool } from './pool.ts';
import type { PlainSettings, Request } from './protocol.ts';
import { WorkerSide } from './side.ts';

/** Documents that a worker gets at once. */
const CHUNK = 32;

/**
 * Lints a project of files as `lintProject` does, with the same outcome in the same order, in threads: they read files and take notes
 * of what those contribute, then check files against the notes of all. Throws `CouldNotRun` when a thread breaks down.
 */
export async function* lintWithWorkers(project: LintProject, count: number): AsyncGenerator<LintedDocument> {
  const sources = new Map(Array.from(project.sources, (source) => [source.uri, source]));
  const side = new WorkerSide((uri) => (sources.get(uri) as LintSource).read());
  const pool = new WorkerPool(count, side);
  try {
    const { texts, unreadable } = await readIn(pool, project);
    yield* unreadable;
    yield* checkedIn({ pool, side }, project, texts);
  } finally {
    await pool.end();
  }
}

async function readIn(pool: WorkerPool, { sources }: LintProject) {
  const notes = new TextNotes();
  const unreadable: LintedDocument[] = [];
  const uris = [...sources].map(({ uri }) => uri);
  const requests = chunksOf(uris).map((some, chunk) => ({ kind: 'read' as const, chunk, uris: some }));
  for await (const answer of pool.answers(requests)) {
    if (!('texts' in answer)) continue;
    notes.addAll(answer.texts);
    for (const { uri, message, ...code } of answer.unreadable) {
      unreadable.push({ uri, unreadable: Object.assign(new Error(message), code) });
    }
  }
  return { texts: notes.sorted(), unreadable };
}

async function* checkedIn(
  { pool, side }: { pool: WorkerPool; side: WorkerSide },
  { settings, sources, isBrief = false }: LintProject,
  texts: SortedTexts,
): AsyncGenerator<LintedDocument> {
  const readable = new Set(texts.uris);
  const kinds = new SettingsKinds(settings);
  const asked = [...sources].filter(({ uri, asked: isAsked }) => isAsked && readable.has(uri));
  const documents = asked.map(({ uri }) => [uri, kinds.of(uri)] as const);
  pool.tell({ kind: 'project', project: { texts, settings: kinds.all, isBrief } });
  const requests = chunksOf(documents).map(
    (some, chunk) => ({ kind: 'check' as const, chunk, documents: some }) satisfies Request,
  );
  const left = asked.values();
  for await (const answer of pool.answers(requests)) {
    if (!('found' in answer)) continue;
    const linesOf = (uri: string) => answer.pointedAt.get(uri);
    const project = { index: side.index as LazyIndex, settings, linesOf };
    for (const found of answer.found) {
      const { value: source } = left.next();
      if (!source) return;
      if (found) yield unpackDocument(source.uri, found, project);
      else yield { uri: source.uri, unreadable: whyUnreadable(source) };
    }
  }
}

/** The different settings of the files of a project, each once. */
class SettingsKinds {
  readonly all: PlainSettings[] = [];
  private readonly settings: Settings;
  private readonly numbers = new Map<string, number>();

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** The number of those of a file. */
  of(uri: string): number {
    const own = settingsFor(this.settings, uri);
    const key = settingsKey(own);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const { overrides: _, assess: __, timed: ___, ...plain } = own;
    this.numbers.set(key, this.all.length);
    return this.all.push(plain) - 1;
  }
}

function chunksOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(CHUNK * at, CHUNK * (at + 1)));
}
