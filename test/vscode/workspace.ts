import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { outFolder } from './paths.ts';

/** Nothing in VS Code may change what the suite sees, or ask the network. */
export const settings = {
  'breadcrumbs.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordBasedSuggestions': 'off',
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Ratings of somebody's readiness count for a year, so the one in the fixture is from the day of the run. */
function rateToday(workspace: string): void {
  const people = path.join(workspace, 'mensen.afspraak');
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(people, readFileSync(people, 'utf8').replaceAll('2026-01-08', today));
}

/** A folder of its own for one run, holding a fresh copy of the fixture workspace. */
export function makeRunFolder(): { readonly folder: string; readonly workspace: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'afspraak-vscode-'));
  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(import.meta.dirname, 'fixture'), workspace, { recursive: true });
  rateToday(workspace);
  mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
  writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
  return { folder, workspace };
}

/**
 * Bundles a suite into an empty extension beside the installed one, since VS Code runs tests only from a development extension.
 * @param entry file name in `test/vscode/suite`
 * @param controlUrl where the suite sends its report
 * @returns the development extension and the module whose `run()` VS Code calls
 */
export async function bundleSuite(entry: string, controlUrl: string) {
  const extension = path.join(outFolder, 'tests');
  const tests = path.join(extension, 'suite.js');
  mkdirSync(extension, { recursive: true });
  const manifest = { name: 'afspraak-tests', publisher: 'afspraak', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(extension, 'package.json'), JSON.stringify(manifest));
  await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'suite', entry)],
    outfile: tests,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    define: { CONTROL_URL: JSON.stringify(controlUrl) },
    logLevel: 'warning',
  });
  return { extension, tests };
}
