import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { LazyIndex } from '../project/lazy-index.ts';
import { ProjectIndex } from '../project/project-index.ts';
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
  private readonly much: number;
  private size = 0;

  constructor(much = MUCH_TEXT) {
    this.much = much;
  }

  /** Takes in what a text says. */
  set(source: LintSource, text: string): void {
    const { uri } = source;
    const facts = readFacts(text, { path: uri });
    this.size += text.length;
    if (this.size <= this.much) {
      this.held.set(uri, facts);
      return;
    }
    this.sources.set(uri, source);
    this.notes.add(uri, text, facts);
  }

  /** Answers about all that was set. */
  index(): ProjectIndex {
    const read = (uri: string) => (this.sources.get(uri) as LintSource).read();
    const index = this.sources.size > 0 ? new LazyIndex(new TextFacts(this.notes.sorted(), read)) : new ProjectIndex();
    for (const [uri, facts] of this.held) index.set(uri, facts);
    return index;
  }
}
