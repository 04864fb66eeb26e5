/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isHarmless } from '../harmless.ts';
import { Focus } from './focus.ts';
import { TEXTS } from './part.ts';

/** A block as the server wrote it, and as it stands on the page. */
interface Block {
  source: string;
  element: HTMLElement;
}

/** Where the view stands on the page. */
export class ViewPart {
  private readonly content: HTMLElement;
  private readonly prepare: (block: Element) => void;
  /** Lets the keyboard scroll what is wider than the page. */
  private readonly room = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  private blocks: readonly Block[] = [];
  private id = '';
  private html = '';

  /** @param prepare called with every new block before it is shown */
  constructor(content: HTMLElement, prepare: (block: Element) => void) {
    this.content = content;
    this.prepare = prepare;
  }

  /**
   * Shows a view. What was shown of the same thing keeps its place on the screen and the focus, and blocks that did not
   * change stay as they are.
   * @returns whether there is anything new to see
   */
  show(id: string, language: string, html: string): boolean {
    const isSame = id === this.id;
    if (isSame && html === this.html) return false;
    const focus = isSame ? Focus.within(this.content) : undefined;
    const top = isSame ? window.scrollY : 0;
    [this.id, this.html] = [id, html];
    this.content.lang = language;
    this.replace(isSame ? this.blocks : [], sourcesIn(html));
    window.scrollTo(0, top);
    focus?.restore(this.content);
    return true;
  }

  private replace(old: readonly Block[], sources: readonly string[]): void {
    const known = new Map(old.map((block) => [block.source, block]));
    this.blocks = sources.map((source, index) => {
      const same = known.get(source);
      known.delete(source);
      return same ?? this.make(source, old[index]?.element.offsetHeight);
    });
    const shown = this.blocks.map(({ element }) => element);
    for (const child of [...this.content.children]) if (!shown.some((one) => one === child)) child.remove();
    for (const [index, element] of shown.entries()) {
      const there = this.content.children[index] ?? null;
      if (there !== element) this.content.insertBefore(element, there);
    }
  }

  /** @param height of the block that it takes the place of, so that nothing jumps before it is laid out itself */
  private make(source: string, height: number | undefined): Block {
    const element = readBlock(source);
    if (height !== undefined) element.style.containIntrinsicBlockSize = `auto ${height}px`;
    for (const wide of element.querySelectorAll('.wide')) this.room.observe(wide);
    this.prepare(element);
    return { source, element };
  }
}

/** The sections of a view. Texts are escaped, so an end tag in it is one. */
function sourcesIn(html: string): string[] {
  return html.split(/(?<=<\/section>)\s*/).filter((source) => source !== '');
}

/** A block as an element of this page, or what stands in its place when it holds anything that does not belong in a view. */
function readBlock(source: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const block = document.createElement('div');
  block.className = 'block';
  const isTrusted = [...body.querySelectorAll('*')].every(isHarmless);
  block.append(...(isTrusted ? document.importNode(body, true).childNodes : [refusal()]));
  for (const table of block.querySelectorAll('table')) letScroll(table);
  return block;
}

/** Only the table itself scrolls when it is wide, never the page. */
function letScroll(table: Element): void {
  const wide = document.createElement('div');
  wide.className = 'wide';
  wide.role = 'group';
  wide.ariaLabel = table.closest('section')?.querySelector('h2')?.textContent ?? '';
  table.replaceWith(wide);
  wide.append(table);
}

function refusal(): Element {
  const element = document.createElement('p');
  element.className = 'refused';
  element.textContent = TEXTS.notShown;
  return element;
}
