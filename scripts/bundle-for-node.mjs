import path from 'node:path';
import { build } from 'rolldown';
import { nodeModules } from './node-modules.mjs';
import { entriesWhenNeeded, whenNeeded } from './when-needed.mjs';

const OUTPUT = 'server/dist';

/** What every command needs, and what linting a document needs: few files are loaded faster than many. */
const TOGETHER = [
  { name: 'start', test: /\/cli\/main\.ts$/, priority: 2 },
  { name: 'lint', test: /\/cli\/actions\/lint\.ts$|\/cli\/reporters\/human\.ts$|\/assess\/assess\.ts$/, priority: 1 },
];

/**
 * Bundles the command line, the language server, the programming interface and the thread that lints. Gives, in the form of
 * esbuild's metafile, the modules that went in and the files that came out.
 */
export async function bundleForNode(root) {
  const { output } = await build({
    cwd: root,
    input: {
      cli: 'server/src/main-cli.ts',
      'server-node': 'server/src/main-node.ts',
      api: 'server/src/api/index.ts',
      'lint-worker': 'server/src/main-lint-worker.ts',
      ...entriesWhenNeeded,
    },
    platform: 'node',
    transform: { target: 'node22.12' },
    // Native code for the platform, which npm installs beside the command line where there is any.
    external: ['@resvg/resvg-js'],
    resolve: {
      // Some packages offer their ES module as `module` only; the other form cannot be bundled.
      mainFields: ['module', 'main'],
      alias: {
        // The Node build of vega-canvas looks for a native canvas; pictures must not depend on whether one is installed.
        'vega-canvas': path.join(root, 'node_modules/vega-canvas/build/vega-canvas.browser.js'),
        // Its UMD build hides its modules from the bundler.
        'jsonc-parser': path.join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
      },
    },
    plugins: [whenNeeded, nodeModules],
    // What is loaded together need not be loaded at once everywhere.
    checks: { ineffectiveDynamicImport: false },
    output: {
      dir: OUTPUT,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: 'chunks/chunk-[hash].mjs',
      hashCharacters: 'base36',
      codeSplitting: { groups: TOGETHER },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  return { inputs: inputsOf(chunks, root), outputs: Object.fromEntries(chunks.map(described)) };
}

function inputsOf(chunks, root) {
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => path.isAbsolute(id));
  return Object.fromEntries(modules.map((id) => [path.relative(root, id).split(path.sep).join('/'), {}]));
}

function described({ fileName, isEntry, facadeModuleId, code }) {
  const bytes = Buffer.byteLength(code);
  return [`${OUTPUT}/${fileName}`, { bytes, ...(isEntry ? { entryPoint: facadeModuleId } : {}) }];
}
