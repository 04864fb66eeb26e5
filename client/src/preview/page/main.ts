/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PageMessage, PanelMessage, PreviewMemory } from '../protocol.ts';
import { Head } from './head.ts';
import { Moves } from './moves.ts';
import { part } from './part.ts';
import { leadToPlaces } from './places.ts';
import { TabStops } from './tab-stops.ts';
import { ViewPart } from './view-part.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  setState(memory: PreviewMemory): void;
};

const vscode = acquireVsCodeApi();
const tell = (message: PageMessage) => vscode.postMessage(message);
const page = part('page');
const content = part('view');

const head = new Head(tell);
const moves = new Moves(content, tell);
leadToPlaces(content, tell);
const stops = new TabStops(content);
const view = new ViewPart(content, (block) => {
  moves.prepare(block);
  stops.prepare(block);
});

window.addEventListener('message', ({ data }: MessageEvent<PanelMessage>) => {
  if (data.kind === 'not-moved') moves.putBack();
  else show(data);
});
window.addEventListener('resize', () => tell({ kind: 'resized', width: page.clientWidth }));
tell({ kind: 'ready', width: page.clientWidth });

function show({ memory, view: shown, current }: PanelMessage & { kind: 'show' }): void {
  const started = performance.now();
  if (memory) vscode.setState(memory);
  part('notice').hidden = current || !shown;
  part('empty').hidden = shown !== null;
  head.show(shown, memory?.pinned ?? false);
  if (!shown) return;
  const { id, language, html } = shown;
  if (view.show(id, language, html)) measurePainting(started);
  moves.settle();
}

/** Makes the time from an answer to the picture on the screen visible to developer tools and tests. */
function measurePainting(start: number): void {
  requestAnimationFrame(() => setTimeout(() => performance.measure('afspraak-painted', { start })));
}
