import { buildSync } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planDrawing } from '../../server/src/picture/plan-picture.ts';
import { planOf } from '../plan/plan-of.ts';
import { findBrowser } from '../vscode/browser.ts';

const executablePath = findBrowser();
const STEPS = Array.from({ length: 40 }, (_, index) => `step S${index} "Step ${index}" { duration: 1 day }`).join('\n');

describe.skipIf(executablePath === undefined)('the shapes of a timeline', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
    page = await browser.newPage();
    const entry = new URL('../../client/src/preview/page/tab-stops.ts', import.meta.url).pathname;
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'stops',
    });
    const plan = planOf(`coaching: els every 2 weeks\n${STEPS}`);
    const { svg } = await planDrawing(plan, 'file:///a', 'plan', { language: 'en', theme: 'editor-light', width: 800 });
    await page.setContent(`<main><button>before</button>${svg}<button>after</button></main>`);
    const wire = 'new stops.TabStops(document.querySelector("main")).prepare(document.querySelector("main"))';
    await page.evaluate(`${outputFiles[0]?.text}\n${wire}`);
  });

  afterAll(() => browser?.close());

  /** What has the focus after pressing keys one by one from the first button on. */
  async function focusedAfter(...keys: string[]): Promise<string[]> {
    await page.focus('button');
    const seen: string[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      const label = 'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent';
      seen.push(((await page.evaluate(label)) as string).split(/[:,]/)[0] ?? '');
    }
    return seen;
  }

  it('are one stop for each kind, whatever their number', async () => {
    expect(await focusedAfter('Tab', 'Tab', 'Tab', 'Tab')).toEqual(['Step 0', 'Step 0', 'coaching', 'after']);
  });

  it('are gone through with the arrow keys, and come back to where one was', async () => {
    expect(await focusedAfter('Tab', 'ArrowDown', 'ArrowRight', 'ArrowUp')).toEqual([
      'Step 0',
      'Step 1',
      'Step 2',
      'Step 1',
    ]);
    expect(await focusedAfter('Tab', 'Tab')).toEqual(['Step 1', 'Step 0']);
  });
});
