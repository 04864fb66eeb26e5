import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../server/src/assess/model.ts';
import { afspraak, BINARY, environment, ROOT, TODAY } from './afspraak.ts';

const ASSESS = [BINARY, '--today', TODAY, 'assess'];

/** Runs the command on what stands on standard input. */
function assessed(input: string | Uint8Array, ...args: string[]): { status: number | null; answers: Assessment[] } {
  const { status, stdout } = spawnSync(process.execPath, [...ASSESS, '--format', 'json', ...args], {
    cwd: ROOT,
    env: environment(),
    input,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, answers: lines.map((line) => JSON.parse(line) as Assessment) };
}

describe('sentences as arguments', () => {
  test('JSON lines, one for each sentence', () => {
    const sentence = 'Tegen 30 juni 2026 dalen de klachten van 40 naar 15 per maand';
    const { status, stdout, stderr } = afspraak(['assess', '--format', 'json', sentence, 'We serve customers better.']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second, ...rest] = stdout.split('\n');
    expect(rest).toEqual(['']);
    expect(JSON.parse(first ?? '')).toMatchObject({
      text: sentence,
      lang: 'nl',
      letters: {
        S: { verdict: 'present', evidence: [{ start: 28, end: 36, text: 'klachten' }] },
        M: { verdict: 'present' },
        T: { verdict: 'present', evidence: [{ start: 0, end: 18, text: 'Tegen 30 juni 2026' }] },
      },
      smells: [],
      quantities: [{ value: 15, unit: 'klachten', from: 40, to: 15, per: 'month' }],
      dates: [{ iso: '2026-06-30', role: 'deadline' }],
      smart: true,
    });
    expect(JSON.parse(second ?? '')).toMatchObject({ lang: 'en', smart: false });
  });

  test('text for people, in the language of the sentence', () => {
    const { stdout } = afspraak(['assess', 'We nemen de telefoon sneller op.', '--lang', 'auto']);
    expect(stdout).toContain('We nemen de telefoon sneller op.\n');
    expect(stdout).toMatch(/^ {2}T tijdsgebonden: ontbreekt$/m);
    expect(stdout).toMatch(/^ {2}Vraag: /m);
  });

  test('days are counted from --today', () => {
    const { stdout } = afspraak(['assess', '--format', 'json', '--today', '2027-05-04', 'Volgend jaar 12 bezoeken.']);
    expect(JSON.parse(stdout).dates).toMatchObject([{ iso: '2028-12-31' }]);
  });

  test('a language that is asked for is not guessed', () => {
    const { stdout } = afspraak(['assess', '--format', 'json', '--lang', 'en', 'Meer klanten.']);
    expect(JSON.parse(stdout).lang).toBe('en');
  });

  test('what a terminal would obey is spelled out', () => {
    const hostile = 'Meer \u001B[31mklanten\u202E.';
    expect(afspraak(['assess', hostile]).stdout).toContain('Meer \\u{1b}[31mklanten\\u{202e}.\n');
    const { stdout } = afspraak(['assess', '--format', 'json', hostile]);
    expect(stdout).toContain('Meer \\u001b[31mklanten\\u202e.');
    expect(JSON.parse(stdout).text).toBe(hostile);
  });
});

describe('lines of standard input', () => {
  test('blank lines, a byte order mark, CRLF and a last line without an end', () => {
    const { status, answers } = assessed('\uFEFFMeer klanten.\r\n\r\n  \nTegen 1 juni 12 gesprekken.');
    expect(status).toBe(0);
    expect(answers.map(({ text }) => text)).toEqual(['Meer klanten.', 'Tegen 1 juni 12 gesprekken.']);
  });

  test('nothing in, nothing out', () => {
    expect(assessed('')).toEqual({ status: 0, answers: [] });
  });

  test('bytes that are no UTF-8 are read as far as they go', () => {
    const { status, answers } = assessed(Uint8Array.from([0x4d, 0xff, 0x0a]));
    expect({ status, texts: answers.map(({ text }) => text) }).toEqual({ status: 0, texts: ['M\uFFFD'] });
  });

  test('each line is answered before the input has ended', async () => {
    const child = spawn(process.execPath, [...ASSESS, '--format', 'json'], { cwd: ROOT, env: environment() });
    child.stdin.write('Meer klanten.\n');
    const [answer] = await once(child.stdout, 'data');
    expect(JSON.parse(String(answer)).text).toBe('Meer klanten.');
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [...ASSESS], { cwd: ROOT, env: environment() });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end('We bellen elke klant binnen 2 dagen terug.\n'.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(Buffer.concat(errors).toString()).toBe('');
  });

  test('ten thousand lines come out as they went in', () => {
    const input = Array.from({ length: 10_000 }, (_, index) => `Tegen 1 juni ${index + 3} gesprekken.`);
    const { status, answers } = assessed(input.join('\n'));
    expect(status).toBe(0);
    expect(answers.map(({ text }) => text)).toEqual(input);
  });
});

describe('status 2 and a reason on one line', () => {
  test.each([
    ['an unknown format', ['--format', 'xml'], /Allowed choices are text, json/],
    ['an unknown language', ['--lang', 'fr'], /Allowed choices are nl, en, auto/],
    ['a day that does not exist', ['--today', '2026-02-30'], /--today 2026-02-30 is no day/],
    ['an unknown option', ['--fast'], /unknown option '--fast'/],
  ])('for %s', (_, args, reason) => {
    const { status, stdout, stderr } = afspraak(['assess', ...args, 'Meer klanten.']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^afspraak: [^\n]+\n$/);
    expect(stderr).toMatch(reason);
  });
});
