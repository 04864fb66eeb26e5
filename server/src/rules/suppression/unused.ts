import { removeSuppression } from '../../fixes/suppress.ts';
import { outcomeRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const unused = outcomeRule({
  name: 'suppression/unused',
  severity: 'warning',
  on: 'file',
  summary: {
    nl: 'Een onderdrukking die niets onderdrukt.',
    en: 'A suppression that suppresses nothing.',
  },
  why: {
    nl: 'Wat niet meer nodig is, verbergt later ongemerkt een nieuwe melding.',
    en: 'What is no longer needed will silently hide a new finding later.',
  },
  remedy: {
    nl: 'Haal de commentaarregel weg.',
    en: 'Remove the comment.',
  },
  check(facts, { report, ruleNames, isOff, usedSuppressions }) {
    for (const suppression of facts.suppressions) {
      const { rule, reason, span } = suppression;
      if (!ruleNames.has(rule) || reason === '' || usedSuppressions.has(suppression)) continue;
      if (isOff(rule)) continue;
      report({
        span,
        message: {
          nl: `Dit commentaar onderdrukt ‘${rule}’, maar die regel meldt hier niets. Haal het weg, anders verbergt het later iets nieuws.`,
          en: `This comment suppresses ‘${rule}’, which says nothing here. Remove it, or it will hide something new later.`,
        },
        fixes: [removeSuppression(suppression)],
      });
    }
  },
  bad: [
    nl`
      «// afspraak-ignore smart/owner-missing: komt in maart»
      taak Inwerken
    `,
    en`
      «// afspraak-ignore-file team/rule-without-principle: principles follow in March»
      task Onboarding
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit "We maken vooral waarde door vooruit te werken."
        // afspraak-ignore team/rule-without-principle: principes volgen in maart
        regel Agenda "Iedereen zet in de agenda waaraan hij werkt."
      }
    `,
    en`
      // afspraak-ignore-file team/rule-without-principle: principles follow in March
      team Reception {
        principle Ahead "We create most value by working ahead."
        rule Calendar "Everybody notes in the calendar what they work on."
      }
    `,
  ],
});
