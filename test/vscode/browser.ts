import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Control, PageRequests } from './control.ts';
import { outFolder, root } from './paths.ts';
import type { Outcome } from './report.ts';
import { actInWebview, checkAccessibility, lookAtWebview, watchWebviews } from './webview-page.ts';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];
const viewport = { width: 1280, height: 800 };
/** The title bar says that this is a test; a picture leaves it out. */
const belowTitle = { x: 0, y: 30, width: 1280, height: 770 };
/** A run takes about 20 seconds on a small machine. */
const patience = 180_000;

/** The Chromium to use: `CHROME_PATH`, else the distribution's. */
export function findBrowser(): string | undefined {
  return [process.env.CHROME_PATH ?? '', ...browsers].find((file) => existsSync(file));
}

function requestsTo(page: Page): PageRequests {
  const complaints = watchWebviews(page);
  return {
    '/webview': () => lookAtWebview(page),
    '/act': (act) => actInWebview(page, act),
    '/axe': (rules) => checkAccessibility(page, rules),
    '/complaints': () => complaints,
    '/screenshot': async (file) => {
      await page.screenshot({ path: path.join(root, file), clip: belowTitle });
    },
  };
}

/** Settles with nothing when VS Code ends the run, fails, or takes too long; the suite's own report comes before that. */
async function endOf(page: Page, log: string): Promise<readonly Outcome[]> {
  const ended = Promise.withResolvers<readonly Outcome[]>();
  page.on('crash', () => ended.resolve([]));
  page.on('close', () => ended.resolve([]));
  await page.exposeFunction('codeAutomationLog', (type: string, texts: unknown[]) => {
    appendFileSync(log, `${type}: ${texts.join(' ')}\n`);
  });
  // The report was sent before VS Code exits; a short while lets it arrive.
  await page.exposeFunction('codeAutomationExit', () => setTimeout(() => ended.resolve([]), 1_000));
  return ended.promise;
}

/** A profile of its own that lets webviews register their service worker, which counts as third-party storage in the web build. */
function makeProfile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'afspraak-chromium-'));
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  mkdirSync(path.join(folder, 'Default'));
  writeFileSync(path.join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  return folder;
}

/**
 * Opens the workbench at `url` in headless Chromium and waits for the suite.
 * @param host names the log file, `out/vscode/HOST.log`, that keeps what VS Code wrote
 * @returns what the suite reported; empty when it did not
 */
export async function runInBrowser(host: string, url: string, control: Control): Promise<readonly Outcome[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium found');
  const profile = makeProfile();
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args: flags, viewport });
  const timer = setTimeout(() => browser.close(), patience);
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    control.page = requestsTo(page);
    const ended = endOf(page, path.join(outFolder, `${host}.log`));
    await page.goto(url);
    return await Promise.race([control.outcomes, ended]);
  } finally {
    clearTimeout(timer);
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
