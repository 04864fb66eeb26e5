import type { DeclarationKind, FileFacts } from '../facts/model.ts';
import { nearestKey } from '../project/dependency-keys.ts';
import type { FactsStore } from '../project/lazy-index.ts';
import { Contributors } from './contributors.ts';
import type { Pack, PackedFile, PackWriter, Piece } from './pack.ts';
import { lazyFacts, packFacts, wholeFacts } from './packed-facts.ts';
import { contributedKeys, keyPrint } from './prints.ts';

type FactsPieces = Pick<PackedFile, 'facts' | 'contributes'>;
type FoundPieces = NonNullable<PackedFile['found']>;

/** A file that was read in this run. */
interface NewFile {
  hash: string;
  bytes: Buffer;
  /** Prints of the keys that it contributes to. */
  keys: Uint32Array;
}

/**
 * The facts of a project's files in few bytes: those of a pack that still hold, with their findings, and those of files that were
 * read since. Facts of a file are asked for by its URI after `hasSame` said that its text has the hash it had; they are decoded
 * part by part, and damaged ones are read again.
 */
export class FactsPack implements FactsStore {
  /** Whether something of the pack no longer holds. */
  hasLost = false;
  private readonly pack: Pack | undefined;
  private readonly again: (uri: string) => FileFacts;
  private readonly old: Map<string, PackedFile>;
  private readonly added = new Map<string, NewFile>();
  private readonly outdated = new Set<string>();
  /** Prints of the keys that files of the pack contribute to, as far as they were read. */
  private readonly oldKeys = new Map<string, Uint32Array | undefined>();
  private byKey: { contributors: Contributors; uris: readonly string[] } | undefined;

  /** `again` reads a file of which something in the pack turns out to be damaged. */
  constructor(pack: Pack | undefined, again: (uri: string) => FileFacts) {
    this.pack = pack;
    this.again = again;
    this.old = new Map(pack?.files);
  }

  uris(): string[] {
    return [...this.old.keys(), ...this.added.keys()];
  }

  /** Whether the pack was made when a file had this same text. */
  hasSame(uri: string, hash: string): boolean {
    return this.old.get(uri)?.hash === hash && this.keys(uri) !== undefined;
  }

  /** Takes in what a file says now, in the place of what the pack says of it. */
  add(uri: string, hash: string, facts: FileFacts): void {
    this.added.set(uri, { hash, bytes: packFacts(facts), keys: contributedKeys(facts) });
    this.old.delete(uri);
    this.byKey = undefined;
  }

  /** What a file said when the pack was made; undefined when that is not known, or when there was no file. */
  factsBefore(uri: string): FileFacts | undefined {
    const file = this.pack?.files.get(uri);
    const bytes = file && this.pack?.raw(file.facts);
    return bytes && wholeFacts(bytes);
  }

  /** Whether the pack knows a file. */
  knew(uri: string): boolean {
    return this.pack?.files.has(uri) ?? false;
  }

  /** Forgets the files of the pack that a test does not hold for. */
  keepOnly(holds: (uri: string) => boolean): void {
    for (const uri of this.old.keys()) {
      if (holds(uri)) continue;
      this.old.delete(uri);
      this.hasLost = true;
    }
    this.byKey = undefined;
  }

  /** Forgets the findings that depend on keys with these prints, or on any where it is not known which, or were made with other settings. */
  outdate(changed: ReadonlySet<number> | undefined, settingsKey: (uri: string) => string): void {
    for (const [uri, { found }] of this.old) {
      if (!found) continue;
      const keys = found.settings === settingsKey(uri) ? this.pack?.numbers(found.keys) : undefined;
      if (!keys || !changed || (changed.size > 0 && keys.some((key) => changed.has(key)))) this.outdated.add(uri);
    }
  }

  /** Whether the findings of a file still hold. */
  hasFound(uri: string): boolean {
    return !this.outdated.has(uri) && this.old.get(uri)?.found !== undefined;
  }

  /** The findings of a file as they were packed, and the keys they depend on; undefined when they no longer hold. */
  found(uri: string): { findings: unknown; keys: () => Uint32Array } | undefined {
    const found = this.outdated.has(uri) ? undefined : this.old.get(uri)?.found;
    if (!found) return undefined;
    const findings = this.pack?.json(found.findings);
    // What depends on keys that cannot be read was outdated.
    return findings === undefined ? undefined : { findings, keys: () => this.pack?.numbers(found.keys) ?? NO_KEYS };
  }

  facts(uri: string): FileFacts | undefined {
    const file = this.old.get(uri);
    const bytes = this.added.get(uri)?.bytes;
    if (!file && !bytes) return undefined;
    return lazyFacts(
      () => bytes ?? (file && this.pack?.raw(file.facts)),
      () => this.again(uri),
    );
  }

  size(uri: string): number {
    return this.old.get(uri)?.facts[1] ?? this.added.get(uri)?.bytes.length ?? 0;
  }

  /** Looks into all files that declare names of this kind. */
  names(kind: DeclarationKind): Iterable<string> {
    const declared = [...this.contributors(nearestKey(kind))].flatMap((uri) => this.facts(uri)?.declarations ?? []);
    return new Set(
      declared.filter((each) => each.kind === kind && each.scope === undefined).map(({ name }) => name.text),
    );
  }

  private keys(uri: string): Uint32Array | undefined {
    const file = this.old.get(uri);
    if (!file) return this.added.get(uri)?.keys;
    const keys = this.oldKeys.get(uri) ?? this.pack?.numbers(file.contributes);
    this.oldKeys.set(uri, keys);
    return keys;
  }

  *contributors(key: string): Generator<string> {
    this.byKey ??= this.allContributors();
    const { contributors, uris } = this.byKey;
    for (const file of contributors.of(keyPrint(key))) yield uris[file] as string;
  }

  /** Writes what a file says to another pack; undefined when there is nothing to write. */
  writeFacts(uri: string, writer: PackWriter): FactsPieces | undefined {
    const file = this.old.get(uri);
    if (file) {
      const [facts, contributes] = [this.copy(file.facts, writer), this.copy(file.contributes, writer)];
      return facts && contributes && { facts, contributes };
    }
    const added = this.added.get(uri);
    return added && { facts: writer.put(added.bytes), contributes: writer.numbers(added.keys) };
  }

  copyFound(uri: string, writer: PackWriter): FoundPieces | undefined {
    const found = this.outdated.has(uri) ? undefined : this.old.get(uri)?.found;
    const [findings, keys] = found ? [this.copy(found.findings, writer), this.copy(found.keys, writer)] : [];
    return found && findings && keys ? { settings: found.settings, findings, keys } : undefined;
  }

  /** The pack that this began with, when nearly all of it still holds, so that the rest is better written as its news. */
  base(): Pack | undefined {
    const { pack, old, added, outdated } = this;
    let held = 0;
    for (const [uri, { facts, found }] of old) {
      if (!outdated.has(uri) && pack?.isInBase(found?.findings ?? facts)) held++;
    }
    return held > MOST * (old.size + added.size) ? pack : undefined;
  }

  private copy(piece: Piece, writer: PackWriter): Piece | undefined {
    return this.pack && writer.copy(piece, this.pack);
  }

  private allContributors(): { contributors: Contributors; uris: readonly string[] } {
    const uris = this.uris();
    return { uris, contributors: Contributors.of(uris.map((uri) => this.keys(uri) ?? NO_KEYS)) };
  }
}

/** Share of the files of which a pack has to say all that holds, to be added to and not written anew. */
const MOST = 0.75;

const NO_KEYS = new Uint32Array();
