import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../server/src/assess/assess.ts';
import { exampleFile } from '../../server/src/cli/starter-example.ts';
import { lintProject } from '../../server/src/lint/lint.ts';
import { COUNTRIES } from '../../server/src/plan/calendar.ts';
import { PRESET_NAMES } from '../../server/src/project/presets.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import { afspraak, BINARY, environment, folderWith, TODAY } from './afspraak.ts';

const read = (cwd: string, file: string) => readFileSync(path.join(cwd, file), 'utf8');
const filesIn = (cwd: string) => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();

describe('init --yes', () => {
  test('writes a configuration and nothing else', () => {
    const cwd = folderWith({ 'package.json': '{}' });
    const { status, stdout, stderr } = afspraak(['init', 'personeel/afspraken', '--yes'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('made personeel/afspraken/afspraak.json\n');
    expect(stdout).toContain('‘npx afspraak lint personeel/afspraken’');
    expect(filesIn(cwd)).toEqual([
      '.git',
      'package.json',
      'personeel',
      'personeel/afspraken',
      'personeel/afspraken/afspraak.json',
    ]);
    expect(JSON.parse(read(cwd, 'personeel/afspraken/afspraak.json'))).toEqual({
      $schema: '../../node_modules/afspraak/schema/afspraak.schema.json',
      language: 'document',
      country: 'BE',
      preset: 'recommended',
    });
  });

  test('writes what is asked for, which lints, and writes over nothing', () => {
    const cwd = folderWith();
    const args = [
      '--lang',
      'nl',
      'init',
      '--yes',
      '--preset',
      'strict',
      '--country',
      'NL',
      '--example',
      '--ignore-file',
    ];
    const { stdout } = afspraak([...args, '--ci', 'github'], { cwd });
    expect(stdout.match(/^gemaakt .*/gm)).toEqual([
      'gemaakt afspraak.json',
      'gemaakt voorbeeld.afspraak',
      'gemaakt .github/workflows/afspraak.yml',
      'gemaakt .afspraakignore',
    ]);
    expect(JSON.parse(read(cwd, 'afspraak.json'))).toMatchObject({ country: 'NL', preset: 'strict' });
    expect(afspraak(['lint', '--fail-on', 'hint'], { cwd }).stdout).toBe('Nothing found in 1 document\n');
    expect(afspraak(['fmt', '--check'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    writeFileSync(path.join(cwd, 'afspraak.json'), '{}');
    const again = afspraak([...args, '--ci', 'gitlab'], { cwd }).stdout;
    expect(again.match(/^bestaat al, blijft zoals het is: .*/gm)).toHaveLength(3);
    expect(again).toContain('gemaakt .gitlab-ci.yml');
    expect(read(cwd, 'afspraak.json')).toBe('{}');
  });

  test('has colours only where they are wanted', () => {
    const run = (env: Record<string, string>) => afspraak(['init', '--yes'], { cwd: folderWith(), env }).stdout;
    expect(run({ FORCE_COLOR: '1' })).toContain('\u001B[');
    expect(run({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001B[');
  });

  test.each(['github', 'gitlab'])('what it writes for %s is right, for a folder with any name', (service) => {
    const folder = `p"e: #$(touch owned)`;
    const cwd = folderWith({ 'package.json': '{}' });
    afspraak(['init', folder, '--yes', '--ci', service], { cwd });
    const file = service === 'github' ? '.github/workflows/afspraak.yml' : '.gitlab-ci.yml';
    const written = parse(read(cwd, file));
    if (service === 'gitlab') expect(written.variables).toEqual({ AFSPRAAK_PATHS: '.' });
    else {
      expect(written.jobs.lint.steps[1]).toEqual({ run: 'npm ci' });
      expect(written.jobs.lint.steps[2].with).toEqual({ paths: folder });
    }
  });

  test.each([
    [['--country', 'XX'], 'No public holidays are known of ‘XX’.'],
    [['--preset', 'severe'], "option '--preset <preset>' argument 'severe' is invalid."],
    [['bestand/map'], 'is not written'],
  ])('%s: could not run', (args, reason) => {
    const cwd = folderWith({ bestand: '' });
    const { status, stderr } = afspraak(['init', '--yes', ...args], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(filesIn(cwd)).toEqual(['.git', 'bestand']);
  });
});

test('the example has nothing to remark, whenever and wherever it is made', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const [at, country] of COUNTRIES.entries()) {
      const today = `2026-${String((at % 12) + 1).padStart(2, '0')}-${String(((at * 7) % 28) + 1).padStart(2, '0')}`;
      const { file, text } = exampleFile('/x', language, { today, country });
      for (const preset of PRESET_NAMES) {
        const settings = { ...defaultSettings(today), country, preset, assess };
        const [document] = lintProject({
          settings,
          sources: [{ uri: `file://${file}`, asked: true, read: () => text }],
        });
        expect(document).toMatchObject({ findings: [] });
      }
    }
  }
});

describe('init without --yes', () => {
  test('asks nothing where there is no terminal', () => {
    const cwd = folderWith();
    const { status, stdout, stderr } = afspraak(['init'], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Give --yes for the defaults');
    expect(existsSync(path.join(cwd, 'afspraak.json'))).toBe(false);
  });

  /** What `init` says on a terminal on which this is typed, one after each question. */
  async function typed(cwd: string, answers: readonly string[]): Promise<{ status: number; output: string }> {
    const command = `'${process.execPath}' '${BINARY}' --today ${TODAY} init; echo "status $?"`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env: { ...environment(), TERM: 'xterm' } });
    let output = '';
    let left = [...answers];
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString('utf8');
      const [next, ...rest] = left;
      if (next === undefined || !/\] \S*$/.test(output)) return;
      left = rest;
      output += '\n';
      child.stdin.write(next);
    });
    await once(child, 'exit');
    return { status: Number(/status (\d+)/.exec(output)?.[1]), output };
  }

  test.skipIf(process.platform !== 'linux')('asks on a terminal, and again when an answer is none', async () => {
    const cwd = folderWith();
    const { status, output } = await typed(cwd, ['XX\n', 'nl\n', '\n', 'str\n', 'yes\n', 'none\n', '\n']);
    expect(status, output).toBe(0);
    expect(JSON.parse(read(cwd, 'afspraak.json'))).toMatchObject({
      country: 'NL',
      language: 'document',
      preset: 'strict',
    });
    expect(filesIn(cwd)).toEqual(['.git', 'afspraak.json', 'example.agreement']);
  });

  test.skipIf(process.platform !== 'linux')('writes nothing when somebody stops', async () => {
    const cwd = folderWith();
    const { status, output } = await typed(cwd, ['NL\n', '\u0003']);
    expect([status, output]).toEqual([2, expect.stringContaining('Stopped; nothing was written.')]);
    expect(filesIn(cwd)).toEqual(['.git']);
  });
});
