import type { PropertyFact, Span, Step } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Edit, Localized } from '../rules/rule.ts';
import { losesLine, losesStep } from './losses.ts';
import { commentsIn } from './page.ts';
import { isProposedDirection, isUntouched } from './proposal.ts';
import { coachOf } from './reasons.ts';
import { commentedOut, leavingComments } from './removal.ts';
import type { WorkProcess } from './work-process.ts';

/** What becomes of one construct: it is taken out, or an edit takes its place; and what that loses. */
export interface Outcome {
  span: Span;
  edit?: Edit;
  loss?: Localized;
  /** Keyword under which the construct stays in the agreement. */
  staysAs?: string;
}

/** What becomes of a step. One that nobody filled in goes; another becomes comment, its measures apart. */
export function stepOutcome(process: WorkProcess, step: Step): Outcome {
  const { page, indentation, measureLines, labels } = process;
  const moved = measureLines.filter(({ start, end }) => step.span.start < start && end < step.span.end);
  if (process.heading && isUntouched(step, labels)) return takenOut(process, step.span, moved);
  return { span: step.span, edit: commentedOut(page, step.span, moved, indentation), loss: losesStep(step) };
}

/** What becomes of a line about the work process. */
export function lineOutcome(process: WorkProcess, property: PropertyFact): Outcome {
  const { span, keyword } = property;
  if (process.heading && isAdded(process, property)) return takenOut(process, span, []);
  if (keyword === 'coaching') return { span, staysAs: 'coaching' };
  if (keyword === 'direction' && !process.agreement.specific && isCurrentDirection(process, span)) {
    return { span, edit: asScope(process, span), staysAs: 'specific' };
  }
  const { page, indentation } = process;
  return {
    span,
    edit: commentedOut(page, span, [], indentation),
    loss: losesLine(page.text.slice(span.start, span.end)),
  };
}

/** Whether a line below the heading says only what the conversion wrote or what follows from the steps. */
function isAdded({ document, agreement, measurements }: WorkProcess, { keyword, span }: PropertyFact): boolean {
  if (keyword === 'direction') return isProposedDirection(agreement, measurements, document.project);
  if (keyword !== 'coaching') return true;
  const [moment, ...others] = agreement.coaching.filter(
    (each) => span.start <= each.span.start && each.span.end <= span.end,
  );
  const isRhythm = moment?.kind === 'every' && moment.unit === 'week' && moment.every <= 2;
  return isRhythm && others.length === 0 && moment.by?.name === coachOf(document.project, agreement)?.name;
}

/** Of several directions the last one counts. */
function isCurrentDirection({ agreement }: WorkProcess, span: Span): boolean {
  const current = agreement.direction?.span;
  return current !== undefined && span.start <= current.start && current.end <= span.end;
}

function asScope({ document, page }: WorkProcess, span: Span): Edit {
  const keywordEnd = page.text.indexOf(':', span.start);
  const keyword = dialectOf(document.facts).word('property', 'specific');
  return { span: { start: span.start, end: keywordEnd }, text: keyword };
}

function takenOut({ page, indentation }: WorkProcess, span: Span, moved: readonly Span[]): Outcome {
  const comments = commentsIn(page, span).filter(
    (comment) => !moved.some((part) => part.start <= comment.start && comment.end <= part.end),
  );
  return comments.length === 0 ? { span } : { span, edit: leavingComments(page, span, comments, indentation.inner) };
}
