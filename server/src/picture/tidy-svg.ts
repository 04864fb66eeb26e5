/** Attributes that what is in a group takes from it. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
] as const;
/** Tags; texts and attributes of what vega draws hold no angle brackets. */
const TAGS = /(<[^<>]+>)/u;
const LONG_NUMBER = /-?\d+\.\d{2,}(?:e-?\d+)?/gu;
const SHAPE = /^<(?:path|text|line|rect) /u;

/**
 * A drawing in fewer bytes that looks the same: numbers to a tenth of a pixel, and what the shapes of a mark have in common said once, on their
 * group. Texts stay as they are.
 */
export function tidySvg(svg: string): string {
  const tokens = svg.split(TAGS).map((token) => (token.startsWith('<') ? shortened(token) : token));
  for (const { start, end } of leafGroups(tokens)) hoist(tokens, start, end);
  return tokens.join('');
}

function shortened(tag: string): string {
  return tag
    .replace(/ (?:aria-roledescription="[^"]*"|role="graphics-(?:object|symbol)"|xmlns:xlink="[^"]*")/gu, '')
    .replace(/ (?:d|transform|[xy][12]?)="[^"]*"/gu, (attribute) =>
      attribute.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 10) / 10)),
    );
}

/** The groups of marks that hold no other group, by the index of their opening and closing tag. */
function leafGroups(tokens: readonly string[]): { start: number; end: number }[] {
  const groups: { start: number; end: number }[] = [];
  let start: number | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.startsWith('<g')) start = token.startsWith('<g class="mark-') ? index : undefined;
    else if (token === '</g>') {
      if (start !== undefined) groups.push({ start, end: index });
      start = undefined;
    }
  }
  return groups;
}

/** Moves to a group what all its shapes say of their looks; a shape that says otherwise goes on doing so. */
function hoist(tokens: string[], start: number, end: number): void {
  const shapes: number[] = [];
  for (let index = start + 1; index < end; index += 1) if (SHAPE.test(tokens[index] ?? '')) shapes.push(index);
  if (shapes.length < 2) return;
  for (const name of INHERITED) {
    const written = new RegExp(` ${name}="[^"]*"`, 'u');
    const values = shapes.map((index) => written.exec(tokens[index] ?? '')?.[0]);
    const shared = mostCommon(values);
    if (shared === undefined) continue;
    tokens[start] = (tokens[start] ?? '').replace(/>$/u, () => `${shared}>`);
    for (const [order, index] of shapes.entries()) {
      if (values[order] === shared) tokens[index] = (tokens[index] ?? '').replace(shared, '');
    }
  }
}

/** The value that most have; undefined when one has none, as it would inherit it. */
function mostCommon(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) return undefined;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
