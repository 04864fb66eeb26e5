import type { Span } from '../facts/model.ts';
import type { Fix } from '../rules/rule.ts';

/** A fix that replaces a date by a later or earlier one. */
export function moveTo(span: Span, date: string): Fix {
  return {
    title: { nl: `Verzet naar ${date}`, en: `Move to ${date}` },
    safe: false,
    edits: () => [{ span, text: date }],
  };
}
