/// <reference lib="dom" />
import type { PageTexts } from '../protocol.ts';

/** A part of the page that is always there. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no part '${id}'`);
  return element;
}

/** What the page says of its own. */
export const TEXTS: PageTexts = JSON.parse(document.body.dataset.texts ?? '{}');

/** A text of the page with its parts filled in. */
export function filled(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
