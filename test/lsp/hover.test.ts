import { expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { knownFindings } from '../../server/src/lsp/diagnostics.ts';
import { hoverAt } from '../../server/src/lsp/hover.ts';
import { openFiles } from './memory.ts';

async function hover(text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const { workspace, file, offset } = await openFiles({ 'a.afspraak': text, ...others });
  const found = hoverAt(file, (uri) => knownFindings(workspace, uri), offset);
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
}

const PEOPLE = {
  'mensen.afspraak': [
    'medewerker els',
    'taak Werven',
    'medewerker jan "Jan Peeters" {',
    '  leidinggevende: els',
    '  taakvolwassenheid Werven {',
    '    bekwaam: 1 volgens els op 2026-01-08, 3 volgens jan op 2024-01-08',
    '    bereid: 3 volgens els op 2026-01-08',
    '  }',
    '}',
  ].join('\n'),
};

test('an agreement shows each letter of BeSMARTO as present, weak or missing', async () => {
  const card = await hover(
    'resultaatafspraak V«|»lot "Vlotter" {\n  bezielend: "Geen lege stoel."\n  tijdsgebonden: tot 2026-06-30\n}',
  );
  expect(card).toContain('**Vlot** — Vlotter');
  expect(card).toMatch(/\| \*\*Be\*\* \| bezielend \| ✓ aanwezig/);
  expect(card).toMatch(/\| \*\*M\*\* \| meetbaar \| ✗ ontbreekt: .*Vlot/);
  expect(card).toMatch(/\| \*\*T\*\* \| tijdsgebonden \| ✓ aanwezig \|/);
  expect(card.match(/^\| \*\*/gm)).toHaveLength(7);
});

test('a person shows readiness task by task, with raters, dates and what is too old', async () => {
  const card = await hover('resultaatafspraak A {\n  tussen: els en j«|»an\n}', PEOPLE);
  expect(card).toContain('Jan Peeters');
  expect(card).toContain(
    '| Werven | 1 (els, 2026-01-08); 3 (jan, 2024-01-08, *te oud, telt niet meer*) | 3 (els, 2026-01-08) | **M2** |',
  );
  expect(card).toContain('M2 bereid, niet bekwaam');
});

test('a measure shows how it is counted', async () => {
  const card = await hover('maatstaf D«|»uur {\n  berekening: "mediaan van dagen"\n  meeteenheid: dagen\n}');
  expect(card).toContain('- berekening: mediaan van dagen\n- meeteenheid: dagen');
});

test('a keyword shows its meaning and an example', async () => {
  expect(await hover('resultaatafspraak A {\n  opv«|»olging: elke week\n}')).toMatch(
    /\*\*opvolging\*\*[\s\S]*kijken[\s\S]*```afspraak\nopvolging: /,
  );
  expect(await hover('werkproces«|»afspraak A')).toMatch(/\*\*werkprocesafspraak\*\*/);
});

test('text of a document is shown, never obeyed', async () => {
  const card = await hover(
    'medewerker j«|»an "<img src=x> [klik](command:x) | **vet** `x` https://x.be www.x.be &amp;"',
  );
  expect(card).toContain(
    '&lt;img src=x> \\[klik\\](command:x) \\| \\*\\*vet\\*\\* \\`x\\` https\\://x.be www\\.x.be &amp;amp;',
  );
});

test('nothing is said of texts and blank places', async () => {
  expect(await hover('medewerker jan "een te«|»kst"')).toBe('');
  expect(await hover('\n«|»\nmedewerker jan')).toBe('');
});
