import path from 'node:path';

/** The repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The installed VS Code hosts, with a lock file of their own. */
export const hostFolder = path.join(import.meta.dirname, 'host');

/** VS Code's server as code-server ships it. */
export const vscodeServer = path.join(hostFolder, 'node_modules/code-server/lib/vscode');

/** Everything that a run makes; git ignores it. */
export const outFolder = path.join(root, 'out/vscode');

/** The extension under test, packaged. */
export const vsixFile = path.join(outFolder, 'afspraak.vsix');
