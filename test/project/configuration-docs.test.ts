import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../server/src/plan/calendar.ts';
import { readConfiguration } from '../../server/src/project/configuration.ts';
import { OPTIONS } from '../../server/src/project/configuration-options.ts';
import { PRESET_NAMES } from '../../server/src/project/presets.ts';
import { THRESHOLDS, type ThresholdName } from '../../server/src/project/thresholds.ts';
import { RULES } from '../../server/src/rules/registry.ts';

const PAGE = readFileSync('docs/configuration.md', 'utf8');

/** Rows of the table under a heading, by the name in their first cell. */
function rowsUnder(heading: string): Map<string, string> {
  const section = PAGE.split(/^#+ /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const rows = section.matchAll(/^\| `([^`]+)` \|.*$/gm);
  return new Map([...rows].map(([row, name = '']) => [name, row]));
}

function thresholdRow(name: ThresholdName): string {
  const { default: value, least, most, description } = THRESHOLDS[name];
  const rules = RULES.filter(({ thresholds }) => thresholds?.includes(name)).map((rule) => `\`${rule.name}\``);
  return `| \`${name}\` | ${value} | ${least} to ${most} | ${description.en} | ${rules.join(', ')} |`;
}

describe('the page on configuration', () => {
  test('lists every option and every preset', () => {
    expect([...rowsUnder('Configuration').keys()]).toEqual(Object.keys(OPTIONS).filter((name) => name !== '$schema'));
    expect([...rowsUnder('Presets').keys()]).toEqual(PRESET_NAMES);
  });

  test('lists every threshold as it is, with the rules that use it', () => {
    const names = Object.keys(THRESHOLDS) as ThresholdName[];
    expect([...rowsUnder('Thresholds').values()]).toEqual(names.map(thresholdRow));
  });

  test.each(['docs/configuration.md', 'README.md'])('in %s shows configurations that are right', (file) => {
    const blocks = [...readFileSync(file, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
    const vocabulary = { rules: RULES.map(({ name }) => name), countries: COUNTRIES };
    expect(blocks.flatMap((json) => readConfiguration(json, vocabulary).problems)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(0);
  });

  test('names only rules that exist', () => {
    const names = new Set<string>(RULES.map(({ name }) => name));
    const named = [...PAGE.matchAll(/\b(?:smart|fit|team|structure)\/[a-z]+(?:-[a-z]+)+/g)].map(([name]) => name);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });
});
