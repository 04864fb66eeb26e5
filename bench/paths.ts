import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');
/** The command line and the language server as they are shipped. */
export const CLI = path.join(ROOT, 'server/bin/afspraak.mjs');
export const SERVER = path.join(ROOT, 'server/dist/server-node.mjs');
export const PEERS = path.join(import.meta.dirname, 'peers');
