import { readFacts } from '../../server/src/facts/extract.ts';
import { findingsIn } from '../../server/src/lint/findings-in.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import {
  type Cell,
  cellText,
  type Place,
  type View,
  type ViewBlock,
  type ViewKind,
} from '../../server/src/view/model.ts';
import { viewablesIn } from '../../server/src/view/viewables.ts';

const URI = 'file:///a.agreement';

interface Options {
  today?: string;
  withReadiness?: boolean;
  /** As on paper: without room for pictures and without text to change. */
  onPaper?: boolean;
}

/** The view of something in a document written in the English dialect. */
export function viewOf(
  kind: ViewKind,
  name: string,
  text: string,
  { today = '2026-03-20', withReadiness = true, onPaper = false }: Options = {},
): Promise<View> {
  const facts = readFacts(text, { path: URI });
  const index = new ProjectIndex();
  index.set(URI, facts);
  const settings = defaultSettings(today);
  const found = viewablesIn(URI, facts).find((each) => each.kind === kind && each.name === name);
  if (!found) throw new Error(`no ${kind} ${name}`);
  return found.view({
    project: new ProjectView(index),
    settingsOf: () => settings,
    findingsOf: () => findingsIn(URI, facts, index, settings),
    language: 'en',
    theme: 'light',
    withReadiness,
    ...(onPaper ? {} : { width: 800, textOf: () => text }),
  });
}

/** The block of a view with this title. */
export function block<Kind extends ViewBlock['kind']>(kind: Kind, title: string, { blocks }: View) {
  const found = blocks.find((each) => each.kind === kind && each.title === title);
  if (!found) throw new Error(`no ${kind} ‘${title}’ among ${blocks.map((each) => each.title).join(', ')}`);
  return found as Extract<ViewBlock, { kind: Kind }>;
}

/** What a table says, row by row. */
export function said(rows: readonly (readonly Cell[])[]): string[][] {
  return rows.map((row) => row.map(cellText));
}

/** What stands in a document where a cell leads. */
export function source(text: string, cell: Cell | undefined): string | undefined {
  return typeof cell === 'object' && cell.at ? written(text, cell.at) : undefined;
}

/** What stands in a document at a place. */
export function written(text: string, { span }: Place): string {
  return text.slice(span.start, span.end);
}
