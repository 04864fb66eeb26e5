import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { knownFindings, toDiagnostic } from '../../server/src/lsp/diagnostics.ts';
import { NodeHost } from '../../server/src/lsp/node-host.ts';
import { Workspace } from '../../server/src/lsp/workspace.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = path.join(ROOT, 'examples');
const TODAY = '2026-03-02';
/** What the command line calls the severities of the protocol. */
const NAMES = ['', 'error', 'warning', 'information', 'hint'];

interface Found {
  file: string;
  rule: unknown;
  severity: unknown;
  message: unknown;
  range: unknown;
}

/** What the command line finds in a folder. */
function lint(folder: string): Found[] {
  const args = ['server/bin/afspraak.mjs', 'lint', folder, '--format', 'json', '--with-readiness', '--today', TODAY];
  const run = () => execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  let output: string;
  try {
    output = run();
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const report: { findings: Found[] } | Found[] = JSON.parse(output);
  const findings = Array.isArray(report) ? report : report.findings;
  return findings.map(({ file, rule, severity, message, range }) => ({
    file: path.resolve(ROOT, file),
    rule,
    severity,
    message,
    range,
  }));
}

/** What the language server finds in a folder. */
async function serve(folder: string): Promise<Found[]> {
  const workspace = new Workspace(new NodeHost(), () => TODAY, {
    changed: () => {},
    opened: () => {},
    failed: () => {},
  });
  workspace.setFolders([pathToFileURL(folder).toString()]);
  await Promise.all([workspace.disk.settled(), workspace.judgeProse()]);
  return workspace.projects.uris().flatMap((uri) => {
    const facts = workspace.projects.facts(uri);
    const diagnostics = facts ? knownFindings(workspace, uri).map((finding) => toDiagnostic(facts, finding)) : [];
    return diagnostics.map(({ code, severity, message, range }) => ({
      file: decodeURIComponent(new URL(uri).pathname),
      rule: code,
      severity: severity && NAMES[severity],
      message,
      range,
    }));
  });
}

function sorted(findings: readonly Found[]): string[] {
  return findings
    .map((finding) =>
      JSON.stringify(finding, ['file', 'rule', 'severity', 'message', 'range', 'start', 'end', 'line', 'character']),
    )
    .sort();
}

test.each(readdirSync(EXAMPLES))('editor and command line find the same in examples/%s', async (name) => {
  const folder = path.join(EXAMPLES, name);
  const served = sorted(await serve(folder));
  expect(served).toEqual(sorted(lint(folder)));
});
