import { commands, type Disposable, l10n, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, CodeAction, WorkspaceEdit } from 'vscode-languageclient';
import { applyEdit } from './apply.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { editOf } from './code-actions.ts';

/** Scheme of texts as they would be after a change. */
const SCHEME = 'afspraak-preview';

/** Says to the menus that the editor in front compares a document with what a change would make of it. */
const COMPARING = 'afspraak.comparing';

/** A change that is shown and not made yet. */
interface Comparison {
  title: string;
  edit: WorkspaceEdit;
}

/** The documents in which the two sides of a file are read. */
interface Sides {
  file: Uri;
  before: Uri;
  after: Uri;
}

/** Shows changes as differences before they are made. */
export class Comparisons implements Disposable, TextDocumentContentProvider {
  private readonly client: BaseLanguageClient;
  private readonly texts = new Map<string, string>();
  private readonly registered: readonly Disposable[];
  private open: readonly Comparison[] = [];
  private count = 0;

  constructor(client: BaseLanguageClient) {
    this.client = client;
    this.registered = [
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
      window.tabGroups.onDidChangeTabs(() => this.tabsChanged()),
      window.tabGroups.onDidChangeTabGroups(() => this.tabsChanged()),
      commands.registerCommand('afspraak.applyCompared', () => this.applyInFront()),
    ];
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  /**
   * Opens the difference between every document and what an action would make of it.
   * @throws when what the action is for is not there any more
   */
  async compare(action: CodeAction): Promise<void> {
    const edit = await editOf(this.client, action);
    const files = await changedFiles(edit, readText);
    const [first, ...others] = files;
    if (!first) return void window.showInformationMessage(l10n.t('"{0}" changes nothing here.', action.title));
    this.count += 1;
    const title =
      others.length === 0
        ? l10n.t('Compare: {0} ({1})', action.title, nameOf(first.uri))
        : l10n.t('Compare: {0}', action.title);
    await openDifferences(
      title,
      files.map((file) => this.sidesOf(file)),
    );
    this.open = [...this.open, { title, edit }];
    this.tabsChanged();
  }

  dispose(): void {
    for (const each of this.registered) each.dispose();
  }

  /** A file that exists is compared as it stands in its own editor. */
  private sidesOf({ uri, before, after }: ChangedFile): Sides {
    const file = Uri.parse(uri);
    const changed = file.with({ scheme: SCHEME, authority: '', query: String(this.count) });
    this.texts.set(changed.toString(), after ?? '');
    return { file, before: before === undefined ? changed.with({ fragment: 'nothing' }) : file, after: changed };
  }

  private inFront(): Comparison | undefined {
    const label = window.tabGroups.activeTabGroup.activeTab?.label;
    return this.open.findLast(({ title }) => label?.startsWith(title));
  }

  private tabsChanged(): void {
    const labels = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    this.open = this.open.filter(({ title }) => labels.some((label) => label.startsWith(title)));
    void commands.executeCommand('setContext', COMPARING, this.inFront() !== undefined);
  }

  private async applyInFront(): Promise<void> {
    const comparison = this.inFront();
    const tab = window.tabGroups.activeTabGroup.activeTab;
    if (!comparison || !(await applyEdit(this.client, confirmed(comparison.edit)))) return;
    if (tab) await window.tabGroups.close(tab);
  }
}

async function openDifferences(title: string, sides: readonly Sides[]): Promise<void> {
  const [first] = sides;
  if (first && sides.length === 1) return commands.executeCommand('vscode.diff', first.before, first.after, title);
  const resources = sides.map(({ file, before, after }) => [file, before, after]);
  return commands.executeCommand('vscode.changes', title, resources);
}

/** What somebody has seen the differences of needs no question any more. */
function confirmed(edit: WorkspaceEdit): WorkspaceEdit {
  const annotations = Object.entries(edit.changeAnnotations ?? {});
  if (annotations.length === 0) return edit;
  const agreed = annotations.map(([id, annotation]) => [id, { ...annotation, needsConfirmation: false }]);
  return { ...edit, changeAnnotations: Object.fromEntries(agreed) };
}

async function readText(uri: string): Promise<string | undefined> {
  try {
    return (await workspace.openTextDocument(Uri.parse(uri))).getText();
  } catch {
    return undefined;
  }
}

function nameOf(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? '';
}
