import path from 'node:path';
import { CONFIGURATION_FILE } from './configuration.ts';

const NAMES: ReadonlySet<string> = new Set([CONFIGURATION_FILE, '.gitignore', '.afspraakignore']);

/** Whether a file is named as one that decides which documents a project has, or what its rules weigh. */
export function isDecisive(file: string): boolean {
  return NAMES.has(path.basename(file));
}
