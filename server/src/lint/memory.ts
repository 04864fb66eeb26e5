import { readFacts } from '../facts/extract.ts';
import { LazyIndex } from '../project/lazy-index.ts';
import { ProjectIndex } from '../project/project-index.ts';
import type { LintSource } from './lint.ts';
import { TextFacts } from './text-facts.ts';

/** Characters of texts whose facts are held: in some 6 MB. Others are read again when somebody asks what they say. */
export const MUCH_TEXT = 500_000;

/** The facts of a project's texts, as far as they take little memory; the others are read again when they are asked for. */
export class HeldFacts {
  /** Answers about all that was set; ask it after that. */
  index: ProjectIndex = new ProjectIndex();
  private readonly sources = new Map<string, LintSource>();
  private readonly texts = new TextFacts((uri) => (this.sources.get(uri) as LintSource).read());
  private size = 0;
  private readonly much: number;

  constructor(much = MUCH_TEXT) {
    this.much = much;
  }

  /** Takes in what a text says. */
  set(source: LintSource, text: string): void {
    const { uri } = source;
    const facts = readFacts(text, { path: uri });
    this.size += text.length;
    if (this.size <= this.much) {
      this.index.set(uri, facts);
      return;
    }
    this.sources.set(uri, source);
    this.texts.add(uri, text, facts);
    if (!(this.index instanceof LazyIndex)) this.index = this.lazyIndex();
  }

  /** Forgets what was read again, when it is much; after that objects of one fact may differ. */
  settle(): void {
    if (this.index instanceof LazyIndex) this.index.settle();
  }

  private lazyIndex(): LazyIndex {
    const index = new LazyIndex(this.texts);
    for (const { uri, facts } of this.index.files()) index.set(uri, facts);
    return index;
  }
}
