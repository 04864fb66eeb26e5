import type { Agreement } from '../facts/model.ts';
import type { PlanProblem } from './model.ts';
import type { PlanPeriod } from './period.ts';
import type { Slot } from './slots.ts';

/** What makes a plan impossible, with the chain of steps that causes each problem. */
export function findProblems(
  agreement: Agreement,
  slots: readonly Slot[],
  cycles: readonly (readonly number[])[],
  { period, assumed, empty }: PlanPeriod,
): PlanProblem[] {
  const { steps } = agreement;
  const names = (chain: readonly number[]): string[] => chain.flatMap((index) => steps[index]?.name.text ?? []);
  const endIsWritten = !empty && !assumed.includes('end');
  const problems: PlanProblem[] = [];
  if (empty) problems.push({ kind: 'empty-period', chain: [], span: agreement.period?.span ?? agreement.name.span });
  for (const cycle of cycles) {
    const first = cycle.slice(0, 1);
    const span = steps[first[0] ?? 0]?.name.span ?? agreement.name.span;
    problems.push({ kind: 'cycle', chain: names([...cycle, ...first]), span });
  }
  for (const [index, step] of steps.entries()) {
    const slot = slots[index];
    if (slot === undefined) continue;
    const { due, end } = slot;
    const span = step.due?.span ?? step.name.span;
    if (due === undefined) {
      if (endIsWritten && isFirstPast(index, slots, period.end)) {
        problems.push({ kind: 'past-end', chain: names(chainTo(index, slots)), earliest: end, span });
      }
      continue;
    }
    if (!empty && (due < period.start || due > period.end)) {
      problems.push({ kind: 'outside-period', chain: names([index]), due, span });
    }
    if (end > due) {
      problems.push({ kind: 'too-late', chain: names(chainTo(index, slots)), due, earliest: end, span });
    }
  }
  return problems;
}

/** Whether a step ends after the period while the step that decides its start does not. */
function isFirstPast(index: number, slots: readonly Slot[], end: string): boolean {
  const isPast = (step: number | undefined): boolean => step !== undefined && (slots[step]?.end ?? '') > end;
  return isPast(index) && !isPast(causeOf(slots[index]));
}

/** The step and those before it that decide when it can start, back to the one whose given date can be kept. */
function chainTo(index: number, slots: readonly Slot[]): number[] {
  const chain = [index];
  let step = causeOf(slots[index]);
  while (step !== undefined) {
    chain.unshift(step);
    step = keepsItsDate(slots[step]) ? undefined : causeOf(slots[step]);
  }
  return chain;
}

function keepsItsDate(slot: Slot | undefined): boolean {
  return slot?.due !== undefined && slot.end <= slot.due;
}

function causeOf(slot: Slot | undefined): number | undefined {
  return slot?.driver ?? slot?.follows;
}
