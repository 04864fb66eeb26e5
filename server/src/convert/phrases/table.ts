import type { Situation } from '../../facts/model.ts';

/** A step as a conversion proposes it. `critical` asks what the writer must fill in, so it starts with ‘…’ and gives a finding. */
export interface ProposedStep {
  name: string;
  title: string;
  subResult: string;
  critical: string;
}

/** What conversions write in one dialect. Names of measures are put in the place of `{measures}`. */
export interface ConversionPhrases {
  /** Comment above what a conversion to a work process adds; by it the way back knows what was added. */
  heading: string;
  /** Steps by the situation that asks for them; `other` when none is known. */
  steps: Record<Situation | 'other', readonly [ProposedStep, ProposedStep, ProposedStep]>;
  /** Norm of the first step: the starting point is known. */
  baselineNorm: string;
  /** Norm of the second step: the first effect shows. */
  progressNorm: string;
  /** Norm where nothing is measured, or not yet. */
  agreedNorm: string;
  /** Measure to fill in when a work process says nothing that can be measured. */
  measureToFillIn: string;
  /** What an action delivers, to fill in. */
  deliversToFillIn: string;
  /** Critical element of a step that has an agreement of its own, whose name is put in the place of `{agreement}`. */
  criticalElsewhere: string;
  /** Name of the file that readiness moves to, and the comment it begins with. */
  readinessFile: string;
  readinessHeading: string;
}
