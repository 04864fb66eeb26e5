import { readFacts } from '../facts/extract.ts';
import { LazyIndex } from '../project/lazy-index.ts';
import { ProjectIndex } from '../project/project-index.ts';
import { FactsPack } from './facts-pack.ts';
import type { LintSource } from './lint.ts';

/**
 * Characters in the texts of a project from which its facts are held in few bytes and decoded when they are asked for. Below that
 * they are held as they were read, which is faster and takes some 200 MB at most.
 */
export const MUCH_TEXT = 16_000_000;

/** The facts of a project's texts: as they were read while that is little, else in few bytes. */
export class HeldFacts {
  /** Answers about all that was set; ask it after that. */
  index: ProjectIndex = new ProjectIndex();
  private readonly sources = new Map<string, LintSource>();
  private packed: FactsPack | undefined;
  private size = 0;
  private readonly much: number;

  constructor(much = MUCH_TEXT) {
    this.much = much;
  }

  /** Takes in what a text says. */
  set(source: LintSource, text: string): void {
    const { uri } = source;
    this.sources.set(uri, source);
    this.size += text.length;
    const facts = readFacts(text, { path: uri });
    if (this.size > this.much && !this.packed) this.pack();
    if (!this.packed) {
      this.index.set(uri, facts);
      return;
    }
    this.packed.add(uri, '', facts);
  }

  /** Forgets what was decoded, when it is much; after that objects of one fact may differ. */
  settle(): void {
    if (this.index instanceof LazyIndex) this.index.settle();
  }

  private pack(): void {
    const packed = new FactsPack(undefined, (uri) => this.again(uri));
    for (const { uri, facts } of this.index.files()) packed.add(uri, '', facts);
    this.packed = packed;
    this.index = new LazyIndex(packed);
  }

  private again(uri: string) {
    return readFacts(this.sources.get(uri)?.read() ?? '', { path: uri });
  }
}
