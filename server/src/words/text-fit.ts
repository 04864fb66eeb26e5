/** Latin text, in which every character takes one column, as most do; splitting into graphemes is slow. */
const NARROW = /^[ -~\u00A1-\u02AF\u2013-\u2027]*$/;
let segmenter: Intl.Segmenter | undefined;

/** Terminal columns of a text: wide East Asian characters and emoji take two, combining marks none. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += columnsOf(segment);
  return width;
}

/** What readers see as one character each. Made when first needed: that takes longer than all else here. */
function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function columnsOf(grapheme: string): number {
  return /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|^\p{Emoji_Presentation}|\uFE0F/u.test(
    grapheme,
  )
    ? 2
    : 1;
}

/** A text of a document without what could steer a terminal or break XML: control, bidirectional and half characters. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu, ' ')
    .trim();
}

/** The text on one line, shortened with an ellipsis (after a whole word where possible) to at most `width` columns. */
export function fitLine(text: string, width: number): string {
  const line = plainText(text);
  if (columns(line) <= width) return line;
  if (width < 1) return '';
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes(line)) {
    used += columnsOf(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  const space = kept.lastIndexOf(' ');
  const whole = space > kept.length * 0.6 ? kept.slice(0, space) : kept;
  return `${whole.replace(/[\s,;:.·–-]+$/u, '')}…`;
}

/** The text in at most `lines` lines of `width` columns, broken between words; the last line is shortened when it must be. */
export function fitLines(text: string, width: number, lines: number): string[] {
  const words = plainText(text).split(' ');
  const result: string[] = [];
  for (let index = 0; index < words.length; ) {
    if (result.length === lines - 1) return [...result, fitLine(words.slice(index).join(' '), width)];
    let line = words[index] ?? '';
    index += 1;
    while (index < words.length && columns(`${line} ${words[index]}`) <= width) {
      line = `${line} ${words[index]}`;
      index += 1;
    }
    result.push(fitLine(line, width));
  }
  return result;
}

/** Parts joined by dots, in as many lines of `width` columns as that takes; a part is never divided over lines. */
export function fitParts(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts.map((text) => fitLine(text, width))) {
    const joined = `${lines.at(-1)} · ${part}`;
    if (lines.length > 0 && columns(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
