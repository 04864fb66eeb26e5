import type { NamedBlock, Reference, Span, Text } from '../facts/model.ts';
import type { ProjectView } from '../project/project-view.ts';
import { plainText } from '../words/text-fit.ts';
import { type ViewWords, viewWords } from '../words/view-words.ts';
import { FactText } from './fact-text.ts';
import type { Cell, MarkedText, Place, Tone } from './model.ts';
import type { ViewContext } from './viewable.ts';

/** A text that leads somewhere. */
export interface Leading {
  text: string;
  at: Place;
}

/** Says facts in words that lead to where they stand. */
export class FactCells {
  readonly text: FactText;
  readonly words: ViewWords;
  private readonly project: ProjectView;

  constructor({ language, project }: Pick<ViewContext, 'language' | 'project'>) {
    this.text = new FactText(language, project);
    this.words = viewWords(language);
    this.project = project;
  }

  /** What a name stands for; leads to where it is declared, or to the name itself when that is not known. */
  called(reference: Reference, uri: string): Leading {
    const [only, another] = this.project.resolve(reference);
    const at = only && !another ? { uri: only.uri, span: only.fact.name.span } : { uri, span: reference.span };
    return { text: this.text.called(reference), at };
  }

  /** Several names as one text; leads to the first of them. Empty without names. */
  calledAll(references: readonly Reference[], uri: string): Cell {
    const [first] = references;
    if (!first) return '';
    return { text: this.text.calledAll(references), at: { uri, span: first.span } };
  }

  /** The title or name of a block; leads to its name. */
  named(block: NamedBlock, uri: string): Leading {
    return { text: titleOf(block), at: { uri, span: block.name.span } };
  }

  /** A text as it stands in a document; leads there. Empty without a text. */
  said(text: Text | undefined, uri: string): Cell {
    return text ? { text: plainText(text.text), at: { uri, span: text.span } } : '';
  }
}

/** The title of a block, else its name, on one line. */
export function titleOf({ title, name }: NamedBlock): string {
  return plainText(title?.text ?? name.text);
}

/** A text that leads somewhere and says how something stands. */
export function toned(text: string, tone: Tone, uri: string, span: Span): MarkedText {
  return { text, tone, at: { uri, span } };
}
