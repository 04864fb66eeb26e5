import { rmSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, runVSCodeCommand, SilentReporter } from '@vscode/test-electron';
import { startControl } from './control.ts';
import { root, vsixFile } from './paths.ts';
import type { Outcome } from './report.ts';
import { bundleSuite, makeRunFolder } from './workspace.ts';

const cachePath = path.join(root, '.vscode-test');

/**
 * Downloads desktop VS Code, once.
 * @returns its executable, or why it cannot run here
 */
export async function findDesktop(): Promise<{ readonly executable: string } | { readonly reason: string }> {
  if (process.platform === 'linux' && !process.env.DISPLAY) return { reason: 'there is no display' };
  try {
    const options = { version: 'stable', cachePath, timeout: 15_000, reporter: new SilentReporter() };
    return { executable: await downloadAndUnzipVSCode(options) };
  } catch (error) {
    return { reason: `the download failed: ${error instanceof Error ? error.message : error}` };
  }
}

/** Runs a suite in desktop VS Code. */
export async function runOnDesktop(executable: string, entry: string): Promise<readonly Outcome[]> {
  const { folder, workspace } = makeRunFolder();
  const control = await startControl();
  const { extension, tests } = await bundleSuite(entry, control.url);
  const profile = [
    `--user-data-dir=${path.join(folder, 'user')}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
  ];
  try {
    await runVSCodeCommand(['--install-extension', vsixFile, '--force', ...profile], { version: 'stable', cachePath });
    const ended = runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [workspace, ...profile, '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    }).then(
      () => [],
      () => [],
    );
    return await Promise.race([control.outcomes, ended]).finally(() => ended);
  } finally {
    control.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
