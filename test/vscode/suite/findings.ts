import { type Diagnostic, languages } from 'vscode';
import { file } from './editor.ts';
import { eventually } from './harness.ts';

/** Name and documentation link of the rule behind a finding. */
export function ruleOf(diagnostic: Diagnostic): { readonly name: string; readonly link: string | undefined } {
  const { code } = diagnostic;
  if (typeof code === 'object') return { name: String(code.value), link: code.target.toString() };
  return { name: String(code), link: undefined };
}

/** Waits for a finding of a rule in a file. */
export function finding(name: string, rule: string): Promise<Diagnostic> {
  return eventually(`${rule} in ${name}`, () =>
    languages.getDiagnostics(file(name)).find((diagnostic) => ruleOf(diagnostic).name === rule),
  );
}
