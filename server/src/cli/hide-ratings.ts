import type { FileFacts } from '../facts/model.ts';
import { applyEdits } from '../fixes/apply.ts';

/** Stands for a rating that is not shown. */
const HIDDEN = '•';

/** A document's text without the ratings of people, which are personal data; everything else stays on its line. */
export function hideRatings(text: string, { readiness }: FileFacts): string {
  const ratings = readiness.flatMap(({ able, willing }) => [...able, ...willing]);
  const edits = ratings.map(({ span: { start } }) => ({
    span: { start, end: start + (/^-?[\d.,]*\d/.exec(text.slice(start, start + LONGEST))?.[0].length ?? 0) },
    text: HIDDEN,
  }));
  return applyEdits(text, edits);
}

/** More characters than a rating has. */
const LONGEST = 40;
