import { BESMARTO, type BesmartoLetter } from '../facts/besmarto.ts';
import type { Agreement, Span } from '../facts/model.ts';
import type { Finding } from '../rules/engine.ts';
import { ruleByName } from '../rules/registry.ts';
import { findingsWithin } from './findings-block.ts';

export type BesmartoVerdict = 'present' | 'weak' | 'missing';

/** How a letter of BeSMARTO stands in an agreement, and why when it could be better. */
export interface JudgedLetter {
  letter: BesmartoLetter;
  verdict: BesmartoVerdict;
  reason?: string;
  /** Where the reason is found. */
  span?: Span;
}

/**
 * Each letter of an agreement. Weak is a letter that is written and has a finding all the same, of which the gravest is the reason;
 * `findings` are those of the agreement's file.
 */
export function judgeLetters(agreement: Agreement, findings: readonly Finding[]): JudgedLetter[] {
  const own = findingsOf(agreement, findings);
  return BESMARTO.map((letter) => {
    const finding = own.find(({ rule }) => letterOf(rule) === letter.letter);
    const verdict = letter.isPresent(agreement) ? (finding ? 'weak' : 'present') : 'missing';
    return { letter, verdict, ...(finding === undefined ? {} : { reason: finding.message, span: finding.span }) };
  });
}

/** The findings that stand in an agreement, the gravest first, else in the order of the text. */
export function findingsOf({ span }: Agreement, findings: readonly Finding[]): Finding[] {
  return findingsWithin(span, findings);
}

function letterOf(rule: string): string | undefined {
  const found = ruleByName(rule);
  return found && 'letter' in found ? found.letter : undefined;
}
