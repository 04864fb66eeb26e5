/// <reference lib="dom" />
import { type DayScale, dayNumber, dayWidth } from '../days.ts';
import { TEXTS } from './part.ts';

/** The mark of a sub-result on a line of time. */
export class MovableMark {
  readonly element: SVGGraphicsElement;
  readonly agreement: string;
  readonly step: string;
  /** Its date in the document, ISO. */
  readonly date: string;
  readonly scale: DayScale;
  private readonly words: Intl.DateTimeFormat;
  private readonly place: string;
  /** The date it stands on now, ISO. */
  shown: string;

  /**
   * @param line what the figure says of its line of time
   * @param words writes dates
   */
  constructor(element: SVGGraphicsElement, line: DOMStringMap, words: Intl.DateTimeFormat) {
    this.element = element;
    this.agreement = line.agreement ?? '';
    this.step = element.getAttribute('data-step') ?? '';
    this.date = element.getAttribute('data-date') ?? '';
    this.scale = {
      start: line.start ?? '',
      end: line.end ?? '',
      left: Number(line.left),
      right: Number(line.right),
    };
    this.words = words;
    this.place = element.getAttribute('transform') ?? '';
    this.shown = this.date;
    element.setAttribute('role', 'slider');
    element.setAttribute('aria-valuemin', String(dayNumber(this.scale.start)));
    element.setAttribute('aria-valuemax', String(dayNumber(this.scale.end)));
    element.setAttribute('aria-description', TEXTS.dragHint);
    this.tell();
  }

  /** Lets the mark stand on a date. */
  show(date: string): void {
    this.shown = date;
    const distance = (dayNumber(date) - dayNumber(this.date)) * dayWidth(this.scale);
    this.element.setAttribute('transform', distance === 0 ? this.place : `translate(${distance},0) ${this.place}`);
    this.element.classList.toggle('away', distance !== 0);
    this.tell();
  }

  /** A date as people of the document's language write it. */
  inWords(date: string): string {
    return this.words.format(new Date(date));
  }

  /** The days that the mark is away from its date for a distance on the screen, in CSS pixels. */
  daysFor(pixels: number): number {
    const perUnit = this.element.ownerSVGElement?.getScreenCTM()?.a ?? 1;
    return Math.round(pixels / perUnit / dayWidth(this.scale));
  }

  private tell(): void {
    this.element.setAttribute('aria-valuenow', String(dayNumber(this.shown)));
    this.element.setAttribute('aria-valuetext', this.inWords(this.shown));
  }
}
