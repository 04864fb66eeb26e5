import { BESMARTO, type BesmartoLetter } from '../facts/besmarto.ts';
import type { Agreement, FileFacts, Severity } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Localized } from '../project/localized.ts';
import { escaped, table } from '../report/markdown.ts';
import type { Finding } from '../rules/engine.ts';
import { ruleByName } from '../rules/registry.ts';
import { hoverWords } from './hover-words.ts';

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

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
  const own = findings
    .filter(({ span }) => agreement.span.start <= span.start && span.end <= agreement.span.end)
    .sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  const rows = BESMARTO.map((letter) => {
    const word = dialectOf(facts).word('property', letter.property);
    return [`**${letter.letter}**`, escaped(word), state(letter, agreement, own, language)];
  });
  return table(['', '', ''], rows);
}

function state(
  { letter, isPresent }: BesmartoLetter,
  agreement: Agreement,
  findings: readonly Finding[],
  language: keyof Localized,
): string {
  const words = hoverWords(language);
  const reason = findings.find(({ rule }) => letterOf(rule) === letter)?.message;
  const verdict = isPresent(agreement) ? (reason ? words.weak : words.present) : words.missing;
  return reason ? `${verdict}: ${escaped(reason)}` : verdict;
}

function letterOf(rule: string): string | undefined {
  const found = ruleByName(rule);
  return found && 'letter' in found ? found.letter : undefined;
}
