import { fitLine, fitLines } from '../words/text-fit.ts';
import type { Shape } from './shapes.ts';
import { boldLettersIn, lettersIn, TEXT_SIZE } from './timeline-rows.ts';

/** A row or a column. */
export interface MatrixHead {
  shape: Shape;
  label: string;
  /** A few words under the label. */
  remark?: string | undefined;
  /** Whether the remark asks for attention. */
  warns?: boolean;
}

/** How an entry is drawn: its outline says what it is, its filling how strong it is. */
export interface EntryLook {
  dashed: boolean;
  /** Part of the fullest filling, 0 to 1. */
  strength: number;
  /** Whether it has a diamond and a heavy outline. */
  marked: boolean;
}

/** What stands where a row and a column meet, both by number. */
export interface MatrixEntry extends EntryLook {
  shape: Shape;
  row: number;
  column: number;
  /** Shown in the entry as far as there is room. */
  text: string;
  /** Shown instead where columns are too narrow for words. */
  short: string;
}

export interface Matrix {
  rows: readonly MatrixHead[];
  columns: readonly MatrixHead[];
  entries: readonly MatrixEntry[];
  legend: readonly (EntryLook & { label: string; short: string })[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text at a place; `x` and `y` are where it starts on its first line. */
export interface Label {
  /** What it means, when that is more than it says. */
  shape?: Shape;
  lines: string[];
  x: number;
  y: number;
  size: number;
  role: 'strong' | 'plain' | 'muted' | 'warning';
  align: 'left' | 'center';
  /** Degrees; upright text reads from bottom to top. */
  angle: number;
}

/** Everything of a matrix with its place in pixels. */
export interface MatrixLayout {
  width: number;
  height: number;
  bands: Box[];
  entries: (MatrixEntry & Box)[];
  labels: Label[];
  samples: (EntryLook & Box)[];
}

const LINE = 15;
const GAP = 4;
const WIDEST_LABELS = 0.3;
/** Columns from this width on have their titles and entries in words. */
const WIDE_COLUMN = 104;
const WIDEST_COLUMN = 280;
const NARROW_COLUMN = 40;
const TITLE_LINES = 4;
const UPRIGHT_ROOM = 170;
const LEGEND_ROW = 24;
const SAMPLE = { width: 26, height: 16 };
const PANEL_GAP = 22;

/** Places a matrix in a width; columns that do not fit beside each other go on in a panel below. */
export function layOutMatrix(matrix: Matrix, width: number): MatrixLayout {
  const { rows, columns } = matrix;
  const labelWidth = labelRoom(rows, width);
  const room = width - labelWidth;
  const wide = room / Math.max(1, columns.length) >= WIDE_COLUMN;
  const most = wide ? columns.length : Math.max(1, Math.floor(room / NARROW_COLUMN));
  const panels = chunks(columns.length, Math.max(1, most));
  const column = Math.min(wide ? WIDEST_COLUMN : WIDE_COLUMN, Math.floor(room / Math.max(1, panels[0]?.length ?? 1)));
  const tall = wide || rows.some(({ remark }) => remark !== undefined);
  const grid: Grid = { labelWidth, column, row: tall ? 2 * LINE + 2 * GAP + 6 : LINE + 2 * GAP + 4, wide };
  const layout: MatrixLayout = { width, height: 0, bands: [], entries: [], labels: [], samples: [] };
  for (const panel of panels) placePanel(matrix, panel, grid, layout);
  placeLegend(matrix, layout);
  return layout;
}

interface Grid {
  labelWidth: number;
  column: number;
  row: number;
  wide: boolean;
}

/** As wide as the longest label needs, within bounds. */
function labelRoom(rows: readonly MatrixHead[], width: number): number {
  const needed = rows.map(({ label, remark = '' }) =>
    Math.max(label.length * TEXT_SIZE * 0.66, (remark.length + 2) * TEXT_SIZE * 0.56),
  );
  return Math.round(Math.min(width * WIDEST_LABELS, Math.max(80, ...needed) + 18));
}

/** The numbers 0 to `count` in groups that differ by one at most. */
function chunks(count: number, most: number): number[][] {
  const parts = Math.max(1, Math.ceil(count / most));
  const size = Math.ceil(count / parts);
  return Array.from({ length: parts }, (_, part) =>
    Array.from({ length: Math.max(0, Math.min(size, count - part * size)) }, (_, index) => part * size + index),
  );
}

function placePanel(matrix: Matrix, panel: readonly number[], grid: Grid, layout: MatrixLayout): void {
  const { labelWidth, column, row } = grid;
  const top = layout.height + (layout.height > 0 ? PANEL_GAP : 0);
  const heads = panel.flatMap((index) => matrix.columns[index] ?? []);
  const headHeight = grid.wide ? placeTitles(heads, top, grid, layout) : placeUprights(heads, top, grid, layout);
  const body = top + headHeight;
  const width = labelWidth + panel.length * column;
  for (const [index, head] of matrix.rows.entries()) {
    const y = body + index * row;
    if (index % 2 === 0) layout.bands.push({ x: 0, y, width, height: row });
    placeRowLabel(head, y, grid, layout);
  }
  for (const entry of matrix.entries) {
    const position = panel.indexOf(entry.column);
    if (position < 0) continue;
    const box = { x: labelWidth + position * column + 3, y: body + entry.row * row + 3 };
    layout.entries.push({ ...entry, ...box, width: column - 6, height: row - 6 });
    placeEntryText(entry, box, grid, layout);
  }
  layout.height = body + matrix.rows.length * row;
}

function placeRowLabel(head: MatrixHead, y: number, { labelWidth, row }: Grid, layout: MatrixLayout): void {
  const { label, remark, warns = false, shape } = head;
  const room = labelWidth - 12;
  const first = remark === undefined ? y + row / 2 + 4 : y + GAP + LINE;
  const name = fitLine(label, boldLettersIn(room, TEXT_SIZE));
  layout.labels.push(labelOf([name], { x: 6, y: first, role: 'strong', shape }));
  if (remark === undefined) return;
  const words = fitLine(warns ? `! ${remark}` : remark, lettersIn(room, TEXT_SIZE - 1));
  const role = warns ? 'warning' : 'muted';
  layout.labels.push(labelOf([words], { x: 6, y: first + LINE, role, size: TEXT_SIZE - 1 }));
}

/** Titles of columns over several lines, standing on the matrix; returns their height. */
function placeTitles(heads: readonly MatrixHead[], top: number, grid: Grid, layout: MatrixLayout): number {
  const room = grid.column - 10;
  const shown = heads.map((head) => ({
    head,
    title: fitLines(head.label, boldLettersIn(room, TEXT_SIZE), TITLE_LINES),
    remark: head.remark === undefined ? [] : fitLines(remarkOf(head), lettersIn(room, TEXT_SIZE - 1), 2),
  }));
  const height = Math.max(1, ...shown.map(({ title, remark }) => title.length + remark.length)) * LINE + 2 * GAP;
  for (const [index, { head, title, remark }] of shown.entries()) {
    const x = grid.labelWidth + index * grid.column + 5;
    const first = top + height - GAP - 3 - (title.length + remark.length - 1) * LINE;
    layout.labels.push(labelOf(title, { x, y: first, role: 'strong', shape: head.shape }));
    if (remark.length === 0) continue;
    const y = first + title.length * LINE;
    const role = head.warns ? 'warning' : 'muted';
    layout.labels.push(labelOf(remark, { x, y, role, size: TEXT_SIZE - 1 }));
  }
  return height;
}

/** Titles of narrow columns, turned upright; returns their height. */
function placeUprights(heads: readonly MatrixHead[], top: number, grid: Grid, layout: MatrixLayout): number {
  const letters = boldLettersIn(UPRIGHT_ROOM, TEXT_SIZE);
  const hasRemarks = heads.some(({ remark }) => remark !== undefined);
  const most = Math.max(1, Math.min(3, Math.floor((grid.column - 8) / LINE) - (hasRemarks ? 1 : 0)));
  const shown = heads.map((head) => ({
    head,
    title: fitLines(head.label, letters, most),
    remark: head.remark === undefined ? [] : [fitLine(remarkOf(head), letters)],
  }));
  const longest = Math.max(
    4,
    ...shown.flatMap(({ title, remark }) => [...title, ...remark].map((line) => line.length)),
  );
  const height = Math.round(Math.min(UPRIGHT_ROOM, longest * TEXT_SIZE * 0.62)) + 2 * GAP;
  const y = top + height - GAP;
  const angle = -90;
  for (const [index, { head, title, remark }] of shown.entries()) {
    const middle = grid.labelWidth + (index + 0.5) * grid.column;
    const x = middle + 4 - ((title.length + remark.length - 1) * LINE) / 2;
    layout.labels.push(labelOf(title, { x, y, role: 'strong', angle, shape: head.shape }));
    if (remark.length === 0) continue;
    const role = head.warns ? 'warning' : 'muted';
    layout.labels.push(labelOf(remark, { x: x + title.length * LINE, y, role, angle, size: TEXT_SIZE - 1 }));
  }
  return height;
}

function remarkOf({ remark = '', warns = false }: MatrixHead): string {
  return warns ? `! ${remark}` : remark;
}

function placeEntryText(entry: MatrixEntry, { x, y }: Pick<Box, 'x' | 'y'>, grid: Grid, layout: MatrixLayout): void {
  const { column, row, wide } = grid;
  const room = column - 18 - (entry.marked ? 12 : 0);
  const lines = wide ? fitLines(entry.text, lettersIn(room, TEXT_SIZE - 1), 2) : [entry.short];
  const isNumber = lines.length === 1 && (lines[0]?.length ?? 0) <= 3;
  layout.labels.push({
    ...labelOf(lines, {
      x: isNumber ? x + (column - 6) / 2 : x + 6,
      y: y + (row - 6) / 2 + 4 - ((lines.length - 1) * LINE) / 2,
      role: isNumber ? 'strong' : 'plain',
      size: isNumber ? TEXT_SIZE : TEXT_SIZE - 1,
    }),
    align: isNumber ? 'center' : 'left',
  });
}

function placeLegend({ legend }: Matrix, layout: MatrixLayout): void {
  let [x, y] = [6, layout.height + PANEL_GAP - 6];
  for (const { label, short, ...look } of legend) {
    const width = SAMPLE.width + 8 + label.length * (TEXT_SIZE - 1) * 0.58 + 20;
    if (x > 6 && x + width > layout.width) [x, y] = [6, y + LEGEND_ROW];
    layout.samples.push({ ...look, x, y, ...SAMPLE });
    const middle = { x: x + SAMPLE.width / 2, y: y + 12, role: 'plain', size: TEXT_SIZE - 1 } as const;
    layout.labels.push({ ...labelOf([short], middle), align: 'center' });
    const beside = { x: x + SAMPLE.width + 8, y: y + 12, role: 'plain', size: TEXT_SIZE - 1 } as const;
    layout.labels.push(labelOf([label], beside));
    x += width;
  }
  if (legend.length > 0) layout.height = y + LEGEND_ROW;
}

type LabelPlace = Pick<Label, 'x' | 'y' | 'role'> & Partial<Label>;

function labelOf(lines: string[], place: LabelPlace): Label {
  return { size: TEXT_SIZE, angle: 0, align: 'left', ...place, lines };
}
