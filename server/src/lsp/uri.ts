import { URI, Utils } from 'vscode-uri';
import { DIALECTS } from '../dialect/dialect.ts';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import { IGNORE_FILES } from '../project/ignore-files.ts';

/** One spelling for each file, however a client encodes it. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** The folder a file is in; like all folders here it ends in a slash. */
export function folderOf(uri: string): string {
  return asFolder(Utils.dirname(URI.parse(uri)).toString());
}

/** The name of a file, without its folder. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** A folder's URI with the slash at its end that {@link isInside} counts on. */
export function asFolder(uri: string): string {
  const spelled = canonical(uri);
  return spelled.endsWith('/') ? spelled : `${spelled}/`;
}

export function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(folder);
}

/** A folder and all folders it is in, innermost first. */
export function ancestorsOf(folder: string): string[] {
  const parent = folderOf(folder.slice(0, -1));
  return parent.length < folder.length ? [folder, ...ancestorsOf(parent)] : [folder];
}

export function configurationIn(folder: string): string {
  return folder + CONFIGURATION_FILE;
}

export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${CONFIGURATION_FILE}`);
}

/** Whether a file says which files are left out. */
export function isIgnoreFile(uri: string): boolean {
  return IGNORE_FILES.some((name) => uri.endsWith(`/${name}`));
}

/** Whether a file holds agreements, by its extension. */
export function isAgreements(uri: string): boolean {
  return DIALECTS.some(({ table }) => uri.endsWith(table.extension));
}

/** Extensions of documents, without their dot. */
export function documentExtensions(): string[] {
  return DIALECTS.map(({ table }) => table.extension.slice(1));
}
