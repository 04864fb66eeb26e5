import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../server/package.json' with { type: 'json' };
import { ROOT } from '../cli/afspraak.ts';

const FILE = readFileSync(path.join(ROOT, 'server/Dockerfile'), 'utf8');
const IGNORED = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
const INSTRUCTIONS = FILE.replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => line.split(/ +/) as [string, ...string[]]);

const of = (name: string) => INSTRUCTIONS.filter(([instruction]) => instruction === name).map(([, ...rest]) => rest);

test('the image runs the packed command as a user without rights, in the folder that is mounted', () => {
  const last = INSTRUCTIONS.slice(INSTRUCTIONS.findLastIndex(([instruction]) => instruction === 'FROM'));
  expect(Object.fromEntries(last.map(([instruction, ...rest]) => [instruction, rest.join(' ')]))).toMatchObject({
    USER: 'node',
    WORKDIR: '/work',
    ENTRYPOINT: `["${Object.keys(manifest.bin)[0]}"]`,
  });
  expect(last.filter(([instruction]) => instruction === 'COPY')).toEqual([]);
  const least = Number(/\d+/.exec(manifest.engines.node)?.[0]);
  const nodes = of('FROM').map(([image]) => Number(/^node:(\d+)-slim$/.exec(image ?? '')?.[1]));
  expect(nodes).toHaveLength(2);
  expect(nodes.filter((version) => !(version > least))).toEqual([]);
});

test('everything that the image is built from is sent along, and nothing that was installed or built', () => {
  const sources = of('COPY')
    .flatMap((files) => files.slice(0, -1))
    .filter((source) => source !== '.');
  const build = ['langium-config.json', 'tsconfig.json', 'client/src', 'server', 'scripts'];
  const sent = IGNORED.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const isSent = (file: string) => sent.some((folder) => file === folder || file.startsWith(`${folder}/`));
  expect([...sources, ...build].filter((file) => !isSent(file))).toEqual([]);
  expect(IGNORED[0]).toBe('**');
  expect(IGNORED.slice(-3)).toEqual(expect.arrayContaining(['**/node_modules', '**/dist']));
});
