import { type Range, rangeOf } from '../facts/position.ts';
import type { Cell, Place, TreeNode, View, ViewBlock } from '../view/model.ts';
import { pathFrom } from './open-projects.ts';
import { printableJson } from './printable.ts';
import type { PlanToWrite, Thing } from './things.ts';

/** Versions of the envelopes and of what is in them; raised when a reader of the older one would no longer understand. */
const PLAN_VERSION = 1;
const VIEW_VERSION = 1;

/** Where something stands, as JSON tells it: lines and characters (UTF-16) count from zero; the end is exclusive. */
interface JsonPlace {
  /** Path from the working directory, with forward slashes. */
  file: string;
  range: Range;
}

type PlaceOf = (place: Place) => JsonPlace | undefined;

/** Plans as JSON, one on a line; `server/schema/plan.schema.json` says what is in them. */
export function plansJson(plans: readonly PlanToWrite[]): string {
  return envelope(
    PLAN_VERSION,
    'plans',
    plans.map(({ plan, file }) => ({ file, plan })),
  );
}

/** Views as JSON, one on a line; `server/schema/report.schema.json` says what is in them. `things` are those of the views. */
export function viewsJson(things: readonly Thing[], views: readonly View[], cwd: string): string {
  return envelope(
    VIEW_VERSION,
    'views',
    views.map((view, index) => viewJson(view, placesIn(things[index] as Thing, cwd))),
  );
}

function envelope(version: number, name: string, values: readonly unknown[]): string {
  return `{"version":${version},"${name}":[\n${values.map(printableJson).join(',\n')}\n]}\n`;
}

function placesIn({ index }: Thing, cwd: string): PlaceOf {
  return ({ uri, span }) => {
    const facts = index.facts(uri);
    return facts && { file: pathFrom(cwd, uri), range: rangeOf(facts, span) };
  };
}

function viewJson({ kind, name, title, subtitle, language, at, blocks }: View, placeOf: PlaceOf): unknown {
  return {
    kind,
    name,
    title,
    subtitle,
    language,
    ...placeOf(at),
    blocks: blocks.map((block) => blockJson(block, placeOf)),
  };
}

function blockJson(block: ViewBlock, placeOf: PlaceOf): unknown {
  const cell = (each: Cell) => cellJson(each, placeOf);
  switch (block.kind) {
    case 'terms':
      return { ...block, terms: block.terms.map(({ term, lines }) => ({ term: cell(term), lines: lines.map(cell) })) };
    case 'list':
      return { ...block, items: block.items.map(cell) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(cell)) };
    case 'tree':
      return { ...block, roots: block.roots.map((root) => nodeJson(root, cell)) };
    case 'picture':
      return { kind: block.kind, title: block.title, text: block.text, svg: block.svg };
    case 'signatures':
      return block;
  }
}

function nodeJson({ label, notes, children }: TreeNode, cell: (cell: Cell) => unknown): unknown {
  return { label: cell(label), notes: notes.map(cell), children: children.map((child) => nodeJson(child, cell)) };
}

function cellJson(cell: Cell, placeOf: PlaceOf): unknown {
  if (typeof cell === 'string') return { text: cell };
  const { text, tone, at } = cell;
  return { text, ...(tone === undefined ? {} : { tone }), ...(at && placeOf(at)) };
}
