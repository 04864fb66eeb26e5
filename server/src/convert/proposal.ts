import { DIALECTS, type Dialect } from '../dialect/dialect.ts';
import type { Agreement, Measurement, Situation, Step } from '../facts/model.ts';
import type { ProjectView } from '../project/project-view.ts';
import { ALL_PHRASES } from './phrases/phrases.ts';
import type { ConversionPhrases, ProposedStep } from './phrases/table.ts';
import { DialectWriter, oneLine } from './write.ts';

/** A step to write: what the phrases propose, with the norm of its sub-result; none where measures stand instead. */
export interface StepProposal extends ProposedStep {
  norm?: string;
}

/** Names of what is measured, as people call it. */
export function measureLabels(measurements: readonly Measurement[], project: ProjectView): string[] {
  return measurements.map(({ measure, text }) => {
    const title = measure && project.find('measure', measure.name)?.fact.title?.text;
    return oneLine(title ?? measure?.name ?? text?.text ?? '');
  });
}

/**
 * The end result in words, as a direction: what is measured, from where to where; without measures the title. Undefined when
 * there is neither.
 */
export function proposedDirection(
  agreement: Pick<Agreement, 'title'>,
  measurements: readonly Measurement[],
  project: ProjectView,
  dialect: Dialect,
): string | undefined {
  const writer = new DialectWriter(dialect);
  const labels = measureLabels(measurements, project);
  const results = measurements.map((measurement, index) =>
    [labels[index], writer.range(measurement)].filter((part) => part !== '').join(': '),
  );
  const direction = results.length > 0 ? results.join('; ') : oneLine(agreement.title?.text ?? '');
  return direction === '' ? undefined : direction;
}

/**
 * The steps proposed for a situation. The last one is where the measures go; the others are measured by how those move, unless
 * the end result is still open or for others to decide: then they count as done when both say so.
 */
export function proposedSteps(
  phrases: ConversionPhrases,
  situation: Situation | undefined,
  labels: readonly string[],
): [StepProposal, StepProposal, StepProposal] {
  const [first, second, last] = phrases.steps[situation ?? 'other'];
  const isOpen = labels.length === 0 || situation === 'new result' || situation === 'third parties';
  const norm = (template: string) =>
    isOpen ? phrases.agreedNorm : template.replace('{measures}', () => labels.join(', '));
  return [
    { ...first, norm: norm(phrases.baselineNorm) },
    { ...second, norm: norm(phrases.progressNorm) },
    labels.length > 0 ? last : { ...last, norm: phrases.agreedNorm },
  ];
}

/** Whether a direction is what a conversion would have written, in any dialect. */
export function isProposedDirection(
  agreement: Agreement,
  measurements: readonly Measurement[],
  project: ProjectView,
): boolean {
  const written = oneLine(agreement.direction?.text ?? '');
  return DIALECTS.some((dialect) => proposedDirection(agreement, measurements, project, dialect) === written);
}

/** Whether nobody has filled in or changed a proposed step, its date aside. */
export function isUntouched(step: Step, labels: readonly string[]): boolean {
  if (step.by.length > 0 || step.support.length > 0) return false;
  return ALL_PHRASES.some((phrases) =>
    SITUATIONS_WITH_STEPS.some((situation) =>
      proposedSteps(phrases, situation, labels).some((proposal) => isSame(step, proposal)),
    ),
  );
}

const SITUATIONS_WITH_STEPS: readonly (Situation | undefined)[] = [
  'experience',
  'new result',
  'stabilise',
  'third parties',
  undefined,
];

function isSame(step: Step, { name, title, subResult, norm, critical }: StepProposal): boolean {
  const said = [step.title, ...step.subResults, ...step.norms, ...step.critical].map((each) =>
    oneLine(each?.text ?? ''),
  );
  const proposed = [title, subResult, ...(norm === undefined ? [] : [norm]), critical];
  const isNumberedName = step.name.text.startsWith(name) && /^\d*$/.test(step.name.text.slice(name.length));
  return isNumberedName && JSON.stringify(said) === JSON.stringify(proposed.map(oneLine));
}
