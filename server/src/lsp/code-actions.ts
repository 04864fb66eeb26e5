import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { refactoringsAt } from '../convert/refactorings.ts';
import type { Span } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { type Finding, messageLanguage } from '../rules/engine.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import { toDiagnostic } from './diagnostics.ts';
import { ignoreEdit } from './ignore-action.ts';
import type { OpenFile } from './workspace.ts';
import type { PlacedEdit } from './workspace-edit.ts';

/** What, with its title, is needed to work out the edits of an action when they are asked for. */
export type ActionData = { uri: string; span: Span } & (
  | { kind: 'fix' | 'ignore'; rule: string }
  | { kind: 'refactor'; id: string }
);

const IGNORE: Readonly<Record<keyof Localized, (rule: string) => string>> = {
  nl: (rule) => `Negeer ${rule} hier, met een reden`,
  en: (rule) => `Ignore ${rule} here, with a reason`,
};

/**
 * What can be done in a part of a document, fixes first; what a fix does already is not offered again as a refactoring. The
 * edits are worked out by {@link editsOf}.
 */
export function codeActions(file: OpenFile, findings: readonly Finding[], at: Span): CodeAction[] {
  const touched = findings.filter(({ span }) => overlap(span, at));
  const mending = touched.flatMap((finding) => fixes(file, finding));
  const offered = new Set(mending.map(({ title }) => title));
  return [
    ...mending,
    ...refactorings(file, at).filter(({ title }) => !offered.has(title)),
    ...touched.filter(({ severity }) => severity !== 'error').map((finding) => ignoring(file, finding)),
  ];
}

/** What can be done with an agreement as a whole, whatever was found in it: converting it, splitting it. */
export function agreementActions(file: OpenFile, block: Span): CodeAction[] {
  const agreement = file.facts.agreements.find(({ span }) => isSame(span, block));
  if (!agreement) return [];
  return refactorings(file, agreement.name.span).filter(({ data }) => isSame(data.span, agreement.name.span));
}

/** The edits of an action; undefined when what it is for is not there any more. */
export async function editsOf(
  file: OpenFile,
  findings: readonly Finding[],
  title: string,
  data: ActionData,
): Promise<PlacedEdit[] | undefined> {
  const edits = await (data.kind === 'refactor' ? refactored(file, data) : mended(file, findings, title, data));
  return edits?.map((edit) => ({ uri: file.uri, ...edit }));
}

function fixes(file: OpenFile, finding: Finding): CodeAction[] {
  return finding.fixes.map(({ title, safe }) => ({
    ...actionFor(file, finding, 'fix', title[languageOf(file)]),
    ...(safe ? { isPreferred: true } : {}),
  }));
}

function ignoring(file: OpenFile, finding: Finding): CodeAction {
  return actionFor(file, finding, 'ignore', IGNORE[languageOf(file)](finding.rule));
}

function actionFor(file: OpenFile, finding: Finding, kind: 'fix' | 'ignore', title: string): CodeAction {
  const data: ActionData = { kind, uri: file.uri, rule: finding.rule, span: finding.span };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(file.facts, finding)], data };
}

function refactorings(file: OpenFile, range: Span): CodeAction[] {
  return refactoringsAt(file.facts, range, settingsOf(file)).map(({ id, title, at, extracts }) => {
    const data: ActionData = { kind: 'refactor', uri: file.uri, span: at, id };
    const kind = extracts ? CodeActionKind.RefactorExtract : CodeActionKind.RefactorRewrite;
    return { title: title[languageOf(file)], kind, data };
  });
}

async function mended(
  file: OpenFile,
  findings: readonly Finding[],
  title: string,
  data: ActionData & { rule: string },
): Promise<readonly Edit[] | undefined> {
  const found = findings.filter(({ rule, span }) => rule === data.rule && isSame(span, data.span));
  if (data.kind === 'ignore') {
    const edit = found[0] && ignoreEdit(file.document.getText(), file.path, data, languageOf(file));
    return edit && [edit];
  }
  const fix = found.flatMap((each) => each.fixes).find((each) => each.title[languageOf(file)] === title);
  return fix?.edits(contextOf(file));
}

async function refactored(
  file: OpenFile,
  { span, id }: ActionData & { id: string },
): Promise<readonly Edit[] | undefined> {
  const refactoring = refactoringsAt(file.facts, span, settingsOf(file)).find(
    (each) => each.id === id && isSame(each.at, span),
  );
  return refactoring?.edits(contextOf(file));
}

function contextOf({ uri, document, facts, project }: OpenFile): FixContext {
  const { checked } = project;
  const settings = checked.settingsOf(uri);
  return { uri, text: document.getText(), facts, settings, project: new ProjectView(checked.index) };
}

function settingsOf({ uri, project }: OpenFile): Settings {
  return project.checked.settingsOf(uri);
}

function languageOf(file: OpenFile): keyof Localized {
  return messageLanguage(file.facts, settingsOf(file));
}

function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
