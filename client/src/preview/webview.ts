/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isHarmless } from './picture.ts';
import type { PageMessage, PreviewState, PreviewTarget } from './protocol.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  setState(state: PreviewTarget): void;
};

const vscode = acquireVsCodeApi();
const page = part('page');
const notice = part('notice');
const empty = part('empty');
const figure = part('plan');
const picture = part('picture');
const text = part('text');

window.addEventListener('message', ({ data }: MessageEvent<PreviewState>) => show(data));
window.addEventListener('resize', () => tell('resized'));
tell('ready');

function tell(kind: PageMessage['kind']): void {
  vscode.postMessage({ kind, width: page.clientWidth });
}

function show({ target, plan, current }: PreviewState): void {
  if (target) vscode.setState(target);
  notice.hidden = current || !plan;
  empty.hidden = plan !== null;
  figure.hidden = plan === null;
  if (!plan) return;
  figure.setAttribute('aria-label', plan.title);
  const svg = readPicture(plan.svg);
  picture.replaceChildren(...(svg ? [svg] : []));
  text.textContent = plan.text;
  text.classList.toggle('instead', !svg);
}

/** The picture as elements of this page, or undefined when it holds anything that does not belong in a picture. */
function readPicture(svg: string): Element | undefined {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const harmless = root.localName === 'svg' && [root, ...root.querySelectorAll('*')].every(isHarmless);
  return harmless ? document.importNode(root, true) : undefined;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no part '${id}'`);
  return element;
}
