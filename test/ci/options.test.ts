import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createProgram } from '../../server/src/cli/program.ts';
import { ROOT } from '../cli/afspraak.ts';
import { blocksOf, documentText } from './documents.ts';

const PROGRAM = createProgram();
const OF_PROGRAM = new Set(['--help', '--version', ...longOptions(PROGRAM)]);
const OF_ANY = new Set([...OF_PROGRAM, ...PROGRAM.commands.flatMap(longOptions)]);
/** Options of other programs that are spoken of, not written out in a command. */
const OF_OTHERS = new Set(['--init', '--network none', '--save-dev']);

const FILES = ['README.md', 'server/README.md', 'CHANGELOG.md', ...globSync('docs/*.md', { cwd: ROOT })];

function longOptions(command: typeof PROGRAM): string[] {
  return command.options.flatMap(({ long }) => long ?? []);
}

/** Every call of the command line in a text: up to the end of the line, or to where the shell goes on with another command. */
function calls(text: string): string[] {
  const lines = text.replaceAll(/\\\n|\n +(?=--)/g, ' ').split('\n');
  return lines.flatMap((line) =>
    [...line.matchAll(/\bafspraak (?:--lang \w+ )?[a-z]+ [^|&#`'’]*/g)].map(([call]) => call),
  );
}

/** What a call says that the program does not know. */
function unknown(call: string): string[] {
  const name = call.split(' ').find((word) => PROGRAM.commands.some((command) => command.name() === word));
  const command = PROGRAM.commands.find((candidate) => candidate.name() === name);
  if (!command) return [];
  const known = new Set([...OF_PROGRAM, ...longOptions(command)]);
  const options = call.match(/(?<= )--[a-z][a-z-]*/g) ?? [];
  return options.filter((option) => !known.has(option)).map((option) => `${name} ${option}`);
}

test.each(FILES)('%s writes only commands and options that exist', (file) => {
  const text = documentText(file);
  expect(calls(text).flatMap(unknown)).toEqual([]);
  const inline = [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/`(--[a-z][^`]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  const wrong = inline.filter((span) => !OF_OTHERS.has(span) && !OF_ANY.has(/^--[a-z-]+/.exec(span)?.[0] ?? ''));
  expect(wrong).toEqual([]);
});

test('options that do not exist are seen', () => {
  expect(calls('run: npx afspraak lint . --wrong | cat --other').flatMap(unknown)).toEqual(['lint --wrong']);
  expect(calls('afspraak plan x \\\n  --fix').flatMap(unknown)).toEqual(['plan --fix']);
  const written = FILES.flatMap((file) => blocksOf(documentText(file))).flatMap(({ text }) => calls(text));
  expect(written.length).toBeGreaterThan(40);
});
