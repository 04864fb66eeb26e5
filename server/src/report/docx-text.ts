import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { type Cell, cellText, type Tone } from '../view/model.ts';
import type { Language } from '../words/plan-words.ts';

/** What every text of a view needs. */
export interface DocxText {
  language: Language;
  /** Whether the document is in another language, so that spelling and reading aloud have to change. */
  isForeign: boolean;
}

export const LOCALES: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' };

/** As in the style of the HTML: readable on white. */
const TONES: Record<Tone, string> = { good: '1D6B34', attention: '8A4B00', problem: 'A3201C', muted: '4A5763' };

type RunOptions = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;
type Options = Omit<IParagraphOptions, 'text' | 'children' | 'run'> & RunOptions;

/** A cell as a paragraph, in its tone. */
export function paragraph(cell: Cell, text: DocxText, { bold, italics, size, ...options }: Options = {}): Paragraph {
  const look = { ...(bold && { bold }), ...(italics && { italics }), ...(size && { size }) };
  return new Paragraph({ ...options, children: [run(cell, text, look)] });
}

/** A cell as a run of text, in its tone. */
export function run(cell: Cell, { language, isForeign }: DocxText, options: RunOptions = {}): TextRun {
  const tone = typeof cell === 'string' ? undefined : cell.tone;
  return new TextRun({
    ...options,
    text: cellText(cell),
    ...(isForeign ? { language: { value: LOCALES[language] } } : {}),
    ...(tone === undefined ? {} : { color: TONES[tone] }),
  });
}
