import { CONVERSION_TITLES, convert } from '../convert/conversion.ts';
import { proposedStepLines } from '../convert/to-process.ts';
import type { Agreement, Situation } from '../facts/model.ts';
import type { Fix } from '../rules/rule.ts';
import { appendLines } from './insert.ts';

/** A fix that turns a result agreement into a work-process agreement, for the situations given. */
export function toProcessFix(agreement: Agreement, ...situations: Situation[]): Fix {
  return {
    title: CONVERSION_TITLES.process,
    safe: false,
    edits: async (context) => {
      const options = situations.length > 0 ? { situations } : {};
      return (await convert(context, agreement, 'process', options)).edits;
    },
  };
}

/** A fix that turns a work-process agreement into a result agreement. */
export function toResultFix(agreement: Agreement): Fix {
  return {
    title: CONVERSION_TITLES.result,
    safe: false,
    edits: async (context) => (await convert(context, agreement, 'result')).edits,
    losses: async (context) => (await convert(context, agreement, 'result')).losses,
  };
}

/** A fix that gives a work-process agreement the steps that a conversion would propose. */
export function addStepsFix(agreement: Agreement): Fix {
  return {
    title: { nl: 'Voeg drie stappen toe', en: 'Add three steps' },
    safe: false,
    edits: (context) => [appendLines(context, agreement, proposedStepLines(context, agreement))],
  };
}
