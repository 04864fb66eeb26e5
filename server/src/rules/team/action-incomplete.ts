import type { TeamAction } from '../../facts/model.ts';
import { dialectOf, insertFix } from '../../fixes/insert.ts';
import { addDays } from '../../plan/date.ts';
import { inAList } from '../../project/localized.ts';
import { type FileContext, type Fix, fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

const PROPOSED_DAYS = 14;

export const actionIncomplete = fileRule({
  name: 'team/action-incomplete',
  severity: 'warning',
  on: 'team',
  summary: {
    nl: 'Een teamactie zonder wie, tot wanneer of wat ze oplevert.',
    en: 'A team action without who, until when or what it delivers.',
  },
  why: {
    nl: 'Een actie om iets uit te zoeken strandt als niemand ze trekt, als ze blijft duren, of als er niets op tafel komt om mee te beslissen. Daarom drie dingen: door wie, tot wanneer, en wat ligt er dan?',
    en: 'An action to find something out strands when nobody pulls it, when it goes on and on, or when nothing comes on the table to decide with. So three things: by whom, until when, and what is there then?',
  },
  remedy: {
    nl: 'Vul aan wie de actie doet, tot wanneer en wat ze oplevert.',
    en: 'Add who does the action, until when and what it delivers.',
  },
  source: 1,
  check(team, context) {
    for (const action of team.actions) {
      const missing = missingIn(action, context);
      if (missing.length === 0) continue;
      const words = inAList(missing.map(({ keyword }) => `‘${context.word(keyword)}’`));
      context.report({
        span: action.name.span,
        message: {
          nl: `De actie ‘${action.name.text}’ mist ${words.nl}, dus dreigt ze te blijven liggen. Spreek het af en vul het aan.`,
          en: `The action ‘${action.name.text}’ lacks ${words.en}, so it may be left lying. Agree on it and add it.`,
        },
        fixes: missing.length === 1 ? missing.flatMap(({ fix }) => fix ?? []) : [],
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        actie «Blokkades» "Bijhouden wanneer we op een beslissing wachten." {
          door: piet
          levert: "lijst van beslissingen zonder beslisser"
        }
      }
    `,
    en`
      team Reception {
        action «Blocks» "Noting when we wait for a decision." {
          by: pete
          period: from 2026-03-02 to 2026-03-16
        }
        action «Phones» "Finding out who answers when."
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        actie Blokkades "Bijhouden wanneer we op een beslissing wachten." {
          door: piet
          periode: van 2026-03-02 tot 2026-03-16
          levert: "lijst van beslissingen zonder beslisser"
        }
      }
    `,
    en`
      team Reception {
        action Blocks "Noting when we wait for a decision." {
          by: pete
          due: 2026-03-16
          delivers: "list of decisions without a decider"
        }
      }
    `,
  ],
});

interface Missing {
  keyword: 'by' | 'period' | 'delivers';
  fix?: Fix;
}

function missingIn(action: TeamAction, { facts, settings }: FileContext): Missing[] {
  const missing: Missing[] = [];
  if (action.by.length === 0) missing.push({ keyword: 'by' });
  if (!action.period?.end) {
    const fix = insertFix(facts, action, 'period', (context) => {
      const dialect = dialectOf(context.facts);
      const end = addDays(settings.today, PROPOSED_DAYS);
      return `${dialect.word('connective', 'from')} ${settings.today} ${dialect.word('connective', 'to')} ${end}`;
    });
    missing.push(action.period ? { keyword: 'period' } : { keyword: 'period', fix });
  }
  if (!action.delivers) {
    const question = { nl: '"… wat ligt er dan?"', en: '"… what is there then?"' };
    missing.push({ keyword: 'delivers', fix: insertFix(facts, action, 'delivers', question) });
  }
  return missing;
}
