import { assert } from 'chai';
import {
  type CompletionList,
  commands,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  Uri,
  workspace,
} from 'vscode';
import { inside, open, rangeOf } from './editor.ts';
import { finding, ruleOf } from './findings.ts';
import { eventually, test } from './harness.ts';

/** What completion offers where `typed` was just typed after `text`. */
async function completionsAfter(name: string, text: string, typed: string): Promise<string[]> {
  const { document, edit } = await open(name);
  const place = rangeOf(document, text).end;
  await edit((change) => change.insert(place, typed));
  const position = document.positionAt(document.offsetAt(place) + typed.length);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function hoverOn(name: string, text: string): Promise<string> {
  const { document } = await open(name);
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    inside(document, text),
  );
  return hovers.flatMap((hover) => hover.contents.map((content) => (content as MarkdownString).value)).join('\n');
}

test('the extension starts with a document of either dialect', async () => {
  const { document } = await open('people.agreement');
  assert.equal(document.languageId, 'agreement');
  assert.equal((await open('mensen.afspraak')).document.languageId, 'afspraak');
  await eventually('activation', () => extensions.getExtension('afspraak.afspraak-vscode')?.isActive || undefined);
});

test('findings have a rule name that links to its documentation', async () => {
  const { document } = await open('afspraken.afspraak');
  const diagnostic = await finding('afspraken.afspraak', 'fit/inexperienced');
  assert.equal(diagnostic.source, 'afspraak');
  const root = extensions.getExtension('afspraak.afspraak-vscode')?.extensionUri ?? Uri.parse('none:');
  const page = Uri.joinPath(root, 'docs/rules/fit/inexperienced.md');
  assert.equal(ruleOf(diagnostic).link, page.toString());
  if (page.scheme === 'file') assert.include((await workspace.openTextDocument(page)).getText(), 'fit/inexperienced');
  assert.isTrue(rangeOf(document, 'resultaatafspraak Voorstel').end.line >= diagnostic.range.start.line);
});

test('a finding goes when its cause goes, and comes back', async () => {
  const editor = await open('people.agreement');
  await finding('people.agreement', 'smart/deadline-missing');
  const place = rangeOf(editor.document, 'between: nora and sam').end;
  await editor.edit((edit) => edit.insert(place, '\n  time-bound: from 2026-02-02 to 2026-06-30'));
  await eventually('the finding to go', () => {
    const names = languages.getDiagnostics(editor.document.uri).map((diagnostic) => ruleOf(diagnostic).name);
    return names.includes('smart/deadline-missing') ? undefined : true;
  });
  await commands.executeCommand('undo');
  await finding('people.agreement', 'smart/deadline-missing');
});

test('completion speaks the dialect of the document', async () => {
  const english = await completionsAfter('people.agreement', 'between: nora and sam', '\n  ');
  assert.isTrue(
    english.some((label) => label.startsWith('measurable')),
    english.join(', '),
  );
  assert.isFalse(english.some((label) => label.startsWith('meetbaar')));
  const dutch = await completionsAfter('afspraken.afspraak', 'taak: Vergelijken', '\n  ');
  assert.isTrue(
    dutch.some((label) => label.startsWith('tegenprestatie')),
    dutch.join(', '),
  );
  assert.isFalse(dutch.some((label) => label.startsWith('counterpart')));
});

test('completion offers the names of other files', async () => {
  const labels = await completionsAfter('afspraken.afspraak', 'tussen: els en piet', ' en ');
  assert.include(labels, 'piet');
});

test('hovering an agreement shows its card, hovering a keyword its meaning', async () => {
  assert.match(await hoverOn('afspraken.afspraak', 'Voorstel "'), /meetbaar/i);
  assert.match(await hoverOn('afspraken.afspraak', 'opvolging'), /\S{3}/);
  assert.match(await hoverOn('afspraken.afspraak', 'piet'), /Piet Maes/);
});
