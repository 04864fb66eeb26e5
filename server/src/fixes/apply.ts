import type { Edit } from '../rules/rule.ts';

/** The text after edits of that one document, in any order. Throws when two edits overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of inOrder) {
    if (span.start < at) throw new RangeError(`Edits overlap at offset ${span.start}`);
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
