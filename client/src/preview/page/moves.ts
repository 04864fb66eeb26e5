/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { daysAfter, within } from '../days.ts';
import type { PageMessage } from '../protocol.ts';
import { Drag } from './drag.ts';
import { MovableMark } from './movable-mark.ts';
import { filled, part, TEXTS } from './part.ts';

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const WEEK = 7;
const DATE_STYLE = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Lets people give a sub-result another date by moving its mark, with the mouse or with the keyboard. */
export class Moves {
  private readonly content: HTMLElement;
  private readonly tell: (message: PageMessage) => void;
  private readonly marks = new WeakMap<Element, MovableMark>();
  /** The mark that is away from its date. */
  private away: MovableMark | undefined;
  /** Whether the extension has been asked to make it so. */
  private asked = false;

  constructor(content: HTMLElement, tell: (message: PageMessage) => void) {
    this.content = content;
    this.tell = tell;
    content.addEventListener('keydown', (event) => this.keyPressed(event), { capture: true });
    content.addEventListener('focusout', () => this.leave());
    new Drag(content, {
      find: (element) => this.markOf(element),
      moved: (mark, days) => this.moveTo(mark, daysAfter(mark.date, days)),
      dropped: () => this.commit(),
      cancelled: () => this.leave(),
    });
  }

  /** Finds the marks that may be moved in a new block. */
  prepare(block: Element): void {
    const words = new Intl.DateTimeFormat(this.content.lang, DATE_STYLE);
    for (const figure of block.querySelectorAll<HTMLElement>('figure[data-agreement]')) {
      const line = { ...figure.dataset };
      for (const element of figure.querySelectorAll<SVGGraphicsElement>('[data-step][data-date]')) {
        this.marks.set(element, new MovableMark(element, line, words));
      }
    }
  }

  /** Ends a move when there is a newer view: either its mark was drawn anew, or it was not moved after all. */
  settle(): void {
    if (this.away && !this.away.element.isConnected) {
      [this.away, this.asked] = [undefined, false];
      part('date').hidden = true;
    } else if (this.asked) {
      this.putBack();
    }
  }

  /** Puts the mark that is away back on its date. */
  putBack(): void {
    const mark = this.away;
    if (!mark) return;
    [this.away, this.asked] = [undefined, false];
    mark.show(mark.date);
    part('date').hidden = true;
    say(filled(TEXTS.notMoved, mark.step, mark.inWords(mark.date)));
  }

  private markOf(element: EventTarget | null): MovableMark | undefined {
    const found = element instanceof Element ? element.closest('[data-step]') : null;
    return found ? this.marks.get(found) : undefined;
  }

  private keyPressed(event: KeyboardEvent): void {
    const mark = this.markOf(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.handles(mark, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private handles(mark: MovableMark, { key, shiftKey }: KeyboardEvent): boolean {
    const days = KEYS[key];
    if (days !== undefined) {
      this.moveTo(mark, daysAfter(mark.shown, shiftKey ? days * WEEK : days));
      return true;
    }
    if (key === 'ArrowUp' || key === 'ArrowDown') return this.focusNext(mark, key === 'ArrowUp' ? -1 : 1);
    if (this.away !== mark || this.asked) return false;
    if (key === 'Enter') this.commit();
    else if (key === 'Escape') this.putBack();
    else return false;
    return true;
  }

  private focusNext(mark: MovableMark, by: number): boolean {
    const all = [...(mark.element.closest('figure')?.querySelectorAll<SVGElement>('[data-step]') ?? [])];
    all[all.indexOf(mark.element) + by]?.focus();
    return true;
  }

  private moveTo(mark: MovableMark, date: string): void {
    if (this.asked) return;
    if (this.away !== mark) this.putBack();
    this.away = mark;
    mark.show(within(mark.scale, date));
    const words = mark.inWords(mark.shown);
    showDate(mark.element, words);
    say(filled(TEXTS.movingTo, mark.step, words));
  }

  /** Going elsewhere without an answer leaves the date as it was. */
  private leave(): void {
    if (!this.asked) this.putBack();
  }

  private commit(): void {
    const mark = this.away;
    if (!mark || this.asked) return;
    if (mark.shown === mark.date) {
      this.putBack();
      return;
    }
    this.asked = true;
    part('date').hidden = true;
    const { agreement, step, shown: date } = mark;
    say(filled(TEXTS.movedTo, step, mark.inWords(date)));
    this.tell({ kind: 'move', agreement, step, date });
  }
}

function say(words: string): void {
  part('live').textContent = words;
}

/** Shows a date above a mark, and within the page. */
function showDate(mark: Element, words: string): void {
  const label = part('date');
  label.textContent = words;
  label.hidden = false;
  const { left, width, top, bottom } = mark.getBoundingClientRect();
  const room = document.documentElement.clientWidth - label.offsetWidth;
  const above = top - label.offsetHeight - 6;
  label.style.left = `${Math.max(0, Math.min(room, left + width / 2 - label.offsetWidth / 2))}px`;
  label.style.top = `${above < 0 ? bottom + 6 : above}px`;
}
