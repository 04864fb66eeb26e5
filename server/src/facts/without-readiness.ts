import type { FileFacts, Span } from './model.ts';

/** Facts without ratings of people, which are personal data, and without the names that only those ratings use. */
export function withoutReadiness(facts: FileFacts): FileFacts {
  const isRating = ({ start, end }: Span): boolean =>
    facts.readiness.some(({ span }) => span.start <= start && end <= span.end);
  return { ...facts, readiness: [], references: facts.references.filter(({ span }) => !isRating(span)) };
}
