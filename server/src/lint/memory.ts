import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { LazyIndex } from '../project/lazy-index.ts';
import { ProjectIndex } from '../project/project-index.ts';
import { Contributors } from './contributors.ts';
import type { EarlyBatches } from './early-batches.ts';
import type { LintSource } from './lint.ts';
import { TextFacts } from './text-facts.ts';
import { TextNotes } from './text-notes.ts';

/** Characters of texts whose facts are held: in some 6 MB. Others are read again when somebody asks what they say. */
const MUCH_TEXT = 500_000;

/** The facts of a project's texts, as far as they take little memory; the others are read again when they are asked for. */
export class HeldFacts {
  private readonly held = new Map<string, FileFacts>();
  private readonly sources = new Map<string, LintSource>();
  private readonly notes = new TextNotes();
  private readonly early: EarlyBatches | undefined;
  private readonly much: number;
  private size = 0;

  /** `early` is told of the documents of a large project. */
  constructor(early?: EarlyBatches, much = MUCH_TEXT) {
    this.early = early;
    this.much = much;
  }

  /** Takes in what a text says. */
  set(source: LintSource, text: string): void {
    const { uri, asked } = source;
    const facts = readFacts(text, { path: uri });
    this.size += text.length;
    if (this.size <= this.much) {
      this.held.set(uri, facts);
      return;
    }
    const number = this.sources.size;
    // Only now it is clear that the project is large.
    if (number === 0) for (const [shared, said] of this.held) this.early?.share(shared, said);
    this.sources.set(uri, source);
    this.notes.add(uri, text, facts);
    this.early?.add({ uri, facts, asked, size: text.length, number });
  }

  /** Answers about all that was set. */
  index(): ProjectIndex {
    const index = this.sources.size > 0 ? this.lazyIndex() : new ProjectIndex();
    for (const [uri, facts] of this.held) index.set(uri, facts);
    return index;
  }

  private lazyIndex(): LazyIndex {
    const texts = this.notes.sorted();
    const contributors = new Contributors(texts.contributors);
    this.early?.finish((keys, { first, last }) =>
      contributors.every(keys, (number) => first <= number && number <= last),
    );
    return new LazyIndex(new TextFacts(texts, (uri) => (this.sources.get(uri) as LintSource).read()));
  }
}
