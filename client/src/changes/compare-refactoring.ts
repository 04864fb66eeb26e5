import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { BaseLanguageClient, CodeAction } from 'vscode-languageclient';
import { actionsAt, editOf } from './code-actions.ts';
import type { Comparisons } from './comparisons.ts';

interface Choice extends QuickPickItem {
  action?: CodeAction;
}

/** Lets somebody choose among what can be done at the cursor, and shows what that would change. */
export async function compareRefactoring(client: BaseLanguageClient, comparisons: Comparisons): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const offered = await actionsAt(client, editor.document.uri, editor.selection);
  const actions = offered.filter(({ disabled }) => !disabled);
  if (actions.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to refactor here. Put the cursor in an agreement.'));
    return;
  }
  const placeHolder = l10n.t('What do you want to see the differences of?');
  const chosen = await window.showQuickPick(choicesOf(actions), { placeHolder });
  if (chosen?.action) await comparisons.compare(chosen.label, await editOf(client, chosen.action));
}

/** Refactorings come first; a conversion may be the fix of a finding. */
function choicesOf(actions: readonly CodeAction[]): Choice[] {
  const isRefactoring = ({ kind }: CodeAction) => kind?.startsWith('refactor') ?? false;
  return [
    ...group(l10n.t('Refactorings'), actions.filter(isRefactoring)),
    ...group(
      l10n.t('Fixes'),
      actions.filter((action) => !isRefactoring(action)),
    ),
  ];
}

function group(label: string, actions: readonly CodeAction[]): Choice[] {
  if (actions.length === 0) return [];
  return [{ label, kind: QuickPickItemKind.Separator }, ...actions.map((action) => ({ label: action.title, action }))];
}
