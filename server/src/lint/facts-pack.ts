import type { FileFacts } from '../facts/model.ts';
import type { FactsStore } from '../project/lazy-index.ts';
import type { Pack, PackedFile, PackWriter, Piece } from './pack.ts';
import { lazyFacts, PARTS } from './packed-facts.ts';
import { keyPrint } from './prints.ts';

type FactsPieces = Pick<PackedFile, 'facts' | 'contribution'>;
type FoundPieces = NonNullable<PackedFile['found']>;

/** No JSON, so a part that is not there is as good as damaged. */
const NOWHERE: Piece = [0, 0, 0];

/** The files of a pack that still hold, with their facts and findings. */
export class FactsPack implements FactsStore {
  /** Whether something of the pack no longer holds. */
  hasLost = false;
  private readonly pack: Pack | undefined;
  private readonly again: (uri: string) => FileFacts;
  private readonly files: Map<string, PackedFile>;
  private readonly made = new Map<string, FileFacts>();
  private readonly outdated = new Set<string>();
  private byKey: { keys: Uint32Array; files: string[] } | undefined;

  /** `again` reads a file of which something in the pack turns out to be damaged. */
  constructor(pack: Pack | undefined, again: (uri: string) => FileFacts) {
    this.pack = pack;
    this.again = again;
    this.files = new Map(pack?.files);
  }

  uris(): string[] {
    return [...this.files.keys()];
  }

  /** Whether the pack was made when a file had this same text. */
  hasSame(uri: string, hash: string): boolean {
    return this.files.get(uri)?.hash === hash && this.contribution(uri) !== undefined;
  }

  /** Forgets the files that a test does not hold for. */
  keepOnly(holds: (uri: string) => boolean): void {
    for (const uri of this.files.keys()) {
      if (holds(uri)) continue;
      this.files.delete(uri);
      this.hasLost = true;
    }
    this.byKey = undefined;
  }

  /** Forgets the findings that depend on keys with these prints, or were made with other settings. */
  outdate(changed: ReadonlySet<number>, settingsKey: (uri: string) => string): void {
    for (const [uri, { found }] of this.files) {
      if (!found) continue;
      const keys = found.settings === settingsKey(uri) ? this.pack?.numbers(found.keys) : undefined;
      if (!keys || (changed.size > 0 && keys.some((key) => changed.has(key)))) this.outdated.add(uri);
    }
  }

  /** The findings of a file as they were packed; undefined when they no longer hold. */
  found(uri: string): unknown {
    const found = this.outdated.has(uri) ? undefined : this.files.get(uri)?.found;
    return found && this.pack?.json(found.findings);
  }

  facts(uri: string): FileFacts | undefined {
    const file = this.files.get(uri);
    if (!file) return undefined;
    const known = this.made.get(uri);
    if (known) return known;
    const part = (at: number) => this.pack?.json(file.facts[at] ?? NOWHERE);
    const facts = lazyFacts(part, () => this.again(uri));
    this.made.set(uri, facts);
    return facts;
  }

  contribution(uri: string): Uint32Array | undefined {
    const file = this.files.get(uri);
    return file && this.pack?.numbers(file.contribution);
  }

  *contributors(key: string): Generator<string> {
    const print = keyPrint(key);
    this.byKey ??= this.allContributors();
    const { keys, files } = this.byKey;
    for (let at = keys.indexOf(print); at >= 0; at = keys.indexOf(print, at + 1)) yield files[at] as string;
  }

  /** Copies what is known of a file to another pack. */
  copyFacts(uri: string, writer: PackWriter): FactsPieces | undefined {
    const file = this.files.get(uri);
    const pieces = file && [...file.facts, file.contribution].map((piece) => this.copy(piece, writer));
    const contribution = pieces?.pop();
    const facts = pieces?.filter((piece) => piece !== undefined);
    return contribution && facts?.length === PARTS ? { facts, contribution } : undefined;
  }

  copyFound(uri: string, writer: PackWriter): FoundPieces | undefined {
    const found = this.outdated.has(uri) ? undefined : this.files.get(uri)?.found;
    const [findings, keys] = found ? [this.copy(found.findings, writer), this.copy(found.keys, writer)] : [];
    return found && findings && keys ? { settings: found.settings, findings, keys } : undefined;
  }

  private copy(piece: Piece, writer: PackWriter): Piece | undefined {
    const bytes = this.pack?.raw(piece);
    return bytes && writer.put(bytes, piece[2]);
  }

  private allContributors(): { keys: Uint32Array; files: string[] } {
    const all = this.uris().map((uri) => ({ uri, prints: this.contribution(uri) ?? new Uint32Array() }));
    const keys = new Uint32Array(all.reduce((count, { prints }) => count + prints.length / 3, 0));
    const files: string[] = [];
    for (const { uri, prints } of all) {
      for (let at = 0; at < prints.length; at += 3) keys[files.push(uri) - 1] = prints[at] as number;
    }
    return { keys, files };
  }
}
