import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const week = 7 * 24 * 60 * 60 * 1000;
/** The fixture is written as if it were this day. */
const writtenOn = Date.parse('2026-03-25');

/** Moves every date by whole weeks, to where it stood when the fixture was written: weekdays stay and nothing gets old. */
function bringUpToDate(file: string): void {
  const shift = Math.round((Date.now() - writtenOn) / week) * week;
  const moved = (date: string) => new Date(Date.parse(date) + shift).toISOString().slice(0, 10);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\d{4}-\d{2}-\d{2}/g, moved));
}

/** A folder of its own for one run, holding a fresh copy of the fixture workspace. */
export function makeRunFolder(): { readonly folder: string; readonly workspace: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'afspraak-vscode-'));
  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(import.meta.dirname, 'fixture'), workspace, { recursive: true });
  for (const name of readdirSync(workspace)) bringUpToDate(path.join(workspace, name));
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
