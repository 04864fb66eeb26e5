import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readFacts } from '../../server/src/facts/extract.ts';
import { type ActionData, changeOf, codeActions } from '../../server/src/lsp/code-actions.ts';
import { knownFindings } from '../../server/src/lsp/diagnostics.ts';
import { toWorkspaceEdit } from '../../server/src/lsp/workspace-edit.ts';
import { type Opened, openText } from './memory.ts';

function actionsAt({ workspace, file, offset }: Opened): CodeAction[] {
  return codeActions(file, knownFindings(workspace, file.uri), { start: offset, end: offset });
}

/** The text of the open document after an action. */
async function apply({ workspace, file }: Opened, action: CodeAction | undefined): Promise<string> {
  if (!action) throw new Error('the action is not offered');
  const data: ActionData = action.data;
  const { title } = action;
  const change = await changeOf(file, knownFindings(workspace, file.uri), { title, data }, async () => undefined);
  if (!change || 'refused' in change) throw new Error(change?.refused ?? 'the action is gone');
  const plain = { versionedEdits: false, snippetEdits: false, annotatesEdits: false };
  const { changes } = toWorkspaceEdit(workspace, change, plain);
  return TextDocument.applyEdits(file.document, changes?.[file.uri] ?? []);
}

async function rulesOf(text: string): Promise<string[]> {
  const { workspace, file } = await openText(text);
  return knownFindings(workspace, file.uri).map(({ rule }) => rule);
}

const AGREEMENT = 'resultaatafspraak Vl«|»ot "Vlotter" {\n  meetbaar: "klachten" van 40 naar hoogstens 15\n}\n';

test('a fix is offered where its finding is, with the finding it mends', async () => {
  const opened = await openText('resultaatafspraak Vl«|»ot {\n}\nmedewerker jan');
  const fix = actionsAt(opened).find(({ diagnostics }) => diagnostics?.[0]?.code === 'smart/measure-missing');
  expect(fix).toMatchObject({ kind: 'quickfix', title: 'Voeg ‘meetbaar’ toe' });
  expect(await rulesOf(await apply(opened, fix))).not.toContain('smart/measure-missing');
  const elsewhere = { ...opened, offset: opened.file.document.getText().indexOf('medewerker') };
  expect(actionsAt(elsewhere).flatMap(({ diagnostics }) => diagnostics ?? [])).toEqual([]);
});

test('a result agreement can become a work-process agreement, and the other way round', async () => {
  const opened = await openText(AGREEMENT);
  const conversion = actionsAt(opened).find(({ title }) => /werkprocesafspraak/.test(title));
  expect(conversion).toMatchObject({ kind: 'refactor.rewrite' });
  expect(await apply(opened, conversion)).toMatch(/^werkprocesafspraak Vlot "Vlotter" \{/m);
  const process = await openText('werkprocesafspraak V«|»lot {\n  stap Een\n}');
  const titles = actionsAt(process).map(({ title }) => title);
  expect(titles.some((title) => /resultaatafspraak/.test(title))).toBe(true);
  expect(titles.some((title) => /werkprocesafspraak/.test(title))).toBe(false);
});

test('a conversion that mends a finding is offered once, as its fix', async () => {
  const opened = await openText(`medewerker els
medewerker jan {
  leidinggevende: els
  taakvolwassenheid Werving {
    bekwaam: 1 volgens els op 2026-02-12
  }
}
taak Werving
resultaatafspraak Vl«|»ot {
  tussen: els en jan
  taak: Werving
}
`);
  const conversions = actionsAt(opened).filter(({ title }) => /werkprocesafspraak/.test(title));
  expect(conversions.map(({ kind }) => kind)).toEqual(['quickfix']);
});

test('a warning can be ignored with a reason, at the construct it is in', async () => {
  const opened = await openText(AGREEMENT);
  const ignore = actionsAt(opened).find(({ title }) => title.startsWith('Negeer'));
  const rule = String(ignore?.diagnostics?.[0]?.code);
  expect(await rulesOf(AGREEMENT.replace('«|»', ''))).toContain(rule);
  const text = await apply(opened, ignore);
  expect(text).toContain(`// afspraak-ignore ${rule}: `);
  expect(await rulesOf(text)).not.toContain(rule);
  expect(readFacts(text, { path: 'a.afspraak' }).suppressions).toHaveLength(1);
});

test('errors are not to be ignored by a click', async () => {
  const opened = await openText('resultaatafspraak Vl«|»ot {\n}');
  const ignored = actionsAt(opened).filter(({ title }) => title.startsWith('Negeer'));
  expect(ignored.map(({ diagnostics }) => diagnostics?.[0]?.severity)).not.toContain(1);
});
