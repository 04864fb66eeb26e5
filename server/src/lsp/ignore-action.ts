import { readFacts } from '../facts/extract.ts';
import type { Span } from '../facts/model.ts';
import { indentAt, lineEndOf } from '../fixes/insert.ts';
import type { Localized } from '../project/localized.ts';
import type { Edit } from '../rules/rule.ts';

/** Stands where the reason belongs, until somebody writes it. */
const PLACEHOLDER: Localized = { nl: '… schrijf hier waarom', en: '… write here why' };

/** Lines above a finding that are tried, for findings in values of several lines. */
const MOST_LINES = 20;

/**
 * A comment that suppresses one finding, on a line of its own above the construct the finding is in. Undefined when no
 * comment would cover the finding and nothing else has to move.
 */
export function ignoreEdit(
  text: string,
  path: string,
  { rule, span }: { rule: string; span: Span },
  language: keyof Localized,
): Edit | undefined {
  let at = lineStart(text, span.start);
  for (let line = 0; line < MOST_LINES; line++) {
    const first = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
    const comment = `${indentAt(text, first)}// afspraak-ignore ${rule}: ${PLACEHOLDER[language]}${lineEndOf(text)}`;
    if (covers(text.slice(0, at) + comment + text.slice(at), path, at, span, comment.length)) {
      return { span: { start: at, end: at }, text: comment };
    }
    if (at === 0) return undefined;
    at = lineStart(text, at - 1);
  }
  return undefined;
}

function covers(text: string, path: string, at: number, { start, end }: Span, shift: number): boolean {
  const written = readFacts(text, { path }).suppressions.find(({ span }) => at <= span.start && span.end <= at + shift);
  return written?.target !== undefined && written.target.start <= start + shift && end + shift <= written.target.end;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
