import type { Agreement, Reference } from '../../facts/model.ts';
import { dialectOf, inDialect, insertProperty } from '../../fixes/insert.ts';
import type { Fix, RuleName } from '../rule.ts';

/** A fix that records the reason to go on in spite of a fit rule, with today's date and who decided. */
export function recordReason(rule: RuleName, agreement: Agreement, leader?: Reference): Fix {
  return {
    title: { nl: 'Noteer de reden om dit zo te houden', en: 'Record the reason to keep this' },
    safe: false,
    personal: true,
    edits: (context) => {
      const dialect = dialectOf(context.facts);
      const reason = inDialect(context.facts, {
        nl: '… waarom kiezen jullie hiervoor?',
        en: '… why do you choose this?',
      });
      const decided = `${dialect.word('connective', 'on')} ${context.settings.today}`;
      const by = leader ? ` ${dialect.word('connective', 'according-to')} ${leader.name}` : '';
      return insertProperty(context, agreement, 'despite', `${rule} "${reason}" ${decided}${by}`);
    },
  };
}
