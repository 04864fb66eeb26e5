import type { PlannedStep } from '../plan/model.ts';
import type { Palette } from './timeline-theme.ts';

export const FONT = "'Segoe UI', system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif";
/** Outline of a bar on the critical path. */
export const CRITICAL_WIDTH = 3;
/** Dashes without gaps. */
export const SOLID = [1, 0];

/** How a symbol is drawn. */
export interface Look {
  fill: string;
  stroke: string;
  strokeWidth: number;
  strokeDash: number[];
}

/** A bar is hollow before it starts, filled while it runs, dark when it is done, dashed after its date and dotted at risk. */
export function barLook(state: PlannedStep['state'], palette: Palette): Look {
  return {
    fill: state === 'done' ? palette.outline : state === 'running' ? palette.bar : palette.background,
    stroke: isTrouble(state) ? palette.late : palette.outline,
    strokeWidth: 1.25,
    strokeDash: state === 'late' ? [4, 3] : state === 'at-risk' ? [1.5, 2] : SOLID,
  };
}

/** Whether a state asks for attention. */
export function isTrouble(state: PlannedStep['state']): boolean {
  return state === 'late' || state === 'at-risk';
}

/** A due date that was agreed is filled, one that is proposed is hollow. */
export function dueLook(due: PlannedStep['dueIs'], palette: Palette): Look {
  const fill = due === 'given' ? palette.text : palette.background;
  return { fill, stroke: palette.text, strokeWidth: 1.5, strokeDash: SOLID };
}
