import { readFacts } from '../../server/src/facts/extract.ts';
import { findingsIn } from '../../server/src/lint/findings-in.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import {
  type Cell,
  cellText,
  type PictureBlock,
  type TreeNode,
  type View,
  type ViewBlock,
  type ViewKind,
} from '../../server/src/view/model.ts';
import { viewablesIn } from '../../server/src/view/viewables.ts';

interface Options {
  today?: string;
  width?: number;
  theme?: 'light' | 'dark' | 'high-contrast' | 'editor-dark';
}

/** A project of texts by file name, to look at. */
export class LookedAt {
  readonly texts: Readonly<Record<string, string>>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = texts;
  }

  /** The view of a kind, from the first file that has it; with a name, of the thing called so. */
  async view(kind: ViewKind, name?: string, options: Options = {}): Promise<View> {
    const { today = '2027-01-20', width = 900, theme = 'light' } = options;
    const index = new ProjectIndex();
    for (const [uri, text] of Object.entries(this.texts)) index.set(uri, readFacts(text, { path: uri }));
    const settings = defaultSettings(today);
    for (const { uri, facts } of index.files()) {
      const viewable = viewablesIn(uri, facts).find((each) => each.kind === kind && (name ?? each.name) === each.name);
      if (!viewable) continue;
      return viewable.view({
        project: new ProjectView(index),
        settingsOf: () => settings,
        findingsOf: (asked) => {
          const own = index.facts(asked);
          return own ? findingsIn(asked, own, index, settings) : [];
        },
        language: facts.dialect === 'nl' ? 'nl' : 'en',
        theme,
        width,
        withReadiness: false,
      });
    }
    throw new Error(`no ${kind} ${name ?? ''}`);
  }

  /** What stands where a cell leads to. */
  behind(cell: Cell | undefined): string {
    if (cell === undefined || typeof cell === 'string' || !cell.at)
      throw new Error(`leads nowhere: ${JSON.stringify(cell)}`);
    const { uri, span } = cell.at;
    return (this.texts[uri] ?? '').slice(span.start, span.end);
  }

  /** What stands where the shapes of a picture lead to, by what they say. */
  behindShapes({ svg, places = [] }: PictureBlock): Map<string, string> {
    const shapes = svg.matchAll(/<(?:path|text) [^>]*data-at="(\d+)"[^>]*aria-label="([^"]*)"/gu);
    return new Map(
      [...shapes].map(([, index, label = '']) => {
        const at = places[Number(index)];
        return [label, this.behind(at ? { text: label, at } : label)];
      }),
    );
  }
}

/** The block with a title; fails when there is none of that kind. */
export function block<Kind extends ViewBlock['kind']>(kind: Kind, title: string, { blocks }: View) {
  const found = blocks.find((each) => each.kind === kind && each.title === title);
  if (!found)
    throw new Error(`no ${kind} ‘${title}’ among ${blocks.map((each) => `${each.kind} ${each.title}`).join(', ')}`);
  return found as Extract<ViewBlock, { kind: Kind }>;
}

/** The rows of a table as texts. */
export function rowsOf(title: string, view: View): string[][] {
  return block('table', title, view).rows.map((row) => row.map(cellText));
}

/** A tree as lines, indented, with its notes. */
export function treeLines(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, notes, children }) => [
    indent + [label, ...notes].map(cellText).join(' · '),
    ...treeLines(children, `${indent}  `),
  ]);
}

/** The first cell of a view that says exactly this. */
export function cellSaying(text: string, { blocks }: View): Cell {
  const cells = blocks.flatMap((each): Cell[] => {
    if (each.kind === 'terms') return each.terms.flatMap(({ term, lines }) => [term, ...lines]);
    if (each.kind === 'table') return each.rows.flat();
    if (each.kind === 'list') return [...each.items];
    return each.kind === 'tree' ? cellsIn(each.roots) : [];
  });
  const found = cells.find((cell) => cellText(cell) === text);
  if (found === undefined) throw new Error(`nothing says ‘${text}’`);
  return found;
}

function cellsIn(nodes: readonly TreeNode[]): Cell[] {
  return nodes.flatMap(({ label, notes, children }) => [label, ...notes, ...cellsIn(children)]);
}

/** Width and height of a picture, in pixels. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
