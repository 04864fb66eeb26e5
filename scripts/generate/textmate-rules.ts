/** The part of the TextMate grammar format that is used here; patterns are Oniguruma regular expressions. */
export type TextMateRule = IncludeRule | MatchRule | RegionRule | GroupRule;

export interface IncludeRule {
  include: string;
}

export interface MatchRule {
  name?: string;
  match: string;
  captures?: Captures;
}

export interface RegionRule {
  name?: string;
  begin: string;
  end: string;
  beginCaptures?: Captures;
  endCaptures?: Captures;
  patterns?: readonly TextMateRule[];
}

export interface GroupRule {
  patterns: readonly TextMateRule[];
}

export interface TextMateGrammar {
  $comment: string;
  name: string;
  scopeName: string;
  fileTypes: readonly string[];
  patterns: readonly TextMateRule[];
  repository: Readonly<Record<string, TextMateRule>>;
}

type Captures = Readonly<Record<string, { name: string }>>;

/** Scope names end in the language they belong to; both dialects are one language. */
export function scope(name: string): { name: string } {
  return { name: `${name}.afspraak` };
}
