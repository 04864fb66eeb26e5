import type { FileFacts } from '../facts/model.ts';
import type { FactsStore } from '../project/lazy-index.ts';
import { Contributors } from './contributors.ts';
import type { Pack, PackedFile, PackWriter, Piece } from './pack.ts';
import { forgetDecoded, lazyFacts, packFacts } from './packed-facts.ts';
import { contributionPrints, keyPrint } from './prints.ts';

type FactsPieces = Pick<PackedFile, 'facts' | 'contribution'>;
type FoundPieces = NonNullable<PackedFile['found']>;

/** A file that was read in this run. */
interface NewFile {
  hash: string;
  bytes: Buffer;
  prints: Uint32Array;
}

/** So many files are held as they were read or decoded, where memory is to stay small. */
const MOST_DECODED = 64;

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
  private readonly made = new Map<string, FileFacts>();
  private readonly outdated = new Set<string>();
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
    return this.old.get(uri)?.hash === hash && this.contribution(uri) !== undefined;
  }

  /** Takes in what a file says now, in the place of what the pack says of it. */
  add(uri: string, hash: string, facts: FileFacts): void {
    this.addPacked(uri, { hash, bytes: packFacts(facts), prints: contributionPrints(facts) });
    this.made.set(uri, facts);
  }

  /** The same for facts that are packed already. */
  addPacked(uri: string, file: NewFile): void {
    this.added.set(uri, file);
    this.old.delete(uri);
    this.made.delete(uri);
    this.byKey = undefined;
  }

  /** The prints of what a file contributed when the pack was made. */
  contributionBefore(uri: string): Uint32Array | undefined {
    const file = this.pack?.files.get(uri);
    return file && this.pack?.numbers(file.contribution);
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

  /** Forgets the findings that depend on keys with these prints, or were made with other settings. */
  outdate(changed: ReadonlySet<number>, settingsKey: (uri: string) => string): void {
    for (const [uri, { found }] of this.old) {
      if (!found) continue;
      const keys = found.settings === settingsKey(uri) ? this.pack?.numbers(found.keys) : undefined;
      if (!keys || (changed.size > 0 && keys.some((key) => changed.has(key)))) this.outdated.add(uri);
    }
  }

  /** Whether the findings of a file still hold. */
  hasFound(uri: string): boolean {
    return !this.outdated.has(uri) && this.old.get(uri)?.found !== undefined;
  }

  /** The findings of a file as they were packed, and the keys they depend on; undefined when they no longer hold. */
  found(uri: string): { findings: unknown; keys: Uint32Array } | undefined {
    const found = this.outdated.has(uri) ? undefined : this.old.get(uri)?.found;
    const findings = found && this.pack?.json(found.findings);
    const keys = found && this.pack?.numbers(found.keys);
    return findings !== undefined && keys ? { findings, keys } : undefined;
  }

  /** Forgets what was decoded of the facts of a file, for who looked at a small part of very many. */
  release(uri: string): void {
    const facts = this.made.get(uri);
    if (facts && this.old.size + this.added.size > MOST_DECODED) forgetDecoded(facts);
  }

  facts(uri: string): FileFacts | undefined {
    const known = this.made.get(uri);
    if (known) return known;
    const file = this.old.get(uri);
    const bytes = this.added.get(uri)?.bytes;
    if (!file && !bytes) return undefined;
    const facts = lazyFacts(
      () => bytes ?? (file && this.pack?.raw(file.facts)),
      () => this.again(uri),
    );
    this.made.set(uri, facts);
    return facts;
  }

  /** Forgets decoded facts when there are many; those given out stay good, but are no longer the same objects. */
  settle(): boolean {
    if (this.made.size <= MOST_DECODED) return false;
    this.made.clear();
    return true;
  }

  contribution(uri: string): Uint32Array | undefined {
    const file = this.old.get(uri);
    return file ? this.pack?.numbers(file.contribution) : this.added.get(uri)?.prints;
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
      const [facts, contribution] = [this.copy(file.facts, writer), this.copy(file.contribution, writer)];
      return facts && contribution && { facts, contribution };
    }
    const added = this.added.get(uri);
    return added && { facts: writer.put(added.bytes), contribution: writer.numbers(added.prints) };
  }

  copyFound(uri: string, writer: PackWriter): FoundPieces | undefined {
    const found = this.outdated.has(uri) ? undefined : this.old.get(uri)?.found;
    const [findings, keys] = found ? [this.copy(found.findings, writer), this.copy(found.keys, writer)] : [];
    return found && findings && keys ? { settings: found.settings, findings, keys } : undefined;
  }

  /** Copies bytes as they are, with the proof that they are whole or not. */
  private copy(piece: Piece, writer: PackWriter): Piece | undefined {
    const bytes = this.pack?.unproven(piece);
    return bytes && writer.put(bytes, piece[2]);
  }

  private allContributors(): { contributors: Contributors; uris: readonly string[] } {
    const uris = this.uris();
    return { uris, contributors: new Contributors(uris.map((uri) => this.contribution(uri) ?? NO_PRINTS)) };
  }
}

const NO_PRINTS = new Uint32Array();
