/** What a picture may consist of: shapes and words. Nothing that runs, loads, links or holds HTML. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'title',
  'desc',
  'path',
  'rect',
  'line',
  'polyline',
  'polygon',
  'circle',
  'ellipse',
  'text',
  'tspan',
  'clipPath',
  'marker',
  'pattern',
  'linearGradient',
  'radialGradient',
  'stop',
]);

/** The part of a DOM element that tells whether it may be shown. */
export interface ElementLike {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** Whether an element of a picture can do nothing but be seen. Inline styles are refused as the page's policy does. */
export function isHarmless(element: ElementLike): boolean {
  if (element.namespaceURI !== 'http://www.w3.org/2000/svg' || !ELEMENTS.has(element.localName)) return false;
  return [...element.attributes].every(({ name, value }) => isHarmlessAttribute(name.toLowerCase(), value));
}

function isHarmlessAttribute(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'style' || name === 'href' || name.endsWith(':href')) return false;
  return !/url\(\s*(?!["']?#)/i.test(value);
}
