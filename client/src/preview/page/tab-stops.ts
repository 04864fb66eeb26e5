/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const SHAPES = 'svg [tabindex]';
const KEYS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/**
 * Makes the shapes of a kind in a picture one stop for Tab: the one that had the focus last, at first the first one. Arrow keys go to the others, so that
 * nobody has to pass hundreds of steps.
 */
export class TabStops {
  constructor(content: HTMLElement) {
    content.addEventListener('focusin', ({ target }) => this.stopAt(target));
    content.addEventListener('keydown', (event) => this.keyPressed(event));
  }

  /** Leaves one stop for each kind of shapes in a new block. */
  prepare(block: Element): void {
    const kinds = new Set([...block.querySelectorAll(SHAPES)].map((shape) => shape.parentElement));
    for (const kind of kinds) {
      for (const [index, shape] of shapesIn(kind).entries()) shape.setAttribute('tabindex', index === 0 ? '0' : '-1');
    }
  }

  private stopAt(target: EventTarget | null): void {
    if (!(target instanceof SVGElement) || target.getAttribute('tabindex') !== '-1') return;
    for (const shape of shapesIn(target.parentElement)) shape.setAttribute('tabindex', shape === target ? '0' : '-1');
  }

  private keyPressed(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const by = KEYS[key];
    if (by === undefined || ctrlKey || metaKey || altKey || !(target instanceof SVGElement)) return;
    const shapes = shapesIn(target.parentElement);
    shapes[shapes.indexOf(target) + by]?.focus();
    event.preventDefault();
  }
}

function shapesIn(kind: Element | null): SVGElement[] {
  const shapes = [...(kind?.children ?? [])].filter((shape) => shape instanceof SVGElement);
  return shapes.filter((shape) => shape.hasAttribute('tabindex'));
}
