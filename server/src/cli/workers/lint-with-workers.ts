import type { FileFacts } from '../../facts/model.ts';
import { fingerprints } from '../../lint/fingerprint.ts';
import { findingsIn, type LintedDocument, type LintProject } from '../../lint/lint.ts';
import { unpackFindings } from '../../lint/packed-findings.ts';
import { settingsKey } from '../../lint/settings-key.ts';
import { LazyIndex } from '../../project/lazy-index.ts';
import { settingsFor } from '../../project/overrides.ts';
import type { Settings } from '../../project/settings.ts';
import { suppressedAgain } from '../../rules/suppressed.ts';
import { WorkerPool } from './pool.ts';
import type { PlainSettings, Request, SharedFacts } from './protocol.ts';
import { sharedPack } from './side.ts';

/** Documents that a worker gets at once. */
const CHUNK = 32;

/**
 * Lints a project of files as `lintProject` does, with the same outcome in the same order, in threads: they read files and pack what
 * those say in memory that all share, then check files against it. Throws `CouldNotRun` when a thread breaks down.
 */
export async function* lintWithWorkers(project: LintProject, count: number): AsyncGenerator<LintedDocument> {
  const pool = new WorkerPool(count);
  try {
    const { facts, unreadable } = await readIn(pool, project);
    yield* unreadable;
    yield* checkedIn(pool, project, facts);
  } finally {
    await pool.end();
  }
}

async function readIn(pool: WorkerPool, { sources }: LintProject) {
  const facts: SharedFacts[] = [];
  const unreadable: LintedDocument[] = [];
  const uris = [...sources].map(({ uri }) => uri);
  const requests = chunksOf(uris).map((some, chunk) => ({ kind: 'read' as const, chunk, uris: some }));
  for await (const answer of pool.answers(requests)) {
    if (!('facts' in answer)) continue;
    facts.push(answer.facts);
    for (const { uri, message, ...code } of answer.unreadable) {
      unreadable.push({ uri, unreadable: Object.assign(new Error(message), code) });
    }
  }
  return { facts, unreadable };
}

async function* checkedIn(
  pool: WorkerPool,
  { settings, sources }: LintProject,
  facts: readonly SharedFacts[],
): AsyncGenerator<LintedDocument> {
  const readable = new Set(facts.flatMap(({ files }) => files.map(({ uri }) => uri)));
  const kinds = new SettingsKinds(settings);
  const asked = [...sources].filter(({ uri, asked: isAsked }) => isAsked && readable.has(uri));
  const documents = asked.map(({ uri }) => [uri, kinds.of(uri)] as const);
  pool.tell({ kind: 'project', facts, settings: kinds.all });
  const packed = sharedPack(facts);
  const index = new LazyIndex(packed);
  const chunks = chunksOf(documents);
  const requests = chunks.map((some, chunk) => ({ kind: 'check' as const, chunk, documents: some }) satisfies Request);
  let chunk = 0;
  for await (const answer of pool.answers(requests)) {
    const found = 'found' in answer ? answer.found : [];
    for (const [at, [uri]] of (chunks[chunk++] ?? []).entries()) {
      yield linted(uri, found[at] ?? '[]', index, settings);
      index.settle();
    }
  }
}

function linted(uri: string, found: string, index: LazyIndex, settings: Settings): LintedDocument {
  const facts = index.facts(uri) as FileFacts;
  const [packed, prints] = JSON.parse(found) as [unknown, readonly string[]];
  const again = () => findingsIn(uri, facts, index, settings);
  const findings = unpackFindings(packed, { factsOf: (other) => index.facts(other), again }) ?? again();
  const suppressed = () => suppressedAgain({ uri, facts, index, settings: settingsFor(settings, uri) });
  const known = (text: string) => (prints.length === findings.length ? prints : fingerprints(text, facts, findings));
  return { uri, facts, findings, suppressed, fingerprints: known, index };
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
