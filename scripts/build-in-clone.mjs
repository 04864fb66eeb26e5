// Builds after `npm install` where nothing is built yet: so pre-commit, and npm itself, install the command from the repository.
import { existsSync } from 'node:fs';

const built = new URL('../server/dist/cli.mjs', import.meta.url);

// What comes after `npm ci` builds by itself.
if (process.env.npm_command !== 'ci' && !existsSync(built)) await import('./build.mjs');
