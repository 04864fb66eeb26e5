import type { IToken } from 'chevrotain';
import type { LexingReport } from 'langium';
import type { LexicalProblem } from './retyper.ts';

/** What lexing found beside the tokens: comments for suppressions, and problems in the text itself. */
export interface AgreementLexingReport extends LexingReport {
  comments: readonly IToken[];
  problems: readonly LexicalProblem[];
}

/** What a lexer set aside, and where it found nothing it knows. */
interface SetAside {
  errors: readonly { offset: number; length: number }[];
  comments: readonly IToken[];
  conflicts: readonly IToken[];
}

/** The problems in the text itself that show before its words are retyped. */
export function problemsIn(text: string, { errors, comments, conflicts }: SetAside): LexicalProblem[] {
  return [
    ...errors.map(({ offset, length }) => problem('unexpected-characters', text, offset, length)),
    ...conflicts.map((token) => tokenProblem('conflict-marker', text, token)),
    ...comments.filter(isOpenComment).map((token) => tokenProblem('unfinished-comment', text, token)),
  ];
}

function isOpenComment({ image }: IToken): boolean {
  return image.startsWith('/*') && !(image.length >= 4 && image.endsWith('*/'));
}

function tokenProblem(code: LexicalProblem['code'], text: string, token: IToken): LexicalProblem {
  return problem(code, text, token.startOffset, token.image.length);
}

function problem(code: LexicalProblem['code'], text: string, start: number, length: number): LexicalProblem {
  return { code, start, end: start + length, detail: text.slice(start, start + Math.min(length, MOST_SHOWN)) };
}

/** Characters of the text that a problem shows. */
const MOST_SHOWN = 20;
