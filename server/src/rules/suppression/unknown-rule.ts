import { distance } from 'fastest-levenshtein';
import type { Span } from '../../facts/model.ts';
import { type Fix, type OutcomeContext, outcomeRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const unknownRule = outcomeRule({
  name: 'suppression/unknown-rule',
  severity: 'warning',
  on: 'file',
  summary: {
    nl: 'Een onderdrukking of reden voor een regel die niet bestaat.',
    en: 'A suppression or reason for a rule that does not exist.',
  },
  why: {
    nl: 'Een verkeerd geschreven regelnaam onderdrukt niets, en wie leest, denkt van wel. Bij ‘ondanks’ telt alleen een regel van de groep fit: andere meldingen onderdruk je met een commentaarregel.',
    en: 'A misspelt rule name suppresses nothing, and a reader thinks it does. At ‘despite’ only a rule of the group fit counts: other findings are suppressed with a comment.',
  },
  remedy: {
    nl: 'Verbeter de naam van de regel.',
    en: 'Correct the name of the rule.',
  },
  check(facts, context) {
    for (const { rule, span } of facts.suppressions) {
      if (!context.ruleNames.has(rule)) reportUnknown(rule, span, [...context.ruleNames], context);
    }
    const reasons = facts.agreements.flatMap((agreement) => agreement.reasons);
    if (reasons.length === 0) return;
    const overrulable = [...context.ruleNames].filter((name) => name.startsWith('fit/'));
    for (const { rule, span } of reasons) {
      if (!overrulable.includes(rule)) reportUnknown(rule, span, overrulable, context);
    }
  },
  bad: [
    nl`
      «// afspraak-ignore smart/owner-mising: komt in maart»
      resultaatafspraak Onthaal
    `,
    en`
      result agreement Welcome {
        «despite: fit/unexperienced "John asked for it" on 2026-01-12»
      }
    `,
  ],
  good: [
    result.nl`ondanks: fit/third-party "de raad keurde het principe al goed" op 2026-01-12`,
    en`
      // afspraak-ignore-file team/rule-without-principle: principles follow in March
      team Reception {
        principle Ahead "We create most value by working ahead."
        rule Calendar "Everybody notes in the calendar what they work on."
      }
    `,
  ],
});

function reportUnknown(rule: string, span: Span, known: readonly string[], context: OutcomeContext): void {
  const near = known.toSorted((a, b) => distance(a, rule) - distance(b, rule))[0];
  const isNear = near !== undefined && distance(near, rule) <= Math.floor(rule.length / 3);
  context.report({
    span,
    message: {
      nl: `De regel ‘${rule}’ ${context.ruleNames.has(rule) ? 'kan niet met een reden opzijgezet worden' : 'bestaat niet'}. ${isNear ? `Bedoel je ‘${near}’?` : 'Kijk de naam na.'}`,
      en: `The rule ‘${rule}’ ${context.ruleNames.has(rule) ? 'cannot be set aside with a reason' : 'does not exist'}. ${isNear ? `Do you mean ‘${near}’?` : 'Check its name.'}`,
    },
    fixes: isNear ? [renameFix(rule, near, span)] : [],
  });
}

function renameFix(rule: string, near: string, span: Span): Fix {
  return {
    title: { nl: `Vervang door ‘${near}’`, en: `Change to ‘${near}’` },
    safe: false,
    edits: ({ text }) => {
      const start = text.indexOf(rule, span.start);
      return [{ span: { start, end: start + rule.length }, text: near }];
    },
  };
}
