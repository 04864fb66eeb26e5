import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PairRow } from './collections.ts';
import { naivelySmart } from './measures.ts';
import { wilson } from './statistics.ts';

const SCRIPT = path.join(import.meta.dirname, 'evaluate.ts');
const SMART: PairRow = {
  id: 'a',
  lang: 'en',
  text: 'By 1 June 2027 we plant 40 trees along the canal.',
  label: 'smart',
  hard: false,
};
const VAGUE: PairRow = {
  id: 'b',
  lang: 'en',
  text: 'Improve the garden.',
  label: 'not_smart',
  missing: ['S'],
  hard: false,
};

describe('the evaluation script', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'assess-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const evaluate = (rows: PairRow[]) => {
    writeFileSync(path.join(folder, 'smart_pairs.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    return spawnSync(process.execPath, [SCRIPT, '--data', folder], { encoding: 'utf8' });
  };

  test('succeeds when the figures hold', () => {
    const { status, stdout } = evaluate([SMART, VAGUE]);
    expect(stdout).toContain('false alarms on smart rows');
    expect(stdout).toContain('naive');
    expect(status).toBe(0);
  });

  test('fails when they drop below what is committed', () => {
    const { status, stderr } = evaluate([{ ...VAGUE, label: 'smart' }, SMART]);
    expect(stderr).toContain('false alarms on smart rows');
    expect(status).toBe(1);
  });

  test('says that it needs a folder', () => {
    expect(spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8' }).status).toBe(2);
  });
});

test('Wilson intervals agree with published values', () => {
  const [low, high] = wilson({ hits: 81, total: 263 });
  expect(low).toBeCloseTo(0.2553, 3);
  expect(high).toBeCloseTo(0.3662, 3);
});

test('the naive rule is a number and a time word', () => {
  expect(naivelySmart('3 dagen')).toBe(true);
  expect(naivelySmart('Elke dag')).toBe(false);
});
