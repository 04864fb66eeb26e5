import { hash } from 'node:crypto';
import { detectDialect } from '../dialect/detect.ts';
import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import type { Lines } from '../facts/position.ts';
import { lineStartsOf } from '../facts/text.ts';
import { positionsKey } from '../project/dependency-keys.ts';
import { LazyIndex } from '../project/lazy-index.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectIndex } from '../project/project-index.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { checkFile, checkInProject, conclude, type Finding } from '../rules/engine.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import { suppressedAgain } from '../rules/suppressed.ts';
import { FactsPack } from './facts-pack.ts';
import { fingerprints } from './fingerprint.ts';
import { type FoundDocument, type LintedDocument, type LintProject, type LintSource, saidBy } from './lint.ts';
import { Pack, type PackedFile, PackWriter } from './pack.ts';
import { packLines } from './packed-document.ts';
import { keptEdits, packFindings, unpackFindings } from './packed-findings.ts';
import { addChanged, keyPrint } from './prints.ts';
import { settingsKey } from './settings-key.ts';

/** Where the pack of a project is kept from one run to the next, with the news since it was made. Nothing of it may throw. */
export interface PackStore {
  /** Which program made the pack; one made by another is not read. */
  maker: string;
  read(): Buffer | undefined;
  /** The news that were written last; maybe those of another pack. */
  readNews(): Buffer | undefined;
  /** Begins a new pack, which takes the place of the old one when it is finished; undefined where that cannot be. */
  write(): PackOutput | undefined;
  /** The same for news of the pack that is there. */
  writeNews(): PackOutput | undefined;
}

interface PackOutput {
  put(bytes: Uint8Array): void;
  finish(): void;
  abandon(): void;
}

/**
 * Lints a project as `lintProject` does, with the same outcome, from a pack of what the last run found out: only files whose text
 * changed are read again, and only findings are looked for again that depend on what changed.
 */
export function* lintCached(project: LintProject, store: PackStore): Generator<LintedDocument> {
  const run = new CachedRun(project, store);
  try {
    yield* run.unreadable();
    yield* run.documents();
    run.keep();
  } finally {
    run.end();
  }
}

interface Found {
  findings: readonly Finding[];
  /** Prints of the keys that the findings and the edits of their fixes depend on. */
  keys: () => Iterable<number>;
  /** Edits of fixes, as far as somebody asked for them. */
  edits: Map<Fix, readonly Edit[]>;
  /** The same findings as they were kept. */
  packed?: unknown;
  /** The same findings when they were found again. */
  again?: readonly Finding[];
  /** What they are known by; absent until somebody asks. */
  fingerprints?: readonly string[] | undefined;
  /** Whether there is something in it that was not kept. */
  isNews: boolean;
}

/** What is known of a document without looking into what it says. */
type Outline = Pick<FoundDocument, 'lines' | 'dialect'>;

type Written = NonNullable<PackedFile['found']>;

class CachedRun {
  private readonly settings: Settings;
  private readonly sources = new Map<string, LintSource>();
  private readonly store: PackStore;
  private readonly packed: FactsPack;
  private index: ProjectIndex;
  private readonly hashes = new Map<string, string>();
  /** Texts that were read, for reports; not all of a large project. */
  private readonly texts = new Map<string, string>();
  /** The lines of texts that are or were among these. */
  private readonly lines = new Map<string, Lines>();
  private room = MOST_TEXT;
  private readonly fresh = new Set<string>();
  private readonly written = new Map<string, Written>();
  private readonly settingsKeys = new WeakMap<Settings, string>();
  private output: PackOutput | undefined;
  private writer: PackWriter | undefined;

  constructor({ settings, sources }: LintProject, store: PackStore) {
    this.settings = settings;
    for (const source of sources) this.sources.set(source.uri, source);
    this.store = store;
    const bytes = store.read();
    const again = (uri: string) => readFacts(this.source(uri).read(), { path: uri });
    this.packed = new FactsPack(bytes && Pack.open(bytes, store.maker, store.readNews()), again);
    this.index = new LazyIndex(this.packed);
  }

  /** Reads all texts; gives those that cannot be read. */
  *unreadable(): Generator<LintedDocument> {
    for (const [uri, source] of this.sources) {
      try {
        this.takeIn(source);
      } catch (error) {
        this.sources.delete(uri);
        yield { uri, unreadable: error instanceof Error ? error : new Error(String(error)) };
      }
    }
    const changed = this.changedKeys();
    this.packed.keepOnly((uri) => this.hashes.has(uri));
    this.packed.outdate(changed, (uri) => this.settingsKey(uri));
    const isMissing = [...this.sources.values()].some(({ uri, asked }) => asked && !this.packed.hasFound(uri));
    if (isMissing || this.fresh.size > 0 || this.packed.hasLost) this.begin();
  }

  /** The documents that were asked about, with their findings. */
  *documents(): Generator<LintedDocument> {
    for (const { uri, asked } of this.sources.values()) {
      if (!asked) continue;
      const outline = this.outline(uri);
      const found = this.known(uri) ?? this.checked(uri);
      yield this.document(uri, found, outline);
      this.texts.delete(uri);
      this.write(uri, found);
      this.index.settle();
    }
  }

  /** Keeps everything for the next run, unless it is the same as before. */
  keep(): void {
    const { writer, output } = this;
    if (!writer || !output) return;
    for (const uri of this.sources.keys()) {
      const file = this.packedFile(uri, writer);
      if (file) writer.file(file);
    }
    writer.finish(this.store.maker);
    output.finish();
    this.output = undefined;
  }

  end(): void {
    this.output?.abandon();
  }

  private document(uri: string, found: Found, outline: Outline): LintedDocument {
    const { index } = this;
    const { findings } = found;
    const facts = () => index.facts(uri) as FileFacts;
    return {
      uri,
      ...outline,
      facts,
      findings,
      text: this.texts.get(uri),
      suppressed: () => suppressedAgain({ uri, facts: facts(), index, settings: settingsFor(this.settings, uri) }),
      fingerprints: (text) => this.fingerprints(found, text, facts()),
      index,
    };
  }

  /** Where the text of a document is at hand, to look at that takes less than to decode what was kept. */
  private outline(uri: string): Outline {
    const text = this.texts.get(uri);
    const lines = this.linesOf(uri);
    if (text === undefined || !lines) return saidBy(this.index.facts(uri) as FileFacts);
    return { lines, dialect: detectDialect(text, uri).code };
  }

  private linesOf(uri: string): Lines | undefined {
    const known = this.lines.get(uri);
    const text = this.texts.get(uri);
    if (known || text === undefined) return known ?? this.index.facts(uri);
    const lines = packLines({ lineStarts: lineStartsOf(text), length: text.length });
    this.lines.set(uri, lines);
    return lines;
  }

  private takeIn({ uri, asked, read }: LintSource): void {
    const text = read();
    const print = hash('sha256', text, 'base64url');
    this.hashes.set(uri, print);
    if (asked && text.length <= this.room) {
      this.texts.set(uri, text);
      this.room -= text.length;
    }
    if (this.packed.hasSame(uri, print)) return;
    this.fresh.add(uri);
    this.packed.add(uri, print, readFacts(text, { path: uri }));
  }

  /** The prints of all keys under which files say something else than when the pack was made; undefined when that is not known. */
  private changedKeys(): Set<number> | undefined {
    const changed = new Set<number>();
    const gone = this.packed.uris().filter((uri) => !this.hashes.has(uri));
    for (const uri of [...this.fresh, ...gone]) {
      const before = this.packed.factsBefore(uri);
      if (!before && this.packed.knew(uri)) return undefined;
      addChanged(before, this.fresh.has(uri) ? this.packed.facts(uri) : undefined, changed);
      changed.add(keyPrint(positionsKey(uri)));
    }
    return changed;
  }

  private known(uri: string): Found | undefined {
    const kept = this.packed.found(uri);
    if (!kept || !Array.isArray(kept.findings)) return undefined;
    const [packed, prints]: unknown[] = kept.findings;
    const found: Found = {
      findings: [],
      keys: kept.keys,
      edits: new Map(),
      packed,
      isNews: false,
    };
    const findings = unpackFindings(packed, {
      linesOf: (other) => this.linesOf(other),
      again: () => this.again(uri, found),
    });
    if (!findings) return undefined;
    found.findings = findings;
    if (isTexts(prints) && prints.length === findings.length) found.fingerprints = prints;
    return found;
  }

  /** Finds what was kept again, for what was not kept of it. */
  private again(uri: string, found: Found): readonly Finding[] {
    if (!found.again) {
      const { findings, keys, edits } = this.check(uri);
      const { keys: kept } = found;
      found.again = findings;
      found.keys = () => new Set([...keys(), ...kept()]);
      found.edits = edits;
      found.isNews = true;
    }
    return found.again;
  }

  private checked(uri: string): Found {
    return this.trusting(() => this.check(uri)) ?? this.check(uri);
  }

  private fingerprints(found: Found, text: string, facts: FileFacts): readonly string[] {
    if (found.fingerprints) return found.fingerprints;
    found.isNews = true;
    found.fingerprints = fingerprints(text, facts, found.findings);
    return found.fingerprints;
  }

  /** Keeps what was found in a document, once its report is made: by then it is known which edits that needed. */
  private write(uri: string, found: Found): void {
    if (!found.isNews) return;
    if (!this.writer) this.begin();
    const { writer } = this;
    if (!writer) return;
    const packed = packFindings(
      found.again ?? found.findings,
      (fix, at, which) => found.edits.get(fix) ?? keptEdits(found.packed, at, which),
    );
    const findings = writer.json([packed, found.fingerprints ?? null]);
    const keys = writer.numbers(Uint32Array.from(found.keys()));
    this.written.set(uri, { settings: this.settingsKey(uri), findings, keys });
  }

  /** What a pack says may be anything; where something stumbles over it, everything is read from the texts. */
  private trusting<Result>(act: () => Result): Result | undefined {
    try {
      return act();
    } catch (error) {
      if (!(this.index instanceof LazyIndex)) throw error;
      this.index = new ProjectIndex();
      for (const { uri, read } of this.sources.values()) {
        const facts = readFacts(read(), { path: uri });
        this.index.set(uri, facts);
        this.packed.add(uri, this.hashes.get(uri) ?? '', facts);
      }
      return undefined;
    }
  }

  private check(uri: string): Found {
    const keys = new Set<number>();
    const own = settingsFor(this.settings, uri);
    const facts = this.index.facts(uri) as FileFacts;
    const note = (key: string) => keys.add(keyPrint(key));
    const across = checkInProject(uri, this.index, own, note);
    const found: Found = {
      findings: [],
      keys: () => keys,
      edits: new Map(),
      isNews: true,
    };
    found.findings = conclude([...checkFile(facts, own), ...across], facts, own).map((finding) =>
      finding.fixes.length === 0
        ? finding
        : { ...finding, fixes: finding.fixes.map((fix) => this.remembered(fix, found, note)) },
    );
    return found;
  }

  /** A fix whose edits are kept when somebody asks for them, together with what they depend on. */
  private remembered(fix: Fix, { edits: known }: Found, note: (key: string) => void): Fix {
    const remembered: Fix = {
      ...fix,
      edits: async (context) => {
        const edits = await fix.edits({ ...context, project: new ProjectView(this.index, note) });
        for (const { uri } of edits) if (uri !== undefined) note(positionsKey(uri));
        known.set(remembered, edits);
        return edits;
      },
    };
    return remembered;
  }

  private begin(): void {
    const base = this.packed.base();
    const output = base ? this.store.writeNews() : this.store.write();
    this.output = output;
    if (output) this.writer = new PackWriter((bytes) => output.put(bytes), base);
  }

  private packedFile(uri: string, writer: PackWriter): PackedFile | undefined {
    const found = this.written.get(uri) ?? this.packed.copyFound(uri, writer);
    const facts = this.packed.writeFacts(uri, writer);
    return facts && { uri, hash: this.hashes.get(uri) ?? '', ...facts, ...(found ? { found } : {}) };
  }

  private source(uri: string): LintSource {
    return this.sources.get(uri) as LintSource;
  }

  /** What findings depend on besides documents: settings, and whether prose is read. */
  private settingsKey(uri: string): string {
    const own = settingsFor(this.settings, uri);
    const known = this.settingsKeys.get(own) ?? hash('sha256', settingsKey(own), 'base64url');
    this.settingsKeys.set(own, known);
    return known;
  }
}

/** Characters of the texts that are kept from when they are read until their findings are reported. */
const MOST_TEXT = 16_000_000;

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
