import { describe, expect, test } from 'vitest';
import type { CodeAction, MarkupContent, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ActionData, changeOf, codeActions } from '../../server/src/lsp/code-actions.ts';
import { knownFindings } from '../../server/src/lsp/diagnostics.ts';
import { proseHoverAt } from '../../server/src/lsp/hover-prose.ts';
import { toWorkspaceEdit } from '../../server/src/lsp/workspace-edit.ts';
import { type Opened, openFiles } from './memory.ts';

async function opened(text: string, name = 'a.afspraak'): Promise<Opened> {
  const all = await openFiles({ [name]: text });
  await all.workspace.judgeProse();
  return all;
}

async function card(text: string, name?: string): Promise<string> {
  const { file, offset } = await opened(text, name);
  const hover = proseHoverAt(file, offset);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

const SCOPE = '  specifiek: "De kl«|»achten dalen tegen eind juni."\n';

describe('the card of a text', () => {
  test('each letter with the words it rests on, and the next question', async () => {
    expect(await card(`resultaatafspraak A {\n${SCOPE}}\n`)).toMatchInlineSnapshot(`
      "De klachten dalen **tegen eind juni**.

      |  |  |  |
      | --- | --- | --- |
      | **S** | specifiek | ✗ ontbreekt |
      | **M** | meetbaar | ✗ ontbreekt |
      | **T** | tijdsgebonden | ✓ aanwezig: **tegen eind juni** |

      - vaag woord: **dalen**

      *“dalen”: van wat precies, en van hoeveel naar hoeveel?*"
    `);
  });

  test('what a field says is not missing, and not asked for', async () => {
    const shown = await card(
      `resultaatafspraak A {\n${SCOPE}  meetbaar: Klachten van 40 naar 15\n  opvolging: elke week\n}\n`,
    );
    expect(shown).toContain('| **M** | meetbaar | ✓ staat bij ‘meetbaar’ |');
    expect(shown).not.toContain('Hoeveel');
    expect(
      await card(
        'result agreement A {\n  specific: "Better s«|»ervice."\n  time-bound: by 2026-06-30\n}',
        'a.agreement',
      ),
    ).toContain('| **T** | time-bound | ✓ said at ‘time-bound’ |');
  });

  test.each([
    ['a measure', 'resultaatafspraak A {\n  meetbaar: "«|»klachten" van 40 naar 15\n}'],
    ['a sub-result', 'werkprocesafspraak A {\n  stap B {\n    deelresultaat: "één «|»blad"\n  }\n}'],
    ['a norm', 'werkprocesafspraak A {\n  stap B {\n    norm: "beiden «|»vinden het af"\n  }\n}'],
    ['a rule', 'team T {\n  regel R "We bellen «|»binnen een dag terug."\n}'],
    ['an action', 'team T {\n  actie B "«|»Lijst maken"\n}'],
    ['what an action delivers', 'team T {\n  principe P {\n    actie B {\n      levert: "«|»lijst"\n    }\n  }\n}'],
  ])('%s has one', async (_, text) => {
    expect(await card(text)).toMatch(/\| \*\*[SM]\*\* \| /);
  });

  test.each([
    ['no promise', 'resultaatafspraak A {\n  bezielend: "Een «|»mooie stad."\n}'],
    ['a text to fill in', 'resultaatafspraak A {\n  specifiek: "… «|»wat valt erbinnen?"\n}'],
    ['a name', 'resultaatafspraak «|»A {\n  specifiek: "klachten"\n}'],
  ])('%s has none', async (_, text) => {
    expect(await card(text)).toBe('');
  });

  test('text of a document is shown, never obeyed', async () => {
    const shown = await card(
      'resultaatafspraak A {\n  specifiek: "[kl«|»ik](command:x) <b> **vet** 12 `x` | klachten"\n}',
    );
    expect(shown).not.toMatch(/<b>|[^\\]\[klik|[^\\]`x/);
    expect(shown).toContain('&lt;b>');
  });

  test('nothing is read before what reads prose is loaded', async () => {
    const { file, offset } = await openFiles({ 'a.afspraak': `resultaatafspraak A {\n${SCOPE}}\n` });
    expect(proseHoverAt(file, offset)).toBeUndefined();
  });
});

function action({ workspace, file, offset }: Opened, title: RegExp): CodeAction | undefined {
  const at = { start: offset, end: offset };
  return codeActions(file, knownFindings(workspace, file.uri), at).find((each) => title.test(each.title));
}

async function edit(all: Opened, chosen: CodeAction | undefined, snippetEdits: boolean) {
  if (!chosen) throw new Error('the action is not offered');
  const { workspace, file } = all;
  const data: ActionData = chosen.data;
  const { title } = chosen;
  const change = await changeOf(file, knownFindings(workspace, file.uri), { title, data }, async () => undefined);
  if (!change || 'refused' in change) throw new Error(change?.refused ?? 'the action is gone');
  return toWorkspaceEdit(workspace, change, { versionedEdits: snippetEdits, snippetEdits, annotatesEdits: false });
}

/** The text after an action, for a client that takes no snippets. */
async function apply(all: Opened, title: RegExp): Promise<string> {
  const { changes } = await edit(all, action(all, title), false);
  return TextDocument.applyEdits(all.file.document, changes?.[all.file.uri] ?? []);
}

async function snippet(all: Opened, title: RegExp): Promise<string> {
  const { documentChanges } = await edit(all, action(all, title), true);
  const [change] = documentChanges as TextDocumentEdit[];
  return (change?.edits[0] as SnippetTextEdit | undefined)?.snippet.value ?? '';
}

describe('the coach', () => {
  test('asks for what is missing next, and puts it there to fill in', async () => {
    const all = await opened(`resultaatafspraak A {\n${SCOPE}}\n`);
    expect(action(all, /^Coach/)).toMatchObject({
      title: 'Coach: Waaraan meet je dat: van hoeveel naar hoeveel? Voeg ‘meetbaar’ toe',
      kind: 'refactor.rewrite',
    });
    expect(await snippet(all, /^Coach/)).toBe(
      `\nmeetbaar: "\${1:… wat tel je?}" van \${2:0} naar \${3|minstens,hoogstens|} \${4:1}`,
    );
    expect(await apply(all, /^Coach/)).toContain('juni."\n  meetbaar: "… wat tel je?" van 0 naar minstens 1\n}');
  });

  test('then for the term, then for who follows it up, then for nothing', async () => {
    const scope = '  specifiek: "De «|»klachten dalen."\n  meetbaar: "klachten" van 40 naar 15\n';
    const dated = await opened(`resultaatafspraak A {\n${scope}}\n`);
    expect(await snippet(dated, /^Coach: Tegen wanneer .*‘tijdsgebonden’/)).toBe(
      `\ntijdsgebonden: tegen \${1:2026-06-02}`,
    );
    const followed = await opened(`resultaatafspraak A {\n${scope}  tijdsgebonden: tot 2026-06-30\n}\n`);
    expect(await snippet(followed, /^Coach: Wie volgt .*‘opvolging’/)).toBe(`\nopvolging: elke \${1:4} weken`);
    const done = await opened(
      `resultaatafspraak A {\n${scope}  tijdsgebonden: tot 2026-06-30\n  opvolging: elke week\n}\n`,
    );
    expect(action(done, /^Coach/)).toBeUndefined();
  });

  test('keeps to the agreement around a step, and to its own indentation', async () => {
    const all = await opened(
      'process agreement A {\n\ttime-bound: by 2026-09-30\n\tstep B {\n\t\tsub-result: "a «|»good plan"\n\t\tnorm: "both agree"\n\t}\n}\n',
      'a.agreement',
    );
    expect(await snippet(all, /^Coach: By when .*‘due’/)).toBe(`\ndue: \${1:2026-09-30}`);
    expect(await apply(all, /^Coach/)).toContain('agree"\n\t\tdue: 2026-09-30\n\t}');
  });

  test('gives a block without braces its braces', async () => {
    const all = await opened('team T {\n  actie B "«|»Samen nadenken"\n}\n');
    expect(await snippet(all, /^Coach/)).toBe(` {\n  levert: "\${1:… wat ligt er dan?}"\n}`);
    expect(await apply(all, /^Coach/)).toContain('"Samen nadenken" {\n    levert: "… wat ligt er dan?"\n  }\n}');
  });
});

test('measure and term are taken out of a text where it has them', async () => {
  const all = await opened(
    'resultaatafspraak A {\n  specifiek: "«|»Tegen 30 juni 2026 dalen de klachten van 40 naar 15 per maand"\n}\n',
  );
  expect(action(all, /^Haal meting en termijn/)?.kind).toBe('refactor.extract');
  expect(await apply(all, /^Haal meting en termijn/)).toContain(
    '  meetbaar: "klachten" van 40 naar hoogstens 15 per maand\n  tijdsgebonden: tegen 2026-06-30\n}',
  );
  expect(action(await opened('resultaatafspraak A {\n  specifiek: "beter «|»werken"\n}\n'), /^Haal/)).toBeUndefined();
});
