/// <reference lib="dom" />
import type { MovableMark } from './movable-mark.ts';

/** Below this distance in CSS pixels it was a click. */
const CLICK = 4;

/** What dragging a mark does. */
export interface Dragging {
  find(element: EventTarget | null): MovableMark | undefined;
  /** The mark is this many days from its date. */
  moved(mark: MovableMark, days: number): void;
  dropped(): void;
  cancelled(): void;
}

/** Follows the pointer from a mark on which it is pressed until it is released, or Escape is. */
export class Drag {
  private readonly dragging: Dragging;
  private mark: MovableMark | undefined;
  private pressedAt = 0;
  private isDragged = false;

  constructor(content: HTMLElement, dragging: Dragging) {
    this.dragging = dragging;
    content.addEventListener('pointerdown', (event) => this.press(event));
    content.addEventListener('pointermove', (event) => this.move(event));
    content.addEventListener('pointerup', () => this.end(() => dragging.dropped()));
    content.addEventListener('pointercancel', () => this.end(() => dragging.cancelled()));
    const keyPressed = ({ key }: KeyboardEvent) => key === 'Escape' && this.end(() => dragging.cancelled());
    window.addEventListener('keydown', keyPressed, { capture: true });
    content.addEventListener('click', (event) => this.click(event), { capture: true });
  }

  private press({ target, button, clientX, pointerId }: PointerEvent): void {
    this.isDragged = false;
    this.mark = button === 0 ? this.dragging.find(target) : undefined;
    this.pressedAt = clientX;
    this.mark?.element.setPointerCapture(pointerId);
  }

  private move({ clientX }: PointerEvent): void {
    const distance = clientX - this.pressedAt;
    if (!this.mark || (!this.isDragged && Math.abs(distance) < CLICK)) return;
    this.isDragged = true;
    this.dragging.moved(this.mark, this.mark.daysFor(distance));
  }

  private end(finish: () => void): void {
    const wasDragged = this.mark !== undefined && this.isDragged;
    this.mark = undefined;
    if (wasDragged) finish();
  }

  /** A drag ends with a click on what was dragged, which is to lead nowhere. */
  private click(event: Event): void {
    if (!this.isDragged) return;
    this.isDragged = false;
    event.preventDefault();
    event.stopPropagation();
  }
}
