import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Content of the files of a project, by path with forward slashes. */
export type ProjectFiles = ReadonlyMap<string, string>;

/** Writes files below a folder, which is made. */
export function writeFiles(folder: string, files: ProjectFiles): void {
  const folders = new Set([...files.keys()].map((file) => path.dirname(file)));
  for (const each of folders) mkdirSync(path.join(folder, each), { recursive: true });
  for (const [file, content] of files) writeFileSync(path.join(folder, file), content);
}

/** Departments of one folder; folders with thousands of entries are slow to list on every system. */
const DEPARTMENTS_PER_FOLDER = 100;

/** The folder of a department by its number from 0. */
export function folderOf(department: number): string {
  return `district-${Math.floor(department / DEPARTMENTS_PER_FOLDER) + 1}`;
}
