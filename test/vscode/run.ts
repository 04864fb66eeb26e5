// Packages the extension and tests it in a real VS Code: on the desktop or in VS Code's server, and in VS Code for the web.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findDesktop, runOnDesktop } from './desktop-host.ts';
import { outFolder, root, vsixFile } from './paths.ts';
import { prepareHosts } from './prepare.ts';
import { isGood, type Outcome, publish } from './report.ts';
import { runOnServer } from './server-host.ts';
import { runOnWeb } from './web-host.ts';

function packageExtension(): void {
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  const result = spawnSync('npm', ['run', '--silent', 'package', '--', '--out', vsixFile], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`the extension could not be packaged\n${result.stdout}${result.stderr}`);
}

/** A host that cannot be had fails the run on CI and is said loudly elsewhere. */
function missing(what: string, reason: string): void {
  const line = '!'.repeat(80);
  console.error(`${line}\nThe extension was NOT tested in ${what}: ${reason}.\n${line}`);
  if (process.env.CI) process.exitCode = 1;
}

async function test(host: string, run: () => Promise<readonly Outcome[]>): Promise<void> {
  const outcomes = await run();
  publish({ host, outcomes });
  if (!isGood({ host, outcomes })) process.exitCode = 1;
}

async function testEverywhere(): Promise<void> {
  const desktop = await findDesktop();
  const unavailable = prepareHosts();
  if ('executable' in desktop) {
    await test('desktop', () => runOnDesktop(desktop.executable, 'index.ts'));
  } else if (unavailable === undefined) {
    console.log(`Desktop VS Code is not used (${desktop.reason}); its place is taken by VS Code's server.`);
    await test('server', () => runOnServer('index.ts'));
  } else {
    missing('desktop VS Code', `${desktop.reason}, and ${unavailable}`);
  }
  if (unavailable === undefined) await test('web', () => runOnWeb('index.ts'));
  else missing('VS Code for the web', unavailable);
}

async function takeScreenshots(): Promise<void> {
  const unavailable = prepareHosts();
  if (unavailable === undefined) await test('screenshots', () => runOnServer('screenshots.ts'));
  else missing('VS Code for screenshots', unavailable);
}

packageExtension();
await (process.argv.includes('--screenshots') ? takeScreenshots() : testEverywhere());
