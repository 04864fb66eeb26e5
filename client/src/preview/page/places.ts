/// <reference lib="dom" />
import type { PageMessage } from '../protocol.ts';

/** Makes everything with `data-at` lead to its place, by mouse and by keyboard. */
export function leadToPlaces(content: HTMLElement, tell: (message: PageMessage) => void): void {
  content.addEventListener('click', (event) => lead(event));
  content.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && (event.key === 'Enter' || event.key === ' ')) lead(event);
  });

  /** VS Code itself would scroll to the top for a link within the page. */
  function lead(event: Event): void {
    const source = event.target instanceof Element ? event.target.closest('[data-at]') : null;
    if (!source) return;
    event.preventDefault();
    event.stopPropagation();
    tell({ kind: 'reveal', place: Number(source.getAttribute('data-at')) });
  }
}
