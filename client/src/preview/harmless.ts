const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** What a view may consist of: text in sections, tables, lists and trees. Nothing that runs, loads or asks for input. */
const HTML_ELEMENTS = words(`
  section h2 h3 h4 p div span strong em b i small abbr time br figure figcaption a
  table caption thead tbody tfoot tr th td dl dt dd ul ol li
`);

/** What a picture may consist of: shapes and words. Nothing that runs, loads, links or holds HTML. */
const SVG_ELEMENTS = words(`
  svg g defs title desc path rect line polyline polygon circle ellipse text tspan
  clipPath marker pattern linearGradient radialGradient stop
`);

const SHARED_ATTRIBUTES = words('class id lang role tabindex data-at data-step data-date');

const HTML_ATTRIBUTES = words(`
  href title dir scope colspan rowspan headers datetime data-agreement data-start data-end data-left data-right
`);

/** In lower case. */
const SVG_ATTRIBUTES = words(`
  xmlns xmlns:xlink version viewbox preserveaspectratio width height transform
  x y x1 y1 x2 y2 dx dy cx cy r rx ry d points offset rotate textlength lengthadjust
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit opacity color display visibility clip-path clip-rule vector-effect shape-rendering
  font-family font-size font-weight font-style text-anchor dominant-baseline text-decoration letter-spacing
  marker-start marker-mid marker-end orient refx refy markerwidth markerheight markerunits pointer-events
  stop-color stop-opacity gradientunits gradienttransform fx fy patternunits patterncontentunits patterntransform
  clippathunits
`);

/** The part of a DOM element that tells whether it may be shown. */
export interface ElementLike {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** Whether an element of a view can do nothing but be seen and lead to a place. Inline styles are refused as the page's policy does. */
export function isHarmless({ localName, namespaceURI, attributes }: ElementLike): boolean {
  if (namespaceURI === HTML) return HTML_ELEMENTS.has(localName) && areHarmless(attributes, HTML_ATTRIBUTES);
  if (namespaceURI === SVG) return SVG_ELEMENTS.has(localName) && areHarmless(attributes, SVG_ATTRIBUTES);
  return false;
}

function areHarmless(attributes: ElementLike['attributes'], own: ReadonlySet<string>): boolean {
  return [...attributes].every(({ name, value }) => {
    const lower = name.toLowerCase();
    const known = own.has(lower) || SHARED_ATTRIBUTES.has(lower) || lower.startsWith('aria-');
    return known && isHarmlessValue(lower, value);
  });
}

/** A link leads nowhere by itself, the order of focus is that of the page, and what is painted is in the picture itself. */
function isHarmlessValue(name: string, value: string): boolean {
  if (name === 'href') return value === '#';
  if (name === 'tabindex') return value === '0' || value === '-1';
  return !/url\(\s*(?!["']?#)/i.test(value) || name.startsWith('aria-') || name === 'title';
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
