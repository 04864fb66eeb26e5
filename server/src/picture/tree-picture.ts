import type { EncodeEntry, Mark, Spec } from 'vega';
import { fitLines } from '../words/text-fit.ts';
import type { PictureText } from './draw-svg.ts';
import { type Canvas, type Drawing, draw, type PictureOptions } from './drawing.ts';
import type { Shape } from './shapes.ts';
import { FONT, SOLID } from './timeline-look.ts';
import { boldLettersIn, lettersIn, TEXT_SIZE } from './timeline-rows.ts';
import type { Palette } from './timeline-theme.ts';

/** A box of a tree, with the boxes that belong under it to its right. */
export interface TreeBox {
  label: string;
  /** A few words under the label. */
  remark: string;
  /** Dashed, with the remark as a warning. */
  warns: boolean;
  /** Filled, to stand out from what belongs to it. */
  stands: boolean;
  shape: Shape;
  children: readonly TreeBox[];
}

const MARGIN = 16;
const LINE = 15;
const PADDING = 7;
const GAP = { x: 34, y: 8 };
const WIDEST_BOX = 300;
const NARROWEST_BOX = 96;
/** Lines of a label; fewer in a big tree. */
const LINES = { few: 3, many: 2 };
const MANY = 30;

/** Trees from left to right as a picture that is as high as its boxes need. */
export function treePicture(roots: readonly TreeBox[], text: PictureText, options: PictureOptions): Promise<Drawing> {
  return draw((canvas) => specOf(roots, canvas), text, options);
}

interface Row extends Omit<TreeBox, 'children' | 'label'> {
  height: number;
  /** From the middle of the box to its upper edge. */
  top: number;
  id: number;
  parent: number | null;
  title: string[];
}

function specOf(roots: readonly TreeBox[], { palette, width, means }: Canvas): Spec {
  const inner = width - 2 * MARGIN;
  const depth = Math.max(1, ...roots.map(depthOf));
  const room = (inner - (depth - 1) * GAP.x) / depth;
  const boxWidth = Math.max(NARROWEST_BOX, Math.min(WIDEST_BOX, Math.floor(room)));
  const rows = rowsOf(roots, boxWidth);
  const boxHeight = Math.max(heightOf(1), ...rows.map((row) => row.height));
  const height =
    Math.max(
      1,
      roots.reduce((sum, root) => sum + leavesOf(root), 0),
    ) *
    (boxHeight + GAP.y);
  // The root that holds all trees together is not drawn: it stands one column to the left of the picture.
  const columns = { from: -(boxWidth + GAP.x), to: (depth - 1) * (boxWidth + GAP.x) };
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: Math.max(inner, columns.to + boxWidth),
    height,
    autosize: 'none',
    padding: MARGIN,
    background: palette.background,
    data: [
      {
        name: 'tree',
        values: [
          { id: 0, parent: null },
          ...rows.map((row) => ({ ...row, ...lookOf(row, palette), shape: undefined, meaning: means(row.shape) })),
        ],
        transform: [
          { type: 'stratify', key: 'id', parentKey: 'parent' },
          {
            type: 'tree',
            method: 'tidy',
            size: [height, columns.to - columns.from],
            separation: false,
            as: ['y', 'x', 'depth', 'children'],
          },
        ],
      },
      { name: 'boxes', source: 'tree', transform: [{ type: 'filter', expr: 'datum.depth > 0' }] },
      {
        name: 'links',
        source: 'tree',
        transform: [
          { type: 'treelinks' },
          { type: 'filter', expr: 'datum.source.depth > 0' },
          { type: 'formula', expr: `datum.source.x + ${boxWidth}`, as: 'from' },
          { type: 'linkpath', orient: 'horizontal', shape: 'diagonal', sourceX: 'from' },
        ],
      },
    ],
    scales: [],
    marks: [
      {
        type: 'group',
        aria: false,
        encode: { update: { x: { value: columns.from } } },
        marks: marksOf(boxWidth, palette),
      },
    ],
  };
}

/** Everything under the root, each with its parent; children follow their parent. */
function rowsOf(roots: readonly TreeBox[], boxWidth: number): Row[] {
  const count = roots.reduce((sum, root) => sum + sizeOf(root), 0);
  const most = count > MANY ? LINES.many : LINES.few;
  const letters = boldLettersIn(boxWidth - 2 * PADDING, TEXT_SIZE);
  const rows: Row[] = [];
  const add = ({ children, label, remark, ...box }: TreeBox, parent: number): void => {
    const id = rows.length + 1;
    const words = fitLines(box.warns ? `! ${remark}` : remark, lettersIn(boxWidth - 2 * PADDING, TEXT_SIZE - 1), 1);
    const title = fitLines(label, letters, most);
    const height = heightOf(title.length);
    rows.push({ ...box, id, parent, title, remark: words[0] ?? '', height, top: -height / 2 });
    for (const child of children) add(child, id);
  };
  for (const root of roots) add(root, 0);
  return rows;
}

function heightOf(lines: number): number {
  return (lines + 1) * LINE + 2 * PADDING;
}

function lookOf({ warns, stands }: Row, palette: Palette): object {
  return {
    stroke: warns ? palette.late : palette.outline,
    dash: warns ? [4, 3] : SOLID,
    opacity: stands ? 0.35 : 0,
    remarkColour: warns ? palette.late : palette.muted,
  };
}

/** What is drawn, bottom to top: links, boxes, and the words in them. */
function marksOf(width: number, palette: Palette): Mark[] {
  return [
    mark('path', 'links', {
      path: { field: 'path' },
      stroke: { value: palette.link },
      strokeWidth: { value: 1.25 },
    }),
    {
      ...mark('rect', 'boxes', {
        x: { field: 'x' },
        y: { field: 'y', offset: { field: 'top' } },
        width: { value: width },
        height: { field: 'height' },
        cornerRadius: { value: 4 },
        fill: { value: palette.bar },
        fillOpacity: { field: 'opacity' },
        stroke: { field: 'stroke' },
        strokeWidth: { value: 1.25 },
        strokeDash: { field: 'dash' },
        description: { field: 'meaning' },
      }),
      name: 'tree-boxes',
      aria: true,
    },
    text({
      y: { field: 'y', offset: { field: 'top', offset: PADDING + 11 } },
      text: { field: 'title' },
      fontSize: { value: TEXT_SIZE },
      fontWeight: { value: 'bold' },
      fill: { value: palette.text },
    }),
    text({
      y: { field: 'y', offset: { field: 'top', mult: -1, offset: -PADDING - 3 } },
      text: { field: 'remark' },
      fontSize: { value: TEXT_SIZE - 1 },
      fill: { field: 'remarkColour' },
    }),
  ];
}

function mark(type: 'path' | 'rect', data: string, update: EncodeEntry): Mark {
  return { type, from: { data }, aria: false, encode: { update } } as Mark;
}

function text(update: EncodeEntry): Mark {
  const look: EncodeEntry = { font: { value: FONT }, lineHeight: { value: LINE }, x: { field: 'x', offset: PADDING } };
  return { type: 'text', from: { data: 'boxes' }, aria: false, encode: { update: { ...look, ...update } } } as Mark;
}

function depthOf({ children }: TreeBox): number {
  return 1 + Math.max(0, ...children.map(depthOf));
}

function leavesOf({ children }: TreeBox): number {
  return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf(child), 0);
}

function sizeOf({ children }: TreeBox): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}
