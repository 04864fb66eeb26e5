import type { IToken } from 'chevrotain';
import { NONE } from './lists.ts';
import type { Span, Suppression } from './model.ts';

const SUPPRESSION = /^(?:\/\/|\/\*)\s*afspraak-ignore(-file)?\s+([^\s:]+)[ \t]*(?::([^\n\r]*))?/;

/** Suppressions among the comments, each with the construct it covers: the next property or block that starts after it. */
export function readSuppressions(comments: readonly IToken[], constructs: readonly Span[]): readonly Suppression[] {
  if (comments.length === 0) return NONE;
  const suppressions = comments.flatMap((comment) => readSuppression(comment) ?? []);
  if (suppressions.length === 0) return suppressions;
  const inOrder = constructs.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return suppressions.map((suppression) => {
    const target = suppression.scope === 'file' ? undefined : firstAfter(inOrder, suppression.span.end);
    return target ? { ...suppression, target } : suppression;
  });
}

function readSuppression(comment: IToken): Suppression | undefined {
  const match = SUPPRESSION.exec(comment.image);
  if (!match?.[2]) return undefined;
  const reason = (match[3] ?? '').replace(/\*\/\s*$/, '').trim();
  return {
    scope: match[1] ? 'file' : 'next',
    rule: match[2].replace(/\*\/$/, ''),
    reason,
    span: { start: comment.startOffset, end: comment.startOffset + comment.image.length },
  };
}

function firstAfter(inOrder: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return inOrder[low];
}
