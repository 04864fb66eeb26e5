import type { Edit } from '../rules/rule.ts';

/** The same edit without what it leaves as it is at both of its ends, so that cursors and marks stay; none when it changes nothing. */
export function smallest(text: string, { span, text: replacement }: Edit): Edit[] {
  const old = text.slice(span.start, span.end);
  if (old === replacement) return [];
  const most = Math.min(old.length, replacement.length);
  let before = 0;
  while (before < most && old[before] === replacement[before]) before++;
  if (isInsideLineEnd(text, span.start + before)) before--;
  let after = 0;
  while (after < most - before && old.at(-1 - after) === replacement.at(-1 - after)) after++;
  if (after > 0 && isInsideLineEnd(text, span.end - after)) after--;
  return [
    {
      span: { start: span.start + before, end: span.end - after },
      text: replacement.slice(before, replacement.length - after),
    },
  ];
}

/** Whether an offset lies between the two characters of one line end, which is no place in an editor. */
function isInsideLineEnd(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}
