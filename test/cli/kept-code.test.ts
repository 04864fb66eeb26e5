import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { afspraak, folderWith } from './afspraak.ts';

const KEPT_CODE = path.resolve(import.meta.dirname, '../../server/bin/kept-code.cjs');
const DOCUMENT = { 'a.afspraak': 'medewerker jan {\n  leidinggevende: els\n}\n' };

/** What lint says in a folder, and the files with compiled code that are in its folder `cache` afterwards, each with its time. */
function linted(cwd: string, env: Record<string, string>) {
  const said = afspraak(['lint', 'a.afspraak'], { cwd, env });
  const cache = path.join(cwd, 'cache');
  const files = existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: 'utf8' }) : [];
  const kept = files.filter((file) => file.endsWith('.cjs-lint')).sort();
  return { said, kept: kept.map((file) => ({ file, at: statSync(path.join(cache, file)).mtimeMs })) };
}

describe('compiled code', () => {
  test('is kept by the first run of a command, and used by the next', () => {
    const cwd = folderWith(DOCUMENT);
    const env = { XDG_CACHE_HOME: path.join(cwd, 'cache') };
    const first = linted(cwd, env);
    expect(first.said).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('unresolved-name') });
    expect(first.kept.length).toBeGreaterThan(1);
    expect(linted(cwd, env)).toEqual(first);
  });

  test('goes when it is so old that its build may be gone', () => {
    const cwd = folderWith(DOCUMENT);
    const cache = path.join(cwd, 'cache');
    const env = { XDG_CACHE_HOME: cache };
    const [one, other] = linted(cwd, env).kept.map(({ file }) => path.join(cache, file));
    if (!one || !other) throw new Error('Code of several bundles is kept');
    const [old, recent] = [`${one}-old`, `${one}-recent`];
    for (const file of [old, recent]) copyFileSync(other, file);
    const long = new Date(Date.now() - 31 * 24 * 3_600_000);
    utimesSync(old, long, long);
    rmSync(one);
    linted(cwd, env);
    expect([one, other, recent, old].map((file) => existsSync(file))).toEqual([true, true, true, false]);
  });

  test('is whole when V8 has had time to forget how the command started', () => {
    const [long, short] = ['1', '0'].map((times) => {
      const cwd = folderWith({
        'main.cjs': `require(${JSON.stringify(KEPT_CODE)}).keepCode(require, ['lint']);\nrequire('./chunk-a.cjs');`,
        'chunk-a.cjs':
          'const start = () => [1, 2].map(String);\nstart();\nsetTimeout(() => { if (process.env.TIMES > 0) gc(); });',
      });
      const env = { ...process.env, XDG_CACHE_HOME: path.join(cwd, 'cache'), TIMES: times };
      spawnSync(process.execPath, ['--expose-gc', '--stress-flush-code', 'main.cjs'], { cwd, env });
      const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('cjs-lint'));
      return files.map((file) => statSync(path.join(cwd, file)).size);
    });
    expect(long).toEqual([expect.any(Number)]);
    expect(long).toEqual(short);
  });

  test('is not kept where nobody wants it, nor where it cannot be written', () => {
    const cwd = folderWith(DOCUMENT);
    const cache = path.join(cwd, 'cache');
    const without = linted(cwd, { XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(without).toMatchObject({ said: { status: 1, stderr: '' }, kept: [] });
    expect(linted(cwd, { XDG_CACHE_HOME: path.join(cwd, 'a.afspraak') })).toEqual(without);
  });
});
