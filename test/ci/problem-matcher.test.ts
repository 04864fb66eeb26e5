import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { afspraak, ROOT } from '../cli/afspraak.ts';

interface Pattern {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  code?: number;
  message?: number;
}
interface Matcher {
  severity: string;
  pattern: readonly [Pattern, Pattern];
}

const FILE = path.join(ROOT, 'server/ci/problem-matcher.json');
const MATCHERS: readonly Matcher[] = JSON.parse(readFileSync(FILE, 'utf8')).problemMatcher;
const SEVERITIES: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** What a matcher makes of a log: its patterns match lines that follow each other. */
function problems(log: readonly string[], { severity, pattern: [place, text] }: Matcher) {
  return log.flatMap((line, index) => {
    const first = new RegExp(place.regexp).exec(line);
    const second = new RegExp(text.regexp).exec(log[index + 1] ?? '');
    if (!first || !second) return [];
    const [file, number, column, rule] = [place.file, place.line, place.column, place.code].map(
      (group) => first[group ?? -1],
    );
    return { severity, place: `${file}:${number}:${column}`, rule, message: second[text.message ?? -1] };
  });
}

test.each(['nl', 'en'])('every finding in a log in ‘%s’ is matched once, with all that it says', (language) => {
  mkdirSync(path.join(ROOT, 'out/ci'), { recursive: true });
  const report = ['--format', 'human', '--format', 'json=out/ci/flawed.json'];
  const { stdout } = afspraak(['--lang', language, 'lint', 'examples/flawed', ...report]);
  const { findings } = JSON.parse(readFileSync(path.join(ROOT, 'out/ci/flawed.json'), 'utf8'));
  const expected = findings.map((finding: (typeof findings)[number]) => ({
    severity: SEVERITIES[finding.severity],
    place: `${finding.file}:${finding.range.start.line + 1}:${finding.range.start.character + 1}`,
    rule: finding.rule,
    message: finding.message,
  }));
  const matched = MATCHERS.flatMap((matcher) => problems(stdout.split('\n'), matcher));
  const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  expect(matched.length).toBeGreaterThan(100);
  expect(matched.sort(byText)).toEqual(expected.sort(byText));
});
