import type { Agreement, Quantity } from '../facts/model.ts';

/** What an agreement is made of, for saying what changed since it was signed. */
export const SIGNED_PARTS = ['who', 'what', 'measure', 'means', 'when', 'steps'] as const;
export type SignedPart = (typeof SIGNED_PARTS)[number];

const WHOLE_LENGTH = 6;
/** A part that changed keeps its character once in so many times; the whole then still shows that something changed. */
const PART_RADIX = 32;

/**
 * Short signature of what an agreement says: six characters for the whole, then one for each part. Layout, comments,
 * the dialect, its own name, and what happens after accepting (acceptances, recorded reasons) do not change it.
 */
export function signatureOf(agreement: Agreement): string {
  const parts = SIGNED_PARTS.map((part) => print(PARTS[part](agreement)));
  const whole = hash(parts.join('\n')).toString(16).padStart(8, '0').slice(-WHOLE_LENGTH);
  return whole + parts.map((part) => (hash(part) % PART_RADIX).toString(PART_RADIX)).join('');
}

/** Whether a signature still holds, and when it does not, the parts that show a change; none when it is too short for that. */
export function compareSignature(agreement: Agreement, signature: string): { holds: boolean; changed: SignedPart[] } {
  const now = signatureOf(agreement);
  const length = Math.max(WHOLE_LENGTH, signature.length);
  if (now.slice(0, length) === signature) return { holds: true, changed: [] };
  const changed = SIGNED_PARTS.filter((_, at) => {
    const before = signature[WHOLE_LENGTH + at];
    return before !== undefined && before !== now[WHOLE_LENGTH + at];
  });
  return { holds: false, changed };
}

const PARTS: Record<SignedPart, (agreement: Agreement) => unknown> = {
  who: ({ kind, title, parties, owner, task, resultArea, contributesTo, agreedIn, coaches }) => [
    kind,
    title,
    parties,
    owner,
    task,
    resultArea,
    contributesTo,
    agreedIn,
    coaches,
  ],
  what: ({ inspiring, specific, assumptions, direction, situations, method, ownPart, newFor, competence, factors }) => [
    inspiring,
    specific,
    assumptions,
    direction,
    situations,
    method,
    ownPart,
    newFor,
    competence,
    factors,
  ],
  measure: ({ measurements, weight, fromLevel, toLevel, priority, errorMargin }) => [
    measurements,
    weight,
    fromLevel,
    toLevel,
    priority,
    errorMargin,
  ],
  means: ({ realistic, means, thirdParties, preconditions, counterpart }) => [
    realistic,
    means,
    thirdParties,
    preconditions,
    counterpart,
  ],
  when: ({ period, followUp, support, talks, coaching, reporting }) => [
    period,
    followUp,
    support,
    talks,
    coaching,
    reporting,
  ],
  steps: ({ steps, lastingOutput, receivers, accountableFor }) => [steps, lastingOutput, receivers, accountableFor],
};

const UNSIGNED: ReadonlySet<string> = new Set(['span', 'keyword', 'body', 'properties', 'kinds', 'scope']);

/** What facts say, without where they stand; units of time are the same in every dialect. */
function print(facts: unknown): string {
  return JSON.stringify(facts, (key, value: unknown) => {
    if (UNSIGNED.has(key)) return undefined;
    return isQuantity(value) ? [value.value, value.time ?? value.unit, value.per?.time ?? value.per?.unit] : value;
  });
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;
}

/** A number of 32 bits: FNV-1a over the UTF-16 units of a text. Enough to notice a change, not to keep a secret. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 13), 0x5bd1e995);
  return (state ^ (state >>> 16)) >>> 0;
}
