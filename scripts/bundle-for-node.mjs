import path from 'node:path';
import { build } from 'rolldown';
import { nodeModules } from './node-modules.mjs';
import { entriesWhenNeeded, whenNeeded } from './when-needed.mjs';

const OUTPUT = 'server/dist';

/**
 * What every command needs, what linting a document needs, and what reads prose, for which the language server does not wait: few files
 * are loaded faster than many.
 */
const TOGETHER = [
  { name: 'starting', test: /\/cli\/main\.ts$/, priority: 3 },
  { name: 'linting', test: /\/cli\/actions\/lint\.ts$|\/cli\/reporters\/human\.ts$/, priority: 2 },
  { name: 'prose', test: /\/assess\/assess\.ts$/, priority: 1 },
];

/** Puts a module beside each entry that hands on what it exports. */
const entryModules = {
  name: 'entry-modules',
  generateBundle(_options, bundle) {
    for (const { fileName, isEntry, exports } of Object.values(bundle)) {
      if (!isEntry || fileName.includes('/')) continue;
      const names = exports.length > 0 ? `export { ${exports.join(', ')} } from` : 'import';
      this.emitFile({
        type: 'asset',
        fileName: fileName.replace('.cjs', '.mjs'),
        source: `${names} './${fileName}';\n`,
      });
    }
  },
};

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
    plugins: [whenNeeded, nodeModules, entryModules],
    // What is loaded together need not be loaded at once everywhere.
    checks: { ineffectiveDynamicImport: false },
    output: {
      dir: OUTPUT,
      // Compiled code is kept of scripts, not of modules (see server/bin/kept-code.cjs); and Node finds them faster.
      format: 'cjs',
      dynamicImportInCjs: false,
      entryFileNames: '[name].cjs',
      chunkFileNames: 'chunks/chunk-[hash].cjs',
      hashCharacters: 'base36',
      codeSplitting: { groups: TOGETHER },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  return { inputs: inputsOf(chunks, root), outputs: Object.fromEntries(output.map(described)) };
}

function inputsOf(chunks, root) {
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => path.isAbsolute(id));
  return Object.fromEntries(modules.map((id) => [path.relative(root, id).split(path.sep).join('/'), {}]));
}

function described({ fileName, isEntry, facadeModuleId, code, source = code }) {
  const bytes = Buffer.byteLength(source);
  return [`${OUTPUT}/${fileName}`, { bytes, ...(isEntry ? { entryPoint: facadeModuleId } : {}) }];
}
