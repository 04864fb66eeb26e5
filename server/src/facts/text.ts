/** Reading of written values: texts, dates and line starts. */

/** Contents of a quoted text: quotes and escapes removed; a `"""` text loses its common indentation and outer blank lines. */
export function unquote(image: string): string {
  if (image.startsWith('"""'))
    return dedent(image.slice(3, image.endsWith('"""') && image.length >= 6 ? -3 : undefined));
  const closed = image.length > 1 && CLOSING.includes(image.charAt(image.length - 1));
  const text = image.slice(1, closed ? -1 : undefined);
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}

const CLOSING = '"”“';

function dedent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1) return text.trim();
  const [first = '', ...rest] = lines;
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  return [first.trim(), ...rest.map((line) => line.slice(common).trimEnd())].join('\n').trim();
}

/** The ISO date a date image stands for (`2026-06-30`, or `30/6/2026` day first), or undefined when that day does not exist. */
export function readDate(image: string): string | undefined {
  const iso = ISO_DATE.test(image) ? image : fromLocalDate(image);
  if (iso === undefined) return undefined;
  const day = numberAt(iso, 8, 10);
  return day >= 1 && day <= daysIn(numberAt(iso, 0, 4), numberAt(iso, 5, 7)) ? iso : undefined;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function fromLocalDate(image: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(image) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** The number that the digits in a part of a text make. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - DIGIT_ZERO;
  return value;
}

const DIGIT_ZERO = 48;

/** Days in a month; none when there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A text in Unicode's form NFC. Letters below the first combining mark are so already, which most names have no others than. */
export function toNfc(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= FIRST_COMBINING) return text.normalize('NFC');
  }
  return text;
}

const FIRST_COMBINING = 0x300;

/** Offsets at which the lines of a text start; `\n`, `\r\n` and `\r` end lines, as in LSP. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) return addLineStarts(text, starts);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function addLineStarts(text: string, starts: number[]): number[] {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (code === 13 || code === 10) starts.push(at + 1);
  }
  return starts;
}
