import { type Diagnostic, Uri } from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';

type Next = HandleDiagnosticsSignature;

/** Makes findings link to the rule pages that came with the extension, so that they open without a network. */
export function linkToPackagedRules(extensionUri: Uri): (uri: Uri, diagnostics: Diagnostic[], next: Next) => void {
  return (uri, diagnostics, next) => {
    for (const diagnostic of diagnostics) {
      if (typeof diagnostic.code !== 'object') continue;
      const { value } = diagnostic.code;
      diagnostic.code = { value, target: Uri.joinPath(extensionUri, 'docs', 'rules', `${value}.md`) };
    }
    next(uri, diagnostics);
  };
}
