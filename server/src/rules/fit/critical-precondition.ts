import type { Dependency } from '../../facts/model.ts';
import { dialectOf, inDialect, indentAt, lineEndOf } from '../../fixes/insert.ts';
import { type Fix, fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';
import { recordReason } from './record-reason.ts';

export const criticalPrecondition = fileRule({
  name: 'fit/critical-precondition',
  severity: 'warning',
  on: 'agreement',
  summary: {
    nl: 'Een kritische randvoorwaarde zonder terugvaloptie.',
    en: 'A critical precondition without a fallback.',
  },
  why: {
    nl: 'Een voorwaarde die kritisch is, gaat een keer niet in vervulling. Wie vooraf afspreekt wat er dan gebeurt, hoeft achteraf niet te ruziën over wiens schuld het is.',
    en: 'A condition that is critical will one day not be met. Anyone who agrees beforehand what happens then does not have to quarrel afterwards about whose fault it is.',
  },
  remedy: {
    nl: 'Schrijf wat jullie doen als de voorwaarde niet vervuld raakt.',
    en: 'Write what you do when the condition is not met.',
  },
  source: 0,
  check(agreement, { report, word }) {
    for (const precondition of agreement.preconditions.filter(({ fallback }) => !fallback)) {
      report({
        span: precondition.span,
        message: {
          nl: `‘${agreement.name.text}’ staat of valt met ‘${precondition.text.text}’, maar er staat niet wat jullie doen als dat niet lukt. Voeg ‘${word('fallback')}’ toe.`,
          en: `‘${agreement.name.text}’ stands or falls with ‘${precondition.text.text}’, but it does not say what you do when that fails. Add ‘${word('fallback')}’.`,
        },
        fixes: [addFallback(precondition), recordReason('fit/critical-precondition', agreement)],
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak Zaken {
        «randvoorwaarde: "het nieuwe zaaksysteem draait"»
      }
    `,
    en`
      result agreement Cases {
        «precondition: "the new case system is running"»
      }
    `,
  ],
  good: [
    result.nl`
      randvoorwaarde: "het nieuwe zaaksysteem draait" {
        terugvaloptie: "we werken verder met het oude register"
      }
    `,
    result.en`
      precondition: "the new case system is running" {
        fallback: "we keep using the old register"
      }
    `,
  ],
});

function addFallback({ text: { span: value }, span }: Dependency): Fix {
  return {
    title: { nl: 'Voeg een terugvaloptie toe', en: 'Add a fallback' },
    safe: false,
    edits: ({ text, facts }) => {
      const question = inDialect(facts, { nl: '… wat doen we dan?', en: '… what do we do then?' });
      const newLine = lineEndOf(text) + indentAt(text, span.start);
      const line = `${newLine}  ${dialectOf(facts).word('property', 'fallback')}: "${question}"`;
      const brace = text.slice(value.end, span.end).indexOf('{');
      if (brace < 0) return [{ span: { start: value.end, end: value.end }, text: ` {${line}${newLine}}` }];
      const at = value.end + brace + 1;
      return [{ span: { start: at, end: at }, text: line }];
    },
  };
}
