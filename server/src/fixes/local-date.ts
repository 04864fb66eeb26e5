import type { FileFacts, Span } from '../facts/model.ts';
import { readDate } from '../facts/text.ts';
import type { Fix } from '../rules/rule.ts';

/**
 * Fixes that write a date such as 30/6/2026 with its year first. That is safe where only one day can be meant: in Dutch the day
 * stands first; elsewhere the month may, unless only one of the two orders gives a date.
 */
export function localDateFixes(image: string, span: Span, { dialect }: FileFacts): Fix[] {
  const dayFirst = readDate(image);
  const monthFirst = readDate(image.replace(/^(\d+)(\D)(\d+)/, '$3$2$1'));
  if (dialect === 'nl' && dayFirst) return [rewrite(span, dayFirst, true)];
  const meant = new Set([dayFirst, monthFirst].filter((date) => date !== undefined));
  return [...meant].map((date) => rewrite(span, date, dialect !== 'nl' && meant.size === 1));
}

function rewrite(span: Span, date: string, safe: boolean): Fix {
  return {
    title: { nl: `Schrijf ${date}`, en: `Write ${date}` },
    safe,
    edits: () => [{ span, text: date }],
  };
}
