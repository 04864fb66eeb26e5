/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const FOCUSABLE = 'a[href], [tabindex]';

/** What had the focus, described so that it is found again among new elements. */
export class Focus {
  private readonly step: string | null;
  private readonly label: string;
  private readonly index: number;

  private constructor(element: Element, index: number) {
    this.step = element.getAttribute('data-step');
    this.label = labelOf(element);
    this.index = index;
  }

  /** The focus when it is somewhere in a part of the page. */
  static within(part: Element): Focus | undefined {
    const { activeElement } = document;
    if (!activeElement || !part.contains(activeElement)) return undefined;
    return new Focus(activeElement, [...part.querySelectorAll(FOCUSABLE)].indexOf(activeElement));
  }

  /** Gives the focus to what is the same, else to what is in the same place. */
  restore(part: Element): void {
    const all = [...part.querySelectorAll<HTMLElement | SVGElement>(FOCUSABLE)];
    const alike = all.filter((element) => this.isLike(element));
    const nearest = alike.sort((a, b) => this.distance(all.indexOf(a)) - this.distance(all.indexOf(b)))[0];
    (nearest ?? all[this.index])?.focus({ preventScroll: true });
  }

  private isLike(element: Element): boolean {
    const step = element.getAttribute('data-step');
    return this.step === null ? step === null && labelOf(element) === this.label : step === this.step;
  }

  private distance(index: number): number {
    return Math.abs(index - this.index);
  }
}

function labelOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}
