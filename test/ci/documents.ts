import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../cli/afspraak.ts';

/** A fenced block of a document: the last heading above it, its language and what is in it. */
export interface Block {
  heading: string;
  language: string;
  text: string;
}

/** The text of a document of the repository. */
export function documentText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The fenced blocks of Markdown, in their order. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((match) => {
    const [, language = '', text = ''] = match;
    const headings = [...markdown.slice(0, match.index).matchAll(/^#+ (.+)$/gm)];
    return { heading: headings.at(-1)?.[1] ?? '', language, text };
  });
}
