import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { hostFolder, vscodeServer } from './paths.ts';

/** Written last, so it is missing after an interrupted installation. */
const stamp = path.join(hostFolder, 'node_modules/.prepared');
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

function succeeds(command: string, args: readonly string[], cwd: string): boolean {
  const result = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  return result.status === 0;
}

function isInstalled(): boolean {
  const lock = path.join(hostFolder, 'package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
}

function installHosts(): boolean {
  if (isInstalled()) return true;
  console.log('Installing VS Code to test in; this takes about a minute and happens once.');
  if (!succeeds('npm', ['ci', ...quiet], hostFolder)) return false;
  if (!succeeds('npm', ['install', '--omit=dev', ...quiet], vscodeServer)) return false;
  writeFileSync(stamp, '');
  return true;
}

function installBrowser(): boolean {
  if (findBrowser() !== undefined) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium with apt-get.');
  const apt = (...args: string[]) => succeeds('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], hostFolder);
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  return findBrowser() !== undefined;
}

/**
 * Makes VS Code's server, its web build and a browser available.
 * @returns why that is not possible here, or undefined when all is there
 */
export function prepareHosts(): string | undefined {
  if (process.platform === 'win32') return 'the VS Code server from npm runs on Linux and macOS only';
  if (!installHosts()) return 'VS Code could not be installed from npm';
  if (!installBrowser()) return 'no Chromium is installed; set CHROME_PATH to one';
  return undefined;
}
