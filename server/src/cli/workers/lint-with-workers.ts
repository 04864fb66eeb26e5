import type { Lines } from '../../facts/position.ts';
import { Contributors } from '../../lint/contributors.ts';
import { EarlyFindings } from '../../lint/early-findings.ts';
import { type LintedDocument, type LintProject, type LintSource, sharedFirst, whyUnreadable } from '../../lint/lint.ts';
import { type PackedDocument, unpackDocument } from '../../lint/packed-document.ts';
import { settingsKey } from '../../lint/settings-key.ts';
import { type SortedTexts, TextNotes } from '../../lint/text-notes.ts';
import type { LazyIndex } from '../../project/lazy-index.ts';
import { settingsFor } from '../../project/overrides.ts';
import type { Settings } from '../../project/settings.ts';
import { WorkerPool } from './pool.ts';
import type { PlainSettings, Request, SharedText, WorkerDocument } from './protocol.ts';
import { WorkerSide } from './side.ts';

/** Documents that a worker gets at once. */
const CHUNK = 24;

/** Characters of documents that every thread has at hand. */
const MUCH_SHARED = 100_000;

/**
 * Lints a project of files as `lintProject` does, with the same outcome in the same order, in threads: they read files, take notes of
 * what those contribute and check files among their neighbours; then they check against the notes of all what has to be checked
 * again. Throws `CouldNotRun` when a thread breaks down.
 */
export async function* lintWithWorkers(project: LintProject, count: number): AsyncGenerator<LintedDocument> {
  const sources = new Map(Array.from(project.sources, (source) => [source.uri, source]));
  const side = new WorkerSide((uri) => (sources.get(uri) as LintSource).read());
  const pool = new WorkerPool(count, side);
  try {
    yield* new ThreadedLint(project, [...sources.values()], { pool, side }).documents();
  } finally {
    await pool.end();
  }
}

/** One run over a project in threads. */
class ThreadedLint {
  private readonly project: LintProject;
  private readonly sources: readonly LintSource[];
  private readonly pool: WorkerPool;
  private readonly side: WorkerSide;
  private readonly kinds: SettingsKinds;
  private readonly notes = new TextNotes();
  private readonly early = new EarlyFindings();
  private readonly unreadable = new Map<string, Error>();

  constructor(
    project: LintProject,
    sources: readonly LintSource[],
    { pool, side }: { pool: WorkerPool; side: WorkerSide },
  ) {
    this.project = project;
    this.sources = sources;
    this.pool = pool;
    this.side = side;
    this.kinds = new SettingsKinds(project.settings);
  }

  async *documents(): AsyncGenerator<LintedDocument> {
    const inOrder = sharedFirst(this.sources);
    const documents = inOrder.map((source) => this.asked(source));
    const { isBrief = false } = this.project;
    const shared = isBrief ? sharedTexts(inOrder) : [];
    this.pool.tell({ kind: 'project', project: { settings: this.kinds.all, isBrief, shared } });
    await this.readAll(documents);
    for (const { uri } of this.sources) {
      const error = this.unreadable.get(uri);
      if (error) yield { uri, unreadable: error };
    }
    const texts = this.notes.sorted();
    this.pool.tell({ kind: 'texts', texts });
    this.keepWhatHolds(texts, new Set(shared.map(({ uri }) => uri)));
    yield* this.checked(this.side.index as LazyIndex);
  }

  /** A document with the number of its settings, if it is asked about. */
  private asked({ uri, asked }: LintSource): WorkerDocument {
    return asked ? [uri, this.kinds.of(uri)] : [uri];
  }

  private async readAll(documents: readonly WorkerDocument[]): Promise<void> {
    for await (const answer of this.pool.answers(this.readRequests(documents))) {
      if (!('texts' in answer)) continue;
      const first = this.notes.count;
      this.notes.addAll(answer.texts);
      this.early.add(answer.early, { first, last: this.notes.count - 1 });
      for (const { uri, message, ...code } of answer.unreadable) {
        this.unreadable.set(uri, Object.assign(new Error(message), code));
      }
    }
  }

  private *readRequests(documents: readonly WorkerDocument[]): Generator<Request> {
    const { isBrief = false } = this.project;
    for (const [chunk, some] of chunksOf(documents).entries()) {
      yield { kind: 'read', chunk, documents: some, isEarly: isBrief && this.early.hasRoom };
    }
  }

  private keepWhatHolds(texts: SortedTexts, shared: ReadonlySet<string>): void {
    const isShared = texts.uris.map((uri) => shared.has(uri));
    const contributors = new Contributors(texts.contributors);
    this.early.keepOnly((keys, { first, last }) =>
      contributors.every(keys, (number) => (first <= number && number <= last) || isShared[number] === true),
    );
  }

  private async *checked(index: LazyIndex): AsyncGenerator<LintedDocument> {
    const { early, unreadable } = this;
    const { settings } = this.project;
    const asked = this.sources.filter((source) => source.asked && !unreadable.has(source.uri));
    const late = this.late(asked.filter(({ uri }) => !early.of(uri)));
    const ahead = () => {
      const next = late.next();
      // Whoever waits for it hears of a failure; until then nobody does.
      next.catch(() => {});
      return next;
    };
    let next = ahead();
    for (const source of asked) {
      const { uri } = source;
      const known = early.of(uri);
      if (known) {
        yield unpackDocument(uri, known, { index, settings, linesOf: (other) => early.linesOf(other) });
        continue;
      }
      const { value: found } = await next;
      next = ahead();
      if (found) yield unpackDocument(uri, found.document, { index, settings, linesOf: found.linesOf });
      else yield { uri, unreadable: whyUnreadable(source) };
    }
  }

  /** What is found in documents when all notes are known; undefined for one that cannot be read any more. */
  private async *late(sources: readonly LintSource[]): AsyncGenerator<Late | undefined, undefined> {
    const chunks = chunksOf(sources.map((source) => this.asked(source)));
    const requests = chunks.map((documents, chunk) => ({ kind: 'check' as const, chunk, documents }));
    for await (const answer of this.pool.answers(requests)) {
      if (!('found' in answer)) continue;
      const linesOf = (uri: string) => answer.pointedAt.get(uri);
      for (const document of answer.found) yield document && { document, linesOf };
    }
  }
}

interface Late {
  document: PackedDocument;
  linesOf(uri: string): Lines | undefined;
}

/** The texts of the first documents: they are in the order in which all are likely to share them. */
function sharedTexts(sources: readonly LintSource[]): SharedText[] {
  const shared: SharedText[] = [];
  let size = 0;
  for (const { uri, read } of sources) {
    const text = readIfPossible(read);
    size += text?.length ?? 0;
    if (size > MUCH_SHARED) return shared;
    if (text !== undefined) shared.push({ uri, text });
  }
  return shared;
}

function readIfPossible(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
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
