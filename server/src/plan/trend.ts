import type { Agreement, Bound, Comparison, LevelName, Measurement, Progress } from '../facts/model.ts';

/** A value that a measure should keep to. */
export interface TrendBound {
  comparison: Comparison;
  value: number;
}

/** How a measure of an agreement moves: where it came from, where it should go, and what check-ins and evaluations found. */
export interface Trend {
  /** Name or text of the measure. */
  measure: string;
  unit: string;
  from?: number;
  target?: TrendBound;
  levels: (TrendBound & { level: LevelName })[];
  /** By date; at least one. */
  points: { on: string; value: number; kind: Progress['kind'] }[];
}

/**
 * The measures of an agreement of which values were reported, from reports in order. A value belongs to the first measure with its unit; an agreement with
 * one measure needs no unit. Values of steps, and those without a date, are left out.
 */
export function trendsOf({ measurements }: Agreement, reports: readonly Progress[]): Trend[] {
  return measurements.flatMap((measurement) => {
    const points = reports.flatMap(({ on, step, value, kind }) =>
      on !== undefined &&
      step === undefined &&
      value !== undefined &&
      measurementOf(value.unit, measurements) === measurement
        ? [{ on: on.date, value: value.value, kind }]
        : [],
    );
    return points.length === 0 ? [] : [{ ...goalOf(measurement), points }];
  });
}

/** The measurement that a reported value belongs to. */
export function measurementOf(unit: string, measurements: readonly Measurement[]): Measurement | undefined {
  const [only, ...others] = measurements;
  if (others.length === 0 && (unit === '' || only === undefined || unitOf(only) === '')) return only;
  return measurements.find((measurement) => unitOf(measurement) === unit);
}

/** The unit that a measurement is in. */
export function unitOf({ target, from, levels }: Measurement): string {
  return target?.quantity.unit ?? from?.unit ?? levels.find(({ bound }) => bound)?.bound?.quantity.unit ?? '';
}

function goalOf(measurement: Measurement): Omit<Trend, 'points'> {
  const { measure, text, from, target, levels } = measurement;
  return {
    measure: measure?.name ?? text?.text ?? '',
    unit: unitOf(measurement),
    ...(from === undefined ? {} : { from: from.value }),
    ...(target === undefined ? {} : { target: boundOf(target) }),
    levels: levels.flatMap(({ level, bound }) => (bound === undefined ? [] : [{ level, ...boundOf(bound) }])),
  };
}

function boundOf({ comparison, quantity }: Bound): TrendBound {
  return { comparison, value: quantity.value };
}
