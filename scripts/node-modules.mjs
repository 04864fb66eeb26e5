import { isBuiltin } from 'node:module';

/** Modules of Node itself that it has not loaded when a program starts, and that most commands never use. */
const LATER = new Set(['child_process', 'os', 'stream/consumers', 'v8']);

const PREFIX = '\0node:';

/**
 * Takes Node's own modules without `import`: that evaluates every property of a module, of which `fs` alone loads ten others, and takes
 * a sixth of the time in which Node starts.
 * @type {import('rolldown').Plugin}
 */
export const nodeModules = {
  name: 'node-modules',
  resolveId(source) {
    return isBuiltin(source) ? { id: `${PREFIX}${source.replace(/^node:/, '')}`, moduleSideEffects: false } : undefined;
  },
  load(id) {
    if (!id.startsWith(PREFIX)) return undefined;
    const name = id.slice(PREFIX.length);
    const taken = `process.getBuiltinModule('node:${name}')`;
    return `module.exports = ${LATER.has(name) ? loadedWhenUsed(name, taken) : taken};`;
  },
};

/** An object with the functions of a module, which is loaded when the first of them is taken. */
function loadedWhenUsed(name, taken) {
  const names = Object.keys(process.getBuiltinModule(name));
  return `{ ${names.map((each) => `get ${each}() { return ${taken}.${each}; }`).join(', ')} }`;
}
