import path from 'node:path';

/**
 * Modules with large libraries that few documents need, and the functions they offer. In Node each is a bundle of its own that is
 * loaded when one of its functions is first called; in the browser they are part of the bundle.
 */
const MODULES = {
  'langium-parser': { file: 'server/src/grammar/langium-parser.ts', functions: ['parseTree', 'lexTree'] },
  'written-date': { file: 'server/src/assess/dates/written-date.ts', functions: ['parseWrittenDate'] },
};

const PREFIX = '\0when-needed:';

/** Entry points for the bundles of these modules, beside the chunks of the others. */
export const entriesWhenNeeded = Object.fromEntries(
  Object.entries(MODULES).map(([name, { file }]) => [`chunks/${name}`, file]),
);

/** @type {import('rolldown').Plugin} */
export const whenNeeded = {
  name: 'when-needed',
  resolveId(source, _importer, { isEntry }) {
    if (isEntry) return undefined;
    const found = Object.entries(MODULES).find(([, { file }]) => path.basename(file) === path.basename(source));
    return found && `${PREFIX}${found[0]}`;
  },
  load(id) {
    if (!id.startsWith(PREFIX)) return undefined;
    const name = id.slice(PREFIX.length);
    return [loader(name), ...MODULES[name].functions.map(forwarded)].join('\n');
  },
};

function loader(name) {
  return `
    import { createRequire } from 'node:module';
    const folder = import.meta.url.includes('/chunks/') ? '.' : './chunks';
    let loaded;
    const load = () => (loaded ??= createRequire(import.meta.url)(folder + '/${name}.cjs'));`;
}

function forwarded(name) {
  return `export const ${name} = (...given) => load().${name}(...given);`;
}
