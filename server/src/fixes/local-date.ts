import type { FileFacts, Span } from '../facts/model.ts';
import { readDate } from '../facts/text.ts';
import type { Fix } from '../rules/rule.ts';

/**
 * Fixes that write a date such as 30/6/2026 with its year first. The language reads the day first, as Dutch does; that is safe to
 * write down unless the text is in another language and the month may stand first.
 */
export function localDateFixes(image: string, span: Span, { dialect }: FileFacts): Fix[] {
  const dayFirst = readDate(image);
  const monthFirst = readDate(image.replace(/^(\d+)(\D)(\d+)/, '$3$2$1'));
  if (dayFirst && (dialect === 'nl' || !monthFirst || monthFirst === dayFirst)) return [rewrite(span, dayFirst, true)];
  return [dayFirst, monthFirst].filter((date) => date !== undefined).map((date) => rewrite(span, date, false));
}

function rewrite(span: Span, date: string, safe: boolean): Fix {
  return {
    title: { nl: `Schrijf ${date}`, en: `Write ${date}` },
    safe,
    edits: () => [{ span, text: date }],
  };
}
