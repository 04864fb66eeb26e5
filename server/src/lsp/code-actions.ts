import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Span } from '../facts/model.ts';
import { ProjectView } from '../project/project-view.ts';
import { type Finding, messageLanguage } from '../rules/engine.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { OpenFile } from './workspace.ts';
import type { PlacedEdit } from './workspace-edit.ts';

/** What, with its title, is needed to find the fix behind an action again. */
export interface FixData {
  uri: string;
  rule: string;
  span: Span;
}

/** The fixes for what is wrong in a part of a document; their edits are worked out by {@link fixEdits}. */
export function quickFixes(file: OpenFile, findings: readonly Finding[], at: Span): CodeAction[] {
  const language = messageLanguage(file.facts, file.project.checked.settings);
  const touched = findings.filter(({ span }) => span.start <= at.end && at.start <= span.end);
  return touched.flatMap((finding) =>
    finding.fixes.map(({ title, safe }) => ({
      title: title[language],
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(file.facts, finding)],
      ...(safe ? { isPreferred: true } : {}),
      data: { uri: file.uri, rule: finding.rule, span: finding.span } satisfies FixData,
    })),
  );
}

/** The edits of a fix; undefined when what it mends is not there any more. */
export async function fixEdits(
  file: OpenFile,
  findings: readonly Finding[],
  title: string,
  { rule, span }: FixData,
): Promise<PlacedEdit[] | undefined> {
  const { uri, facts, project } = file;
  const { settings, index } = project.checked;
  const fix = findings
    .filter((each) => each.rule === rule && each.span.start === span.start && each.span.end === span.end)
    .flatMap((each) => each.fixes)
    .find((each) => each.title[messageLanguage(facts, settings)] === title);
  const text = file.document.getText();
  const edits = await fix?.edits({ uri, text, facts, settings, project: new ProjectView(index) });
  return edits?.map((edit) => ({ uri, ...edit }));
}
