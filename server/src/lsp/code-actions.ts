import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type ConversionTarget, canConvert, convert } from '../convert/conversion.ts';
import type { Span } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import { ProjectView } from '../project/project-view.ts';
import { type Finding, messageLanguage } from '../rules/engine.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import { toDiagnostic } from './diagnostics.ts';
import { ignoreEdit } from './ignore-action.ts';
import type { OpenFile } from './workspace.ts';
import type { PlacedEdit } from './workspace-edit.ts';

/** What, with its title, is needed to work out the edits of an action when they are asked for. */
export type ActionData = { uri: string; span: Span } & (
  | { kind: 'fix' | 'ignore'; rule: string }
  | { kind: 'convert'; to: ConversionTarget }
);

const CONVERSIONS: readonly { to: ConversionTarget; title: Localized }[] = [
  { to: 'process', title: { nl: 'Zet om in een werkprocesafspraak', en: 'Convert to a work-process agreement' } },
  { to: 'result', title: { nl: 'Zet om in een resultaatafspraak', en: 'Convert to a result agreement' } },
];

const IGNORE: Readonly<Record<keyof Localized, (rule: string) => string>> = {
  nl: (rule) => `Negeer ${rule} hier, met een reden`,
  en: (rule) => `Ignore ${rule} here, with a reason`,
};

/** What can be done in a part of a document, fixes first. The edits are worked out by {@link editsOf}. */
export function codeActions(file: OpenFile, findings: readonly Finding[], at: Span): CodeAction[] {
  const touched = findings.filter(({ span }) => overlap(span, at));
  return [
    ...touched.flatMap((finding) => fixes(file, finding)),
    ...conversions(file, at),
    ...touched.filter(({ severity }) => severity !== 'error').map((finding) => ignoring(file, finding)),
  ];
}

/** The edits of an action; undefined when what it is for is not there any more. */
export async function editsOf(
  file: OpenFile,
  findings: readonly Finding[],
  title: string,
  data: ActionData,
): Promise<PlacedEdit[] | undefined> {
  const edits = await (data.kind === 'convert' ? converted(file, data) : mended(file, findings, title, data));
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

function conversions(file: OpenFile, at: Span): CodeAction[] {
  return file.facts.agreements
    .filter(({ span }) => overlap(span, at))
    .flatMap((agreement) =>
      CONVERSIONS.filter(({ to }) => canConvert(agreement, to)).map((each) => ({ agreement, ...each })),
    )
    .map(({ agreement, to, title }) => {
      const data: ActionData = { kind: 'convert', uri: file.uri, span: agreement.name.span, to };
      return { title: title[languageOf(file)], kind: CodeActionKind.RefactorRewrite, data };
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

async function converted(
  file: OpenFile,
  { span, to }: ActionData & { to: ConversionTarget },
): Promise<readonly Edit[] | undefined> {
  const agreement = file.facts.agreements.find(({ name }) => isSame(name.span, span));
  if (!agreement || !canConvert(agreement, to)) return undefined;
  return (await convert(contextOf(file), agreement, to)).edits;
}

function contextOf({ uri, document, facts, project }: OpenFile): FixContext {
  const { settings, index } = project.checked;
  return { uri, text: document.getText(), facts, settings, project: new ProjectView(index) };
}

function languageOf({ facts, project }: OpenFile): keyof Localized {
  return messageLanguage(facts, project.checked.settings);
}

function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
