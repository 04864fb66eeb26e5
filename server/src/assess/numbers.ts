import type { Language } from './model.ts';

/** How a token of digits reads. */
export type NumberForm =
  | { form: 'plain'; value: number }
  | { form: 'range'; value: number; upTo: number }
  | { form: 'fraction'; value: number; of: number }
  | { form: 'date' }
  | { form: 'years' }
  | { form: 'ordinal'; rank: number }
  | { form: 'clock' }
  | { form: 'label' };

const DIGITS = /^\d+$/;
const ISO_DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;
const NUMERIC_DATE = /^\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})$/;
const YEARS = /^(?:19|20)\d{2}[-–/](?:(?:19|20)?\d{2})$/;
const CLOCK = /^\d{1,2}:\d{2}$/;
const CLOCK_SUFFIX = /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|[uh]\d{0,2})$/;
const LABEL = /^\d+[A-H]$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th|ste|de|e)$/;
const PAIR = /^(\d+(?:[.,]\d+)?)([-–/])(\d+(?:[.,]\d+)?)$/;

/** Reads digits with their separators; the decimal sign follows the language. */
export function readNumber(digits: string, lang: Language): NumberForm {
  if (DIGITS.test(digits)) return { form: 'plain', value: Number(digits) };
  if (digits.length > 24) return { form: 'plain', value: Number.parseFloat(digits) };
  if (ISO_DATE.test(digits) || NUMERIC_DATE.test(digits)) return { form: 'date' };
  if (YEARS.test(digits)) return { form: 'years' };
  if (CLOCK.test(digits) || CLOCK_SUFFIX.test(digits)) return { form: 'clock' };
  if (LABEL.test(digits)) return { form: 'label' };
  const ordinal = ORDINAL.exec(digits)?.[1];
  if (ordinal) return { form: 'ordinal', rank: Number(ordinal) };
  if (/k$/i.test(digits)) return { form: 'plain', value: decimal(digits.slice(0, -1), lang) * 1000 };
  const pair = PAIR.exec(digits);
  if (pair?.[1] && pair[3]) {
    const [first, second] = [decimal(pair[1], lang), decimal(pair[3], lang)];
    return pair[2] === '/'
      ? { form: 'fraction', value: first, of: second }
      : { form: 'range', value: first, upTo: second };
  }
  return { form: 'plain', value: decimal(digits, lang) };
}

function decimal(digits: string, lang: Language): number {
  const point = lang === 'nl' ? ',' : '.';
  const grouping = lang === 'nl' ? '.' : ',';
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) && !(digits.startsWith('0') || !digits.includes(grouping));
  if (grouped) return Number(digits.replaceAll(grouping, ''));
  const value = Number.parseFloat(
    digits.replace(grouping === '.' && !digits.includes(',') ? '' : grouping, '').replace(point, '.'),
  );
  return Number.isNaN(value) ? 0 : value;
}
