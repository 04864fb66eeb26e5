const MARKUP = Symbol('markup');

/** Text that is HTML already. Only {@link html} and {@link drawn} make it, so whatever else is put into a page is escaped. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a page: text, which is escaped, HTML, or a list of those. */
export type Content = string | number | Html | readonly Content[];

/** HTML in which every value is escaped unless it is HTML itself. Values may stand between tags and in quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  const markup = parts.map((part, index) => part + (index < values.length ? markupOf(values[index] ?? '') : ''));
  return { [MARKUP]: markup.join('') };
}

/** A picture as drawn here, in which every text of a document is escaped by what drew it. */
export function drawn(svg: string): Html {
  return { [MARKUP]: svg };
}

/** The HTML as text, to write to a file. */
export function htmlText(content: Html): string {
  return content[MARKUP];
}

function markupOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return MARKUP in content ? content[MARKUP] : content.map(markupOf).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
}
