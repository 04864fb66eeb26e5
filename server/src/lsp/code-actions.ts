import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Change, Refactorable, RefactoringContext } from '../convert/change.ts';
import { type Refactoring, refactoringsAt } from '../convert/refactorings.ts';
import type { Span } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { type Finding, messageLanguage } from '../rules/engine.ts';
import type { FixContext } from '../rules/rule.ts';
import { toDiagnostic } from './diagnostics.ts';
import { ignoreEdit } from './ignore-action.ts';
import type { OpenFile } from './workspace.ts';
import type { PlacedChange } from './workspace-edit.ts';

/** What, with its title, is needed to work out the edits of an action when they are asked for. */
export type ActionData = { uri: string; span: Span } & (
  | { kind: 'fix' | 'ignore'; rule: string }
  | { kind: 'refactor'; id: string; other?: string; movesFiles?: boolean }
);

const IGNORE: Readonly<Record<keyof Localized, (rule: string) => string>> = {
  nl: (rule) => `Negeer ${rule} hier, met een reden`,
  en: (rule) => `Ignore ${rule} here, with a reason`,
};

/**
 * What can be done in a part of a document, fixes first; what a fix does already is not offered again as a refactoring. The
 * edits are worked out by {@link changeOf}.
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

/** Gives the text of a file of the workspace; undefined when it cannot be read. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/** What an action does, or why it does nothing; undefined when what it is for is not there any more. */
export async function changeOf(
  file: OpenFile,
  findings: readonly Finding[],
  { title, data }: { title: string; data: ActionData },
  read: ReadText,
): Promise<PlacedChange | { refused: string } | undefined> {
  const change = await (data.kind === 'refactor' ? refactored(file, data, read) : mended(file, findings, title, data));
  if (!change) return undefined;
  const language = languageOf(file);
  const { edits, obstacle, losses = [], ...files } = change;
  if (obstacle) return { refused: obstacle[language] };
  const warning =
    losses.length === 0
      ? {}
      : {
          warning: {
            label: LOSES[language](losses.length),
            description: losses.map((loss) => loss[language]).join(' '),
          },
        };
  return { ...files, ...warning, edits: edits.map((edit) => ({ uri: file.uri, ...edit })) };
}

const LOSES: Readonly<Record<keyof Localized, (count: number) => string>> = {
  nl: (count) => (count === 1 ? 'Eén ding geldt daarna niet meer' : `${count} dingen gelden daarna niet meer`),
  en: (count) => (count === 1 ? 'One thing no longer holds then' : `${count} things no longer hold then`),
};

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
  return refactoringsAt(refactorable(file), range).map((refactoring) => asAction(file, refactoring));
}

function asAction(file: OpenFile, { id, title, at, other, extracts, movesFiles, obstacle }: Refactoring): CodeAction {
  const language = languageOf(file);
  const data: ActionData = {
    kind: 'refactor',
    uri: file.uri,
    span: at,
    id,
    ...(other ? { other } : {}),
    ...(movesFiles ? { movesFiles } : {}),
  };
  return {
    title: title[language],
    kind: extracts ? CodeActionKind.RefactorExtract : CodeActionKind.RefactorRewrite,
    ...(obstacle ? { disabled: { reason: obstacle[language] } } : {}),
    data,
  };
}

function refactorable({ uri, facts, project: { checked } }: OpenFile): Refactorable {
  const documents = () => checked.index.files().map((each) => each.uri);
  return { uri, facts, settings: checked.settingsOf(uri), documents };
}

async function mended(
  file: OpenFile,
  findings: readonly Finding[],
  title: string,
  data: ActionData & { rule: string },
): Promise<Change | undefined> {
  const found = findings.filter(({ rule, span }) => rule === data.rule && isSame(span, data.span));
  if (data.kind === 'ignore') {
    const edit = found[0] && ignoreEdit(file.document.getText(), file.path, data, languageOf(file));
    return edit && { edits: [edit] };
  }
  const fix = found.flatMap((each) => each.fixes).find((each) => each.title[languageOf(file)] === title);
  if (!fix) return undefined;
  const context = contextOf(file);
  return { edits: await fix.edits(context), losses: (await fix.losses?.(context)) ?? [] };
}

async function refactored(
  file: OpenFile,
  { span, id, other }: ActionData & { id: string; other?: string },
  read: ReadText,
): Promise<Change | undefined> {
  const document = refactorable(file);
  const refactoring = refactoringsAt(document, span).find(
    (each) => each.id === id && each.other === other && isSame(each.at, span),
  );
  const context: RefactoringContext = { ...contextOf(file), documents: document.documents, read };
  return refactoring?.change(context);
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
