/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isHarmless } from '../harmless.ts';
import { Focus } from './focus.ts';
import { TEXTS } from './part.ts';

/** Where the view stands on the page. */
export class ViewPart {
  private readonly content: HTMLElement;
  private readonly prepare: () => void;
  private id = '';
  private html = '';

  /** @param prepare called when there are new elements */
  constructor(content: HTMLElement, prepare: () => void) {
    this.content = content;
    this.prepare = prepare;
  }

  /**
   * Shows a view. What was shown of the same thing keeps its place on the screen and the focus.
   * @returns whether there is anything new to see
   */
  show(id: string, language: string, html: string): boolean {
    const isSame = id === this.id;
    if (isSame && html === this.html) return false;
    const focus = isSame ? Focus.within(this.content) : undefined;
    const top = isSame ? window.scrollY : 0;
    [this.id, this.html] = [id, html];
    this.content.lang = language;
    this.content.replaceChildren(...readBlocks(html));
    this.prepare();
    this.makeRoom();
    window.scrollTo(0, top);
    focus?.restore(this.content);
    return true;
  }

  /** Lets the keyboard scroll what is wider than the page. */
  makeRoom(): void {
    for (const wide of this.content.querySelectorAll('.wide')) {
      const isTooWide = wide.scrollWidth > wide.clientWidth;
      if (isTooWide) wide.setAttribute('tabindex', '0');
      else wide.removeAttribute('tabindex');
    }
  }
}

/** The blocks of a view as elements of this page; a block with anything that does not belong in a view is left out. */
function readBlocks(html: string): Element[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children].map((block) => {
    const isTrusted = [block, ...block.querySelectorAll('*')].every(isHarmless);
    return isTrusted ? prepared(document.importNode(block, true)) : refusal();
  });
}

/** Only the table itself scrolls when it is wide, never the page. */
function prepared(block: Element): Element {
  const title = block.querySelector('h2')?.textContent ?? '';
  for (const table of block.querySelectorAll('table')) {
    const wide = document.createElement('div');
    wide.className = 'wide';
    wide.role = 'group';
    wide.ariaLabel = title;
    table.replaceWith(wide);
    wide.append(table);
  }
  return block;
}

function refusal(): Element {
  const element = document.createElement('p');
  element.className = 'refused';
  element.textContent = TEXTS.notShown;
  return element;
}
