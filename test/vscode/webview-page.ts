import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ConsoleMessage, Frame, Page, Request } from 'playwright-core';

/** Something to do in the visible webview, with what a selector finds first. */
export type WebviewAct =
  | { kind: 'click'; selector: string }
  | { kind: 'focus'; selector: string }
  /** Scrolls it to the top of the page. */
  | { kind: 'show'; selector: string }
  | { kind: 'press'; keys: readonly string[] }
  /** Presses the mouse, moves it this many CSS pixels to the right and releases it, unless a key is pressed before. */
  | { kind: 'drag'; selector: string; right: number; key?: string };

/** What the visible webview shows. */
export interface WebviewSight {
  markup: string;
  /** Classes of its body, which say the kind of theme. */
  theme: string;
  /** Markup of the element with the focus, without what is in it. */
  focused: string;
  scrollTop: number;
  /** Milliseconds from each answer to its picture on the screen. */
  paintings: readonly number[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where VS Code says a webview's own files are; its service worker answers, nothing leaves the window. */
const ownFiles = /^https:\/\/[^/]*\.vscode-(resource\.vscode-)?cdn\.net\//;
const ownHosts = /^(https?|wss?):\/\/(127\.0\.0\.1|localhost|[^/]*\.localhost)[:/]|^(data|blob|about):/;

async function activeFrame(page: Page): Promise<Frame | undefined> {
  const outer = await (await page.$('iframe.webview.ready'))?.contentFrame();
  return (await (await outer?.$('iframe#active-frame'))?.contentFrame()) ?? undefined;
}

async function shownFrame(page: Page): Promise<Frame> {
  const frame = await activeFrame(page);
  if (frame === undefined) throw new Error('there is no webview');
  return frame;
}

/** What the visible webview shows, or undefined when there is none. */
export async function lookAtWebview(page: Page): Promise<WebviewSight | undefined> {
  const frame = await activeFrame(page);
  return frame?.evaluate(() => {
    const { activeElement, body, documentElement } = document;
    const paintings = performance.getEntriesByName('afspraak-painted').map(({ duration }) => duration);
    const focused = (activeElement?.cloneNode(false) as Element | undefined)?.outerHTML ?? '';
    return {
      markup: body?.innerHTML ?? '',
      theme: body?.className ?? '',
      focused,
      scrollTop: documentElement.scrollTop,
      paintings,
    };
  });
}

export async function actInWebview(page: Page, act: WebviewAct): Promise<void> {
  if (act.kind === 'press') {
    for (const key of act.keys) await page.keyboard.press(key);
    return;
  }
  const frame = await shownFrame(page);
  const element = frame.locator(act.selector).first();
  if (act.kind === 'focus') return element.focus({ timeout: 5_000 });
  if (act.kind === 'show') return element.evaluate((one) => one.scrollIntoView());
  await element.scrollIntoViewIfNeeded({ timeout: 5_000 });
  if (act.kind === 'click') return element.click({ timeout: 5_000 });
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${act.selector} is not to be seen`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + act.right, y, { steps: 4 });
  if (act.key !== undefined) await page.keyboard.press(act.key);
  await page.mouse.up();
}

/**
 * Serious and critical violations that axe finds in the visible webview.
 * @param rules those to check; all when null
 */
export async function checkAccessibility(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  const frame = await shownFrame(page);
  await frame.evaluate(axeSource);
  return frame.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      // It would ask for style sheets again, which the page's policy forbids.
      preload: false,
      ...(only === null ? {} : { runOnly: [...only] }),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
  }, rules);
}

/** Collects what a webview may not do: break its policy, report an error, or ask for anything outside this computer. */
export function watchWebviews(page: Page): readonly string[] {
  const complaints: string[] = [];
  const isWebview = (url: string) => /\/webview\/|vscode-webview|preview-webview/.test(url);
  page.on('console', (message: ConsoleMessage) => {
    const text = message.text();
    const isError = message.type() === 'error' && isWebview(message.location().url);
    if (isError || /content security policy/i.test(text)) complaints.push(text);
  });
  page.on('request', (request: Request) => {
    const url = request.url();
    const isOwn = ownHosts.test(url) || ownFiles.test(url);
    if (!isOwn && isWebview(request.frame().url())) complaints.push(`asked for ${url}`);
  });
  page.on('pageerror', (error) => {
    if (isWebview(error.stack ?? '')) complaints.push(error.message);
  });
  return complaints;
}
