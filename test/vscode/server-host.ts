import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInBrowser } from './browser.ts';
import { startControl } from './control.ts';
import { vscodeServer, vsixFile } from './paths.ts';
import type { Outcome } from './report.ts';
import { bundleSuite, makeRunFolder, settings } from './workspace.ts';

const serverMain = path.join(vscodeServer, 'out/server-main.js');

/** A home of its own, and no extension gallery, so that a run neither reads nor leaves anything. */
function environment(folder: string): NodeJS.ProcessEnv {
  const home = path.join(folder, 'home');
  const temporary = path.join(folder, 'tmp');
  mkdirSync(home, { recursive: true });
  mkdirSync(temporary, { recursive: true });
  return {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: home,
    TMPDIR: temporary,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local'),
    XDG_RUNTIME_DIR: temporary,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

/**
 * Installs the packaged extension as VS Code itself does.
 * @param folder the run's folder; the unpacked extension is in `server/extensions` below it
 * @throws when VS Code refuses the package
 */
export function installPackage(folder: string): string {
  const data = path.join(folder, 'server');
  const args = [
    serverMain,
    '--server-data-dir',
    data,
    '--accept-server-license-terms',
    '--install-extension',
    vsixFile,
  ];
  const result = spawnSync(process.execPath, [...args, '--force'], { env: environment(folder), encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`VS Code did not install the package:\n${result.stdout}${result.stderr}`);
  return path.join(data, 'extensions');
}

function startServer(folder: string): ChildProcess {
  const data = path.join(folder, 'server');
  const userSettings = path.join(data, 'data/User/settings.json');
  mkdirSync(path.dirname(userSettings), { recursive: true });
  writeFileSync(userSettings, JSON.stringify(settings));
  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
  args.push('--enable-smoke-test-driver', '--server-data-dir', data, '--telemetry-level', 'off');
  return spawn(process.execPath, [serverMain, ...args], { env: environment(folder), detached: true });
}

async function portOf(server: ChildProcess): Promise<string> {
  const ready = Promise.withResolvers<string>();
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk.toString();
    const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
    if (port !== undefined) ready.resolve(port);
  };
  server.stdout?.on('data', read);
  server.stderr?.on('data', read);
  server.on('exit', () => ready.reject(new Error(`VS Code's server ended before it listened:\n${output}`)));
  return ready.promise;
}

function addressOf(port: string, workspace: string, extension: string, tests: string): string {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [
    ['extensionDevelopmentPath', `${remote}${extension}`],
    ['extensionTestsPath', `${remote}${tests}`],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** Runs a suite in VS Code's server: the extension runs in Node as on the desktop, the window in a browser. */
export async function runOnServer(entry: string): Promise<readonly Outcome[]> {
  const { folder, workspace } = makeRunFolder();
  const control = await startControl();
  const { extension, tests } = await bundleSuite(entry, control.url);
  installPackage(folder);
  const server = startServer(folder);
  try {
    return await runInBrowser('server', addressOf(await portOf(server), workspace, extension, tests), control);
  } finally {
    control.close();
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
