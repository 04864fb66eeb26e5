import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { assess } from '../../server/src/assess/assess.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { type LintSource, lintProject } from '../../server/src/lint/lint.ts';
import { projectSettings } from '../../server/src/lint/project-settings.ts';
import { discoverProjects, type ProjectFiles } from '../../server/src/project/discovery.ts';
import type { Settings } from '../../server/src/project/settings.ts';
import type { Finding } from '../../server/src/rules/engine.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { projects } = discoverProjects(['examples', 'test/vscode/fixture'], ROOT);

function settingsOf({ configuration }: ProjectFiles): Settings {
  const file = configuration && {
    text: readFileSync(configuration, 'utf8'),
    uri: URI.file(configuration).toString(),
  };
  return { ...projectSettings(file || undefined, '2026-03-02', () => undefined).settings, assess };
}

const sourcesOf = ({ files }: ProjectFiles): LintSource[] =>
  files.map((file) => ({ uri: URI.file(file).toString(), asked: true, read: () => readFileSync(file, 'utf8') }));

/** All that a reader sees of findings; fixes by their titles. */
function seen(findings: readonly Finding[]) {
  return findings.map(({ related, fixes, ...finding }) => ({
    ...finding,
    related: related.map(({ uri, span, message }) => ({ uri, span, message })),
    fixes: fixes.map(({ title }) => title),
  }));
}

function linted(project: ProjectFiles) {
  const documents = [...lintProject({ settings: settingsOf(project), sources: sourcesOf(project) })];
  return new Map(documents.map((document) => [document.uri, 'findings' in document ? seen(document.findings) : []]));
}

const name = ({ root }: ProjectFiles) => path.relative(ROOT, root);

test('there are examples to compare', () => {
  expect(projects.length).toBeGreaterThan(5);
});

describe.each(projects.map((project) => [name(project), project] as const))('%s', (_, project) => {
  test('gives the same findings on the command line and in the editor, whatever happened before', () => {
    const editor = new CheckedProject(settingsOf(project));
    const sources = sourcesOf(project);
    const open = ({ uri, read }: LintSource) => editor.set(uri, readFacts(read(), { path: uri }));
    for (const source of sources.toReversed()) open(source);
    for (const source of sources) {
      editor.findings(source.uri);
      editor.set(source.uri, readFacts('taak Onderweg\n', { path: source.uri }));
      editor.delete(source.uri);
      open(source);
    }
    const found = new Map(sources.map(({ uri }) => [uri, seen(editor.findings(uri))]));
    expect(found).toEqual(linted(project));
  });
});
