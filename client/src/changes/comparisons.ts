import {
  commands,
  type Disposable,
  l10n,
  type Tab,
  TabInputTextDiff,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { columnFor } from '../show-document.ts';
import { applyEdit } from './apply.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';

/** Scheme of texts as they would be after a change. */
const SCHEME = 'afspraak-preview';

/** Says to the menus that the editor in front compares a document with what a change would make of it. */
const COMPARING = 'afspraak.comparing';

/** A change that is shown and not made yet. */
interface Comparison {
  /** Stands in the addresses of its texts. */
  number: string;
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
      window.tabGroups.onDidChangeTabs(({ closed }) => this.forget(closed)),
      window.tabGroups.onDidChangeTabGroups(() => this.lookInFront()),
      commands.registerCommand('afspraak.applyCompared', () => this.applyInFront()),
    ];
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  /**
   * Opens the difference between every document and what an edit would make of it.
   * @param name says what the edit does
   */
  async compare(name: string, edit: WorkspaceEdit): Promise<void> {
    const files = await changedFiles(edit, readText);
    const [first, ...others] = files;
    if (!first) return void window.showInformationMessage(l10n.t('"{0}" changes nothing here.', name));
    this.count += 1;
    const number = String(this.count);
    const title =
      others.length === 0 ? l10n.t('Compare: {0} ({1})', name, nameOf(first.uri)) : l10n.t('Compare: {0}', name);
    this.open = [...this.open, { number, title, edit }];
    await openDifferences(
      title,
      files.map((file) => this.sidesOf(file, number)),
    );
    this.lookInFront();
    tellOfLosses(edit);
  }

  dispose(): void {
    for (const each of this.registered) each.dispose();
  }

  /** A file that exists is compared as it stands in its own editor. */
  private sidesOf({ uri, before, after }: ChangedFile, number: string): Sides {
    const file = Uri.parse(uri);
    const changed = file.with({ scheme: SCHEME, authority: '', query: number });
    this.texts.set(changed.toString(), after ?? '');
    return { file, before: before === undefined ? changed.with({ fragment: 'nothing' }) : file, after: changed };
  }

  /** What can be seen now: after a click in the preview its group may be the active one, although the differences are in another. */
  private inFront(): { comparison: Comparison; tab: Tab } | undefined {
    for (const { activeTab: tab } of [window.tabGroups.activeTabGroup, ...window.tabGroups.all]) {
      const comparison = this.shownIn(tab);
      if (tab && comparison) return { comparison, tab };
    }
    return undefined;
  }

  /** Several comparisons may have one title; only a tab of several files is known by that. */
  private shownIn(tab: Tab | undefined): Comparison | undefined {
    if (!(tab?.input instanceof TabInputTextDiff))
      return this.open.findLast(({ title }) => tab?.label.startsWith(title));
    const { scheme, query } = tab.input.modified;
    return scheme === SCHEME ? this.open.find(({ number }) => number === query) : undefined;
  }

  private forget(closed: readonly Tab[]): void {
    const gone = new Set(closed.map((tab) => this.shownIn(tab)));
    this.open = this.open.filter((comparison) => !gone.has(comparison));
    this.lookInFront();
  }

  private lookInFront(): void {
    void commands.executeCommand('setContext', COMPARING, this.inFront() !== undefined);
  }

  private async applyInFront(): Promise<void> {
    const shown = this.inFront();
    if (!shown || !(await applyEdit(this.client, confirmed(shown.comparison.edit)))) return;
    await window.tabGroups.close(shown.tab);
  }
}

async function openDifferences(title: string, sides: readonly Sides[]): Promise<void> {
  const [first] = sides;
  if (first && sides.length === 1) {
    const options = { viewColumn: columnFor(first.file), preview: false };
    return commands.executeCommand('vscode.diff', first.before, first.after, title, options);
  }
  const resources = sides.map(({ file, before, after }) => [file, before, after]);
  return commands.executeCommand('vscode.changes', title, resources);
}

/** Whether an edit is to be looked at before it is made, such as one that leaves something out. */
export function needsLooking({ changeAnnotations = {} }: WorkspaceEdit): boolean {
  return Object.values(changeAnnotations).some(({ needsConfirmation }) => needsConfirmation);
}

function tellOfLosses({ changeAnnotations = {} }: WorkspaceEdit): void {
  for (const { needsConfirmation, label, description } of Object.values(changeAnnotations)) {
    if (needsConfirmation) void window.showInformationMessage(description ? `${label}. ${description}` : label);
  }
}

/** What somebody has seen the differences of needs no question any more. */
function confirmed(edit: WorkspaceEdit): WorkspaceEdit {
  const agreed = Object.entries(edit.changeAnnotations ?? {}).map(([id, annotation]) => {
    return [id, { ...annotation, needsConfirmation: false }];
  });
  return agreed.length === 0 ? edit : { ...edit, changeAnnotations: Object.fromEntries(agreed) };
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
