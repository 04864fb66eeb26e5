import type { Agreement, FileFacts } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Localized } from '../project/localized.ts';
import { escaped, table } from '../report/markdown.ts';
import type { Finding } from '../rules/engine.ts';
import { judgeLetters } from '../view/besmarto-card.ts';
import { hoverWords } from './hover-words.ts';

/**
 * The BeSMARTO card of an agreement: each letter present, weak or missing, and why. Weak is a letter that is written
 * and has a finding all the same, of which the gravest is shown; `findings` are those of the agreement's file.
 */
export function agreementCard(
  agreement: Agreement,
  facts: FileFacts,
  findings: readonly Finding[],
  language: keyof Localized,
): string {
  const words = hoverWords(language);
  const rows = judgeLetters(agreement, findings).map(({ letter, verdict, reason }) => {
    const word = dialectOf(facts).word('property', letter.property);
    const state = words[verdict];
    return [`**${letter.letter}**`, escaped(word), reason ? `${state}: ${escaped(reason)}` : state];
  });
  return table(['', '', ''], rows);
}
