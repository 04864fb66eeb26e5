// The licences of the packages whose code the bundles hold: their terms ask that the notice goes along with the code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const RULE = '-'.repeat(80);

/**
 * Writes the notices of all packages among the inputs of esbuild's metafiles into one text file.
 * @param {string} file
 * @param {{ inputs: Record<string, unknown> }[]} metafiles
 */
export function writeLicences(file, metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packageFolder));
  const notices = [...folders].map(notice).sort();
  writeFileSync(file, `Code of these packages is part of this product.\n\n${notices.join('\n')}`);
}

/** The folder of the package that an input belongs to: what follows its last `node_modules/`. */
function packageFolder(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match ? [match[1]] : [];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${RULE}\n${name} ${version} (${license})\n\n${licenceText(folder) ?? 'The package carries no text of its licence.'}\n`;
}

function licenceText(folder) {
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file && readFileSync(path.join(folder, file), 'utf8').trim();
}
