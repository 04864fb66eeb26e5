import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { afspraak, BINARY, environment, folderWith, TODAY } from './afspraak.ts';

const JAN = 'medewerker jan {\n  leidinggevende: els\n}\n';
const PATIENCE = 20_000;

/** A run of `lint --watch` in a folder. */
class Watch {
  readonly cwd: string;
  readonly child: ChildProcess;
  private output = '';
  /** What was written before the last action. */
  private seen = 0;

  constructor(files: Record<string, string>, ...args: string[]) {
    this.cwd = folderWith(files);
    const options = { cwd: this.cwd, env: environment() };
    this.child = spawn(process.execPath, [BINARY, '--today', TODAY, 'lint', '--watch', ...args], options);
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        this.output += data.toString('utf8');
      });
    }
    onTestFinished(() => void this.child.kill('SIGKILL'));
  }

  /** Waits for a text in what was written since the last action, and gives that. */
  async says(expected: string): Promise<string> {
    const end = performance.now() + PATIENCE;
    while (!this.output.slice(this.seen).includes(expected)) {
      if (performance.now() > end) throw new Error(`no ${expected} in ${this.output.slice(this.seen)}`);
      await sleep(2);
    }
    return this.output.slice(this.seen);
  }

  /** Does something and waits for what is said of it, up to the end of that report. Gives milliseconds. */
  async after(act: (file: (name: string) => string) => void, expected: string): Promise<number> {
    await sleep(50);
    this.seen = this.output.length;
    const start = performance.now();
    act((name) => path.join(this.cwd, name));
    await this.says(expected);
    const took = performance.now() - start;
    await this.says('Ctrl+C stops.');
    return took;
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    return (await exit)[0] as number | null;
  }
}

const CLEAN = (count: number) => `Nothing found in ${count} document${count === 1 ? '' : 's'}\n`;
const write = (name: string, text: string) => (file: (name: string) => string) => writeFileSync(file(name), text);

test('follows edits, syntax errors, and files that come, go and move', async () => {
  const watch = new Watch({ 'els.afspraak': 'medewerker els\n', 'jan.afspraak': JAN });
  await watch.says('Watching 2 documents; Ctrl+C stops.');
  expect(await watch.says(CLEAN(2))).not.toContain('\u001B');
  await watch.after(write('jan.afspraak', JAN.replace('els', 'elz')), '‘elz’');
  await watch.after(write('jan.afspraak', JAN), CLEAN(2));
  await watch.after(write('jan.afspraak', 'medewerker {{{\n'), 'structure/syntax');
  await watch.after(write('jan.afspraak', JAN), CLEAN(2));
  await watch.after((file) => rmSync(file('els.afspraak')), '‘els’');
  await watch.after((file) => {
    mkdirSync(file('map/diep'), { recursive: true });
    writeFileSync(file('map/diep/els.afspraak'), 'medewerker els\n');
  }, CLEAN(2));
  await watch.after((file) => renameSync(file('map/diep'), file('map/dieper')), CLEAN(2));
  await watch.after(write('map/dieper/els.afspraak', 'medewerker els2\n'), '‘els’');
  await watch.after((file) => {
    writeFileSync(file('map/nieuw.tmp'), 'medewerker els\n');
    renameSync(file('map/nieuw.tmp'), file('map/dieper/els.afspraak'));
  }, CLEAN(2));
  expect(await watch.end('SIGINT')).toBe(0);
});

test('follows configurations, also wrong ones, and what git leaves out', async () => {
  const wrong = { 'jan.afspraak': JAN, 'weg/els.afspraak': 'medewerker els {\n  leidinggevende: mia\n}\n' };
  const watch = new Watch(wrong, '--format', 'json-lines');
  await watch.says('‘mia’');
  await watch.says('Watching 2 documents');
  await watch.after(write('afspraak.json', '{ "rules": { "structure/unresolved-name": "off" } }'), 'Watching');
  await watch.after(write('afspraak.json', '{ "rules": '), 'afspraak.json:1:');
  await watch.after(
    write('afspraak.json', '{ "rules": { "structure/unresolved-name": "hint" } }'),
    '"severity":"hint"',
  );
  await watch.after(write('.gitignore', 'weg/\n'), '‘els’');
  await watch.after((file) => rmSync(file('.gitignore')), '‘mia’');
  await watch.after(write('weg/els.afspraak', 'medewerker els\n'), 'Watching 2 documents');
  expect(await watch.end('SIGTERM')).toBe(0);
});

test.skipIf(process.platform !== 'linux')('clears a terminal, and ends on Ctrl+C', async () => {
  const cwd = folderWith({ 'jan.afspraak': JAN });
  const command = `trap : INT; '${process.execPath}' '${BINARY}' lint --watch; echo "status $?"`;
  const env = { ...environment({ NO_COLOR: '1', TERM: 'xterm' }) };
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString('utf8');
    if (output.endsWith('Ctrl+C stops.\r\n')) child.stdin.write('\u0003');
  });
  await once(child, 'exit');
  const CLEAR = '\u001B[2J\u001B[3J\u001B[H';
  expect(output.startsWith(`${CLEAR}jan.afspraak:2:19 error`)).toBe(true);
  expect(output).toContain('leidinggevende: els');
  expect(output.lastIndexOf('\u001B')).toBeLessThan(CLEAR.length);
  expect(output).toContain('status 0');
});

test('shows a save soon', async () => {
  const watch = new Watch({ 'els.afspraak': 'medewerker els\n', 'jan.afspraak': JAN });
  await watch.says('Ctrl+C stops.');
  const took: number[] = [];
  for (const name of ['elz', 'els', 'elx', 'els', 'ely', 'els', 'elq']) {
    const expected = name === 'els' ? CLEAN(2) : `‘${name}’`;
    took.push(await watch.after(write('jan.afspraak', JAN.replace('els', name)), expected));
  }
  const median = took.sort((a, b) => a - b)[3] ?? 0;
  // 200 ms on a machine that does nothing else.
  expect(median).toBeLessThan(1000);
});

test.each([
  [['--fix'], 'cannot be used with'],
  [['--cache'], 'cannot be used with'],
  [['--stdin-filename', 'a.afspraak'], 'cannot be used with'],
  [['--changed-since', 'main'], 'cannot be used with'],
  [['nergens.afspraak'], 'nergens.afspraak does not exist.'],
])('does not begin with %s', (args, reason) => {
  const { status, stderr } = afspraak(['lint', '--watch', ...args], { cwd: folderWith({ 'a.afspraak': 'taak A\n' }) });
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
});

test('a project that git leaves out as a whole is watched', async () => {
  const files = { '.gitignore': 'uit/\n', 'uit/afspraak.json': '{}', 'uit/in/jan.afspraak': JAN };
  const watch = new Watch(files, 'uit');
  await watch.says('Watching 1 document');
  const fix = (file: (name: string) => string) => writeFileSync(file('uit/in/els.afspraak'), 'medewerker els\n');
  await watch.after(fix, CLEAN(2));
});
