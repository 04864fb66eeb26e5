import { type Hover, MarkupKind } from 'vscode-languageserver';
import { assessMessages } from '../assess/messages.ts';
import type { Assessment, Evidence, Letter } from '../assess/model.ts';
import { assessProse, type Prose, proseAt } from '../convert/prose-at.ts';
import { rangeOf } from '../facts/position.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Localized } from '../project/localized.ts';
import { escaped, table } from '../report/markdown.ts';
import { messageLanguage } from '../rules/engine.ts';
import { hoverWords } from './hover-words.ts';
import type { OpenFile } from './workspace.ts';

/** A longer text is not repeated in its card. */
const LONGEST_QUOTED = 400;

/** How a text that promises something reads: its letters with the words they rest on, and what a coach would ask next. */
export function proseHoverAt(file: OpenFile, offset: number): Hover | undefined {
  const { facts, project, uri } = file;
  const settings = project.checked.settingsOf(uri);
  const prose = proseAt(facts, { start: offset, end: offset });
  const read = prose && assessProse(prose, { facts, settings });
  if (!prose || !read) return undefined;
  const language = messageLanguage(facts, settings);
  const parts = [
    ...(read.text.length > LONGEST_QUOTED ? [] : [emphasised(read)]),
    table(
      ['', '', ''],
      prose.letters.map((letter) => row(letter, prose, read, file, language)),
    ),
    ...smells(read, language),
    ...(isAnswered(prose, read) ? [] : [`*${escaped(read.question)}*`]),
  ];
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') }, range: rangeOf(facts, prose.text.span) };
}

function row(
  letter: Letter,
  { said }: Prose,
  { letters }: Assessment,
  file: OpenFile,
  language: keyof Localized,
): string[] {
  const { verdict, evidence } = letters[letter];
  const words = hoverWords(language);
  const field = said.get(letter);
  const name = [`**${letter}**`, assessMessages[language].letters[letter]];
  if (field && verdict !== 'present') {
    return [...name, words.saidIn(`‘${escaped(dialectOf(file.facts).word('property', field))}’`)];
  }
  const rests = verdict !== 'missing' && evidence.length > 0;
  return [...name, rests ? `${words[verdict]}: ${listed(evidence)}` : words[verdict]];
}

/** The text with the words that its letters rest on in bold. */
function emphasised({ text, letters }: Assessment): string {
  const words = Object.values(letters)
    .flatMap(({ verdict, evidence }) => (verdict === 'missing' ? [] : evidence))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let shown = '';
  let at = 0;
  for (const { start, end } of words) {
    if (start < at) continue;
    shown += `${escaped(text.slice(at, start))}**${escaped(text.slice(start, end))}**`;
    at = end;
  }
  return shown + escaped(text.slice(at));
}

function smells(read: Assessment, language: keyof Localized): string[] {
  if (read.smells.length === 0) return [];
  const messages = assessMessages[language].smells;
  return [read.smells.map((smell) => `- ${messages[smell.kind]}: ${listed([smell])}`).join('\n')];
}

function listed(evidence: readonly Evidence[]): string {
  return evidence.map(({ text }) => `**${escaped(text)}**`).join(', ');
}

/** Whether all that the text is asked for is said, and somebody follows it up or the block has no field for that. */
function isAnswered({ letters, said, fields }: Prose, read: Assessment): boolean {
  return (
    fields.O === undefined && letters.every((letter) => said.has(letter) || read.letters[letter].verdict === 'present')
  );
}
