import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { completionsAt } from '../../server/src/lsp/completion.ts';
import { openFiles } from './memory.ts';

async function complete(text: string, others: Readonly<Record<string, string>> = {}): Promise<CompletionItem[]> {
  const name = text.startsWith('language: en') ? 'a.agreement' : 'a.afspraak';
  const { file, offset } = await openFiles({ [name]: text, ...others });
  return completionsAt(file, offset, { snippets: true }).items;
}

async function labels(text: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return (await complete(text, others)).map(({ label }) => label);
}

const PEOPLE = {
  'mensen.afspraak': 'medewerker els "Els Claes"\nmedewerker piet\nteam Balie\ntaak Werven\ntaak Tellen',
};

test('a document offers its blocks, and its language once', async () => {
  const found = await labels('«|»');
  expect(found).toContain('resultaatafspraak');
  expect(found).toContain('medewerker');
  expect(found).toContain('taal');
  expect(found).not.toContain('stap');
  expect(await labels('taal: nl\n«|»')).not.toContain('taal');
});

test('a block is offered as a whole, with placeholders for its name, its title and its usual properties', async () => {
  const team = (await complete('te«|»')).find(({ label }) => label === 'team');
  expect(team?.textEdit).toMatchObject({
    range: { start: { character: 0 }, end: { character: 2 } },
    newText: expect.stringMatching(
      /^team \$\{1:\w+\} "\$\{2:[^"]+\}" \{\n\tleden: \$\{3:[^}]+\}\n\tteamleider: [\s\S]+\n\}\n$/,
    ),
  });
});

test('a block offers properties that are not there yet, wherever they stand, and those that may come again', async () => {
  const found = await labels('resultaatafspraak A {\n  taak: T\n  «|»\n  meetbaar: "x"\n  opvolging: elke week\n}');
  expect(found).not.toContain('taak');
  expect(found).toContain('meetbaar');
  expect(found).toContain('tussen');
  expect(found).toContain('stap');
  expect(found).not.toContain('leden');
});

test('properties are in the dialect of the document and say what they mean', async () => {
  const items = await complete('language: en\nresult agreement A {\n  «|»\n}');
  const item = items.find(({ label }) => label === 'contributes to');
  expect(item).toMatchObject({
    textEdit: { newText: 'contributes to: ' },
    documentation: expect.stringMatching(/goal/),
  });
  expect(items.map(({ label }) => label)).not.toContain('draagt bij aan');
});

test('a keyword of several words is completed from its first', async () => {
  const item = (await complete('resultaatafspraak A {\n  draagt b«|»\n}')).find(
    ({ label }) => label === 'draagt bij aan',
  );
  expect(item?.textEdit).toMatchObject({
    range: { start: { line: 1, character: 2 }, end: { line: 1, character: 10 } },
  });
});

test('a colon that stands there already is not written again', async () => {
  const item = (await complete('resultaatafspraak A {\n  tus«|»: els\n}')).find(({ label }) => label === 'tussen');
  expect(item?.textEdit).toMatchObject({ newText: 'tussen' });
});

test('names of the right kinds come from all files of the project', async () => {
  const parties = await labels('resultaatafspraak A {\n  tussen: «|»\n}', PEOPLE);
  expect(parties).toEqual(expect.arrayContaining(['els', 'piet', 'Balie']));
  expect(parties).not.toContain('Werven');
  expect(await labels('resultaatafspraak A {\n  taak: W«|»\n}', PEOPLE)).toEqual(
    expect.arrayContaining(['Werven', 'Tellen']),
  );
  expect(await labels('medewerker jan {\n  taakvolwassenheid «|»\n}', PEOPLE)).toEqual(['Werven', 'Tellen']);
  expect(await labels('resultaatafspraak A\nopvolggesprek «|»', PEOPLE)).toEqual(['A']);
});

test('a list goes on after a comma and after ‘en’', async () => {
  expect(await labels('resultaatafspraak A {\n  tussen: els, «|»\n}', PEOPLE)).toContain('piet');
  expect(await labels('resultaatafspraak A {\n  tussen: els en «|»\n}', PEOPLE)).toContain('piet');
  expect(await labels('resultaatafspraak A {\n  tussen: els «|»\n}', PEOPLE)).toEqual(['en']);
});

test('steps are those of this agreement', async () => {
  const text =
    'werkprocesafspraak A {\n  stap Een\n  stap Twee {\n    na: «|»\n  }\n}\nwerkprocesafspraak B {\n  stap Drie\n}';
  const found = await labels(text);
  expect(found).toEqual(expect.arrayContaining(['Een', 'Twee']));
  expect(found).not.toContain('Drie');
});

test('choices, units, connectives and dates', async () => {
  expect(await labels('werkprocesafspraak A {\n  situatie: «|»\n}')).toEqual(
    expect.arrayContaining(['ervaring', 'nieuw resultaat', 'stabiliseren', 'derden']),
  );
  expect(await labels('resultaatafspraak A {\n  opvolging: elke «|»\n}')).toContain('week');
  expect(await labels('resultaatafspraak A {\n  opvolging: elke 2 «|»\n}')).toContain('weken');
  expect(await labels('resultaatafspraak A {\n  meetbaar: "x" van 62 naar «|»\n}')).toContain('hoogstens');
  expect(await labels('resultaatafspraak A {\n  tijdsgebonden: van «|»\n}')).toEqual(
    expect.arrayContaining(['2026-03-02', '2026-03-31', '2026-12-31']),
  );
  expect(await labels('resultaatafspraak A {\n  aanvaard: els op «|»\n}')).toContain('2026-03-02');
  expect(
    await labels('medewerker jan {\n  taakvolwassenheid T {\n    bekwaam: 2 volgens «|»\n  }\n}', PEOPLE),
  ).toContain('els');
  expect(await labels('dagplan M {\n  proactief: "plan" «|»\n}')).toEqual(['groen', 'oranje', 'rood']);
});

test('a value offers what may stand in it, and no connective twice', async () => {
  expect(await labels('resultaatafspraak A {\n  meetbaar: "x" van 6 dagen «|»\n}')).toEqual([
    'tot',
    'hoogstens',
    'minstens',
    'minder dan',
    'meer dan',
    'per',
  ]);
  expect(await labels('medewerker jan {\n  taakvolwassenheid T {\n    bekwaam: «|»\n  }\n}', PEOPLE)).not.toContain(
    'els',
  );
  expect(await labels('resultaatafspraak A {\n  ondanks: «|»\n}')).toContain('fit/inexperienced');
  expect(await labels('taal: «|»')).toEqual(['nl', 'en']);
});

test('an example value is typed over', async () => {
  const example = (await complete('resultaatafspraak A {\n  bezielend: «|»\n}')).at(-1);
  expect(example?.textEdit).toMatchObject({ newText: expect.stringMatching(/^"\$\{1:.*\}"$/) });
});

test('text that is not finished is no obstacle', async () => {
  expect(await labels('resultaatafspraak A {\n  tussen: «|»\n\nteam B {', PEOPLE)).toContain('els');
  expect(await labels('resultaatafspraak A {\n  bezielend: "zonder einde\n  «|»')).toContain('tussen');
  expect(await labels('} } stap {\nresultaatafspraak A {\n  «|»')).toContain('tussen');
});

test('nothing is offered inside texts and comments', async () => {
  expect(await labels('resultaatafspraak A "een «|»')).toEqual([]);
  expect(await labels('resultaatafspraak A {\n  bezielend: """\n    een\n    «|»\n  """\n}')).toEqual([]);
  expect(await labels('// een «|»')).toEqual([]);
  expect(await labels('/* een\n «|» */')).toEqual([]);
});

test('long lists are cut, and asked for again while somebody types', async () => {
  const many = Array.from({ length: 300 }, (_, at) => `medewerker m${at}`).join('\n');
  const { file, offset } = await openFiles({ 'a.afspraak': 'team T {\n  leden: m29«|»\n}', 'b.afspraak': many });
  const list = completionsAt(file, offset, { snippets: false });
  expect(list.isIncomplete).toBe(true);
  expect(list.items.map(({ label }) => label)).toContain('m299');
  expect(list.items.length).toBeLessThanOrEqual(200);
});
