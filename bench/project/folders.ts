import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asDocuments, asOneDocument } from './as-documents.ts';
import { asMarkdown } from './as-markdown.ts';
import { asYaml } from './as-yaml.ts';
import { type ProjectFiles, writeFiles } from './files.ts';
import { generateProject } from './generate.ts';
import type { BenchProject } from './model.ts';

const ROOT = path.resolve(import.meta.dirname, '../../out/bench');

const FORMATS = {
  documents: asDocuments,
  'one-document': asOneDocument,
  yaml: asYaml,
  markdown: asMarkdown,
} satisfies Record<string, (project: BenchProject) => ProjectFiles>;

export type BenchFormat = keyof typeof FORMATS;

/** The folder with a project of so many agreements in a format; it is written when it is not there yet. */
export function projectFolder(agreements: number, format: BenchFormat): string {
  const folder = path.join(ROOT, `${agreements}-${format}`);
  const done = `${folder}.done`;
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, FORMATS[format](generateProject(agreements)));
  // A repository of its own, so that what this one ignores is not left out.
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(done, '');
  return folder;
}
