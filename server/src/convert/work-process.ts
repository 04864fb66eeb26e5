import type { Agreement, Measurement, PropertyFact, Span, Step } from '../facts/model.ts';
import type { FixContext } from '../rules/rule.ts';
import { type Indentation, indentationOf, type Page, pageOf, withComments } from './page.ts';
import { ALL_PHRASES } from './phrases/phrases.ts';
import { measureLabels } from './proposal.ts';

/** A work process as the conversion to a result agreement looks at it. */
export interface WorkProcess {
  document: FixContext;
  agreement: Agreement;
  page: Page;
  indentation: Indentation;
  /** Comment above what a conversion added; absent in an agreement that was written as a work process. */
  heading?: Span;
  /** Steps and properties that have no place in a result agreement: those below the heading, or all. */
  steps: readonly Step[];
  guidance: readonly PropertyFact[];
  /** Measures of the last step, where a conversion puts them, and what people call them. */
  measurements: readonly Measurement[];
  labels: readonly string[];
  /** Measurable lines of all those steps, with their comments. */
  measureLines: readonly Span[];
}

const GUIDANCE: ReadonlySet<string> = new Set(['situation', 'direction', 'accountable-for']);

/** Takes a work process apart. */
export function readWorkProcess(document: FixContext, agreement: Agreement): WorkProcess {
  const page = pageOf(document);
  const heading = findHeading(page, agreement);
  const isAdded = ({ span }: { span: Span }) => !heading || span.start > heading.start;
  const steps = agreement.steps.filter(isAdded);
  const measurements = steps.at(-1)?.measurements ?? [];
  return {
    document,
    agreement,
    page,
    indentation: indentationOf(page, agreement),
    ...(heading ? { heading } : {}),
    steps,
    guidance: agreement.properties.filter(
      (property) =>
        isAdded(property) && (GUIDANCE.has(property.keyword) || (heading && property.keyword === 'coaching')),
    ),
    measurements,
    labels: measureLabels(measurements, document.project),
    measureLines: steps.flatMap((step) => step.measurements.map(({ span }) => withComments(page, span))),
  };
}

/** The last comment that is a heading, unless it stands inside a step or a property. */
function findHeading({ text, comments }: Page, { body, steps, properties }: Agreement): Span | undefined {
  if (!body) return undefined;
  const inside = [...steps, ...properties].map(({ span }) => span);
  return comments.findLast(
    (comment) =>
      comment.start >= body.start &&
      comment.end <= body.end &&
      ALL_PHRASES.some(({ heading }) => heading === text.slice(comment.start, comment.end).trimEnd()) &&
      !inside.some((span) => span.start < comment.start && comment.end < span.end),
  );
}
