/// <reference lib="dom" />
import type { PageMessage, ShownView } from '../protocol.ts';
import { filled, part, TEXTS } from './part.ts';

/** The title of what is shown, with what can be done with it. */
export class Head {
  private readonly tell: (message: PageMessage) => void;
  private readonly pin = part('pin');
  private actions = '';

  constructor(tell: (message: PageMessage) => void) {
    this.tell = tell;
    this.pin.addEventListener('click', () => {
      tell({ kind: 'pin', pinned: this.pin.getAttribute('aria-pressed') !== 'true' });
    });
  }

  show(view: ShownView | null, pinned: boolean): void {
    part('head').hidden = view === null;
    this.pin.setAttribute('aria-pressed', String(pinned));
    if (!view) return;
    const { title, subtitle, language, actions } = view;
    part('title').textContent = title;
    part('subtitle').textContent = subtitle;
    part('subtitle').hidden = subtitle === '';
    part('titles').lang = language;
    this.showActions(actions, language);
  }

  /** Buttons stay the same elements as long as they say the same, so that they keep the focus. */
  private showActions(actions: readonly string[], language: string): void {
    const list = part('actions');
    list.hidden = actions.length === 0;
    if (actions.join('\n') === this.actions) return;
    this.actions = actions.join('\n');
    list.replaceChildren(...actions.map((action) => this.item(action, language)));
  }

  private item(action: string, language: string): HTMLElement {
    const item = document.createElement('li');
    const act = button(action, () => this.tell({ kind: 'act', action }));
    act.lang = language;
    const compare = button(TEXTS.compare, () => this.tell({ kind: 'compare', action }));
    compare.className = 'secondary';
    compare.title = filled(TEXTS.compareWith, action);
    compare.setAttribute('aria-label', compare.title);
    item.append(act, compare);
    return item;
  }
}

function button(label: string, pressed: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', pressed);
  return element;
}
