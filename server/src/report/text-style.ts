/** Marks up parts of a text, for instance with terminal colours; each gives the text back with the same visible width. */
export interface TextStyle {
  strong(text: string): string;
  muted(text: string): string;
  warning(text: string): string;
}

/** No marks at all: for files, pipes and `NO_COLOR`. */
export const PLAIN_STYLE: TextStyle = { strong: (text) => text, muted: (text) => text, warning: (text) => text };
