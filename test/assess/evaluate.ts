// Prints how well the prose reading agrees with public collections of labelled goals; exits with 1 when a committed
// threshold is missed. `node test/assess/evaluate.ts --data DIR [--part tune|held|all] [--errors]`
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../server/src/assess/model.ts';
import { type Collections, type Part, readCollections } from './collections.ts';
import { type Measure, measure, read } from './measures.ts';
import { formatShare } from './statistics.ts';

const LANGUAGES = ['nl', 'en', 'both'] as const;
type Scope = (typeof LANGUAGES)[number];
type Thresholds = Partial<Record<Scope, Record<string, number>>>;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    part: { type: 'string', default: 'all' },
    errors: { type: 'boolean', default: false },
  },
});
const folder = values.data;
if (!folder || !existsSync(folder)) {
  console.error('evaluate: give a folder with --data DIR');
  process.exit(2);
}
const part: Part = values.part === 'tune' || values.part === 'held' ? values.part : 'all';
const collections = readCollections(folder, part);
if (Object.values(collections).every((rows) => rows.length === 0)) {
  console.error(`evaluate: ${folder} holds no labelled goals`);
  process.exit(2);
}
const thresholds = JSON.parse(readFileSync(path.join(import.meta.dirname, 'thresholds.json'), 'utf8')) as Thresholds;

const failures: string[] = [];
for (const scope of LANGUAGES) {
  console.log(`\n${scope} (${part})`);
  for (const figure of measure(collections, scope)) report(scope, figure);
}
if (values.errors) printErrors(collections);
if (part === 'all' && failures.length > 0) {
  console.error(`\nBelow the committed thresholds:\n${failures.join('\n')}`);
  process.exit(1);
}

function report(scope: Scope, { name, ours, naive, better }: Measure): void {
  const beside = naive && naive.total > 0 ? `   naive ${formatShare(naive)}` : '';
  if (ours.total > 0) console.log(`  ${name.padEnd(30)} ${formatShare(ours)}${beside}`);
  const threshold = thresholds[scope]?.[name];
  if (threshold === undefined || ours.total === 0) return;
  const rate = ours.hits / ours.total;
  const holds = better === 'higher' ? rate >= threshold : rate <= threshold;
  if (!holds) failures.push(`  ${scope}: ${name} is ${formatShare(ours)}, threshold ${threshold}`);
}

function printErrors({ pairs, letters, experts }: Collections): void {
  const verdicts = (text: string, lang: Language): string => {
    const { letters } = read(text, lang);
    return `S ${letters.S.verdict}, M ${letters.M.verdict}, T ${letters.T.verdict}`;
  };
  for (const row of pairs) {
    const result = read(row.text, row.lang);
    const wrongLetters = (row.missing ?? []).filter(
      (letter) => letter in result.letters && result.letters[letter as 'S'].verdict === 'present',
    );
    if (result.smart === (row.label === 'smart') && wrongLetters.length === 0) continue;
    console.log(
      `${row.id}${row.hard ? ' hard' : ''} ${row.label} missing ${row.missing ?? '-'} | ${verdicts(row.text, row.lang)} | ${row.text}`,
    );
  }
  for (const row of letters) {
    const lost = row.satisfies.filter(
      (letter) =>
        letter in read(row.text, row.lang).letters &&
        read(row.text, row.lang).letters[letter as 'S'].verdict !== 'present',
    );
    if (lost.length > 0)
      console.log(`${row.id} satisfies ${row.satisfies} | ${verdicts(row.text, row.lang)} | ${row.text}`);
  }
  for (const row of experts) {
    if ((read(row.text, row.lang).letters.M.verdict === 'present') === (row.labels.M === 1)) continue;
    console.log(`expert M=${row.labels.M} | ${verdicts(row.text, row.lang)} | ${row.text}`);
  }
}
