import type { PropertyKeyword } from '../dialect/table.ts';
import type { Agreement } from './model.ts';

/**
 * What the letters of BeSMARTO stand for. `attested`: the author of the method says so himself; the others are a reading
 * of common usage, so messages name the field and never claim what he meant.
 */
export interface BesmartoLetter {
  letter: 'Be' | 'S' | 'M' | 'A' | 'R' | 'T' | 'O';
  /** The property that the letter is written with first of all. */
  property: PropertyKeyword;
  expansion: { nl: string; en: string };
  attested: boolean;
  /** Whether an agreement says anything for it, well or badly. */
  isPresent(agreement: Agreement): boolean;
}

export const BESMARTO: readonly BesmartoLetter[] = [
  {
    letter: 'Be',
    property: 'inspiring',
    expansion: { nl: 'Bezielend', en: 'Inspiring' },
    attested: true,
    isPresent: ({ inspiring }) => inspiring !== undefined,
  },
  {
    letter: 'S',
    property: 'specific',
    expansion: { nl: 'Specifiek', en: 'Specific' },
    attested: true,
    isPresent: ({ specific }) => specific !== undefined,
  },
  {
    letter: 'M',
    property: 'measurable',
    expansion: { nl: 'Meetbaar', en: 'Measurable' },
    attested: true,
    isPresent: ({ measurements, steps, toLevel }) =>
      measurements.length > 0 ||
      toLevel !== undefined ||
      steps.some((step) => step.norms.length > 0 || step.measurements.length > 0),
  },
  {
    letter: 'A',
    property: 'accepted',
    expansion: { nl: 'Aanvaard', en: 'Accepted' },
    attested: false,
    isPresent: ({ acceptances }) => acceptances.length > 0,
  },
  {
    letter: 'R',
    property: 'realistic',
    expansion: { nl: 'Realistisch', en: 'Realistic' },
    attested: false,
    isPresent: ({ realistic }) => realistic !== undefined,
  },
  {
    letter: 'T',
    property: 'time-bound',
    expansion: { nl: 'Tijdsgebonden', en: 'Time-bound' },
    attested: false,
    isPresent: ({ period }) => period !== undefined,
  },
  {
    letter: 'O',
    property: 'follow-up',
    expansion: { nl: 'Opvolging en ondersteuning', en: 'Follow-up and support' },
    attested: false,
    isPresent: ({ followUp, support, coaching, steps }) =>
      followUp.length + support.length + coaching.length > 0 || steps.some((step) => step.support.length > 0),
  },
];
