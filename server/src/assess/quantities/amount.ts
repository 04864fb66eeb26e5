import type { Comparison, TimeUnit } from '../../facts/model.ts';
import type { Span } from '../units.ts';

/** A measured amount, with the units it covers. */
export interface Amount extends Span {
  value: number;
  unit: string;
  comparison: Comparison;
  from?: number;
  to?: number;
  upTo?: number;
  change?: 'increase' | 'decrease';
  per?: TimeUnit;
  /** Nothing says what the number counts, or it only tells which ones are meant. */
  bare: boolean;
}

/** A number of one or more units: "1,5 miljoen", "3–5", "a C+". */
export interface NumberRead extends Span {
  value: number;
  upTo?: number;
}
