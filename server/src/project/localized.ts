/** A text for people in each language that messages are written in. */
export interface Localized {
  nl: string;
  en: string;
}

const CONJUNCTIONS = { and: { nl: 'en', en: 'and' }, or: { nl: 'of', en: 'or' } } as const satisfies Record<
  string,
  Localized
>;

/** Words one after the other as they are read aloud: ‘a’, ‘a and b’, ‘a, b and c’. */
export function inAList(words: readonly string[], conjunction: keyof typeof CONJUNCTIONS = 'and'): Localized {
  const { nl, en } = CONJUNCTIONS[conjunction];
  return { nl: joined(words, nl), en: joined(words, en) };
}

function joined(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
