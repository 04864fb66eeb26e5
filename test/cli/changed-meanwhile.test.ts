import { expect, test } from 'vitest';
import { reported } from '../../server/src/cli/reporters/document.ts';
import { lintProject } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const SETTINGS = defaultSettings('2026-11-22');
const TEXT = 'medewerker jan {\n  leidinggevende: jann\n}\n';

/** What a report can show of the document when its text is another one by the time it is reported. */
async function shownOf(now: string) {
  const [linted] = lintProject({ settings: SETTINGS, sources: [{ uri: 'a.afspraak', asked: true, read: () => TEXT }] });
  if (!linted || 'unreadable' in linted) throw new Error('It can be read');
  const document = reported(linted, SETTINGS, () => now);
  const fixes = await Promise.all(document.findings.map((finding) => document.fixes(finding)));
  return { rules: document.findings.map(({ rule }) => rule), text: document.text(), fixes: fixes.flat().length };
}

test('of a document that changed since it was checked, a report shows no lines and offers no edits', async () => {
  const same = await shownOf(TEXT);
  expect(same).toMatchObject({ text: TEXT });
  expect(same.rules).toContain('structure/unresolved-name');
  expect(same.fixes).toBeGreaterThan(0);
  expect(await shownOf(`// nieuw\n${TEXT}`)).toEqual({ rules: same.rules, text: undefined, fixes: 0 });
});
