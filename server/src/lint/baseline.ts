/** Findings that are known, by the path of their document: their fingerprints, each with its rule. */
export type BaselineEntries = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A finding as a baseline knows it. */
export interface KnownFinding {
  rule: string;
  fingerprint: string;
}

/** What a baseline needs to know of the documents around it. */
export interface BaselineOwner {
  /** Whether a document is still where a path says. */
  exists(path: string): boolean;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * Compares the findings of documents with those that are known. A finding is known by its fingerprint in its document, wherever
 * it stands by now. A document that has no entries takes over those of one that is gone and had the same: it was moved.
 */
export class Baseline {
  private readonly before: BaselineEntries;
  private readonly gone: Set<string>;
  private readonly compared = new Set<string>();
  private readonly kept = new Map<string, Map<string, string>>();
  private readonly added = new Map<string, Map<string, string>>();
  private outdated = 0;
  private only: Map<string, string | undefined> | undefined;

  constructor(entries: BaselineEntries, { exists }: BaselineOwner) {
    this.before = entries;
    this.gone = new Set([...entries.keys()].filter((path) => !exists(path)));
  }

  /**
   * Which of all findings of a document are known. `isOn` says whether a rule could find something in it; entries of other
   * rules stay as they are.
   */
  compare(path: string, findings: readonly KnownFinding[], isOn: (rule: string) => boolean): boolean[] {
    const entries = this.before.get(path) ?? this.movedTo(findings);
    const now = new Map(findings.map(({ rule, fingerprint }) => [fingerprint, rule]));
    const kept = [...entries].filter(([fingerprint, rule]) => now.has(fingerprint) || !isOn(rule));
    this.outdated += entries.size - kept.length;
    this.compared.add(path);
    this.kept.set(path, new Map(kept));
    this.added.set(path, new Map([...now].filter(([fingerprint]) => !entries.has(fingerprint))));
    return findings.map(({ fingerprint }) => entries.has(fingerprint));
  }

  /** How many entries nothing was found for: the finding has been mended, or the document is gone. */
  stale(): number {
    return [...this.gone].reduce((count, path) => count + (this.before.get(path)?.size ?? 0), this.outdated);
  }

  /** How many findings are not known. */
  news(): number {
    return [...this.added.values()].reduce((count, { size }) => count + size, 0);
  }

  /** The entries without those that nothing was found for; with `news` also those that were not known. */
  after({ news }: { news: boolean }): BaselineEntries {
    const untouched = [...this.before].filter(([path]) => !this.compared.has(path) && !this.gone.has(path));
    const compared = [...this.kept].map(
      ([path, kept]) => [path, new Map([...kept, ...(news ? (this.added.get(path) ?? []) : [])])] as const,
    );
    return new Map([...untouched, ...compared].filter(([, { size }]) => size > 0));
  }

  /** The entries of a document that is gone and was the only one with one of these findings. */
  private movedTo(findings: readonly KnownFinding[]): ReadonlyMap<string, string> {
    this.only ??= onlyPlaces(this.before, this.gone);
    const places = findings.map(({ fingerprint }) => this.only?.get(fingerprint));
    const from = places.find((path) => path !== undefined && this.gone.has(path));
    if (from === undefined) return NOTHING;
    this.gone.delete(from);
    this.compared.add(from);
    return this.before.get(from) ?? NOTHING;
  }
}

/** The one document that has a fingerprint, by that fingerprint; undefined where several have it. */
function onlyPlaces(entries: BaselineEntries, paths: ReadonlySet<string>): Map<string, string | undefined> {
  const places = new Map<string, string | undefined>();
  for (const path of paths) {
    for (const fingerprint of entries.get(path)?.keys() ?? []) {
      places.set(fingerprint, places.has(fingerprint) ? undefined : path);
    }
  }
  return places;
}
