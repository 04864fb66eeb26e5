import type { EncodeEntry, Mark, Spec } from 'vega';
import type { PictureText } from './draw-svg.ts';
import { type Canvas, type Drawing, draw, type PictureOptions } from './drawing.ts';
import { type EntryLook, type Label, layOutMatrix, type Matrix, type MatrixLayout } from './matrix-layout.ts';
import { CRITICAL_WIDTH, FONT, SOLID } from './timeline-look.ts';
import type { Palette } from './timeline-theme.ts';

const MARGIN = 16;
/** The fullest filling, through which words stay readable. */
const FULL = 0.65;

/** Rows and columns with what stands where they meet. Entries differ in outline, words and diamonds, never in colour alone. */
export function matrixPicture(matrix: Matrix, text: PictureText, options: PictureOptions): Promise<Drawing> {
  return draw((canvas) => specOf(matrix, canvas), text, options);
}

function specOf(matrix: Matrix, { palette, width, means }: Canvas): Spec {
  const layout = layOutMatrix(matrix, width - 2 * MARGIN);
  const labels = layout.labels.map((label) => ({
    ...label,
    ...textLook(label, palette),
    ...(label.shape ? { meaning: means(label.shape) } : {}),
  }));
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: layout.width,
    height: layout.height,
    autosize: 'none',
    padding: MARGIN,
    background: palette.background,
    data: [
      { name: 'bands', values: layout.bands },
      {
        name: 'entries',
        values: layout.entries.map((entry) => ({ ...entry, ...lookOf(entry, palette), meaning: means(entry.shape) })),
      },
      { name: 'samples', values: layout.samples.map((sample) => ({ ...sample, ...lookOf(sample, palette) })) },
      { name: 'diamonds', values: diamondsOf(layout) },
      { name: 'links', values: labels.filter(({ shape }) => shape) },
      { name: 'labels', values: labels.filter(({ shape }) => !shape) },
    ],
    marks: [
      mark('rect', 'bands', { fill: { value: palette.shade }, fillOpacity: { value: 0.08 } }),
      {
        ...mark('rect', 'entries', { ...entryEncoding(palette), ...described }),
        name: 'matrix-entries',
        aria: true,
      },
      mark('rect', 'samples', entryEncoding(palette)),
      mark('symbol', 'diamonds', {
        shape: { value: 'diamond' },
        size: { value: 64 },
        fill: { value: palette.outline },
      }),
      { ...mark('text', 'links', { ...textEncoding, ...described }), name: 'matrix-heads', aria: true },
      mark('text', 'labels', textEncoding),
    ],
  };
}

function lookOf({ strength, dashed, marked }: EntryLook, palette: Palette): object {
  return {
    opacity: strength * FULL,
    stroke: palette.outline,
    strokeWidth: marked ? CRITICAL_WIDTH : 1.25,
    strokeDash: dashed ? [4, 3] : SOLID,
  };
}

function entryEncoding(palette: Palette): EncodeEntry {
  return {
    cornerRadius: { value: 4 },
    fill: { value: palette.bar },
    fillOpacity: { field: 'opacity' },
    stroke: { field: 'stroke' },
    strokeWidth: { field: 'strokeWidth' },
    strokeDash: { field: 'strokeDash' },
  };
}

function diamondsOf({ entries, samples }: MatrixLayout): object[] {
  const inEntries = entries.filter(({ marked }) => marked).map(({ x, y, width }) => ({ x: x + width - 10, y: y + 10 }));
  const inSamples = samples.filter(({ marked }) => marked).map(({ x, y }) => ({ x: x + 13, y: y + 8 }));
  return [...inEntries, ...inSamples];
}

function textLook({ role }: Label, { text, muted, late }: Palette): object {
  const colours = { strong: text, plain: text, muted, warning: late };
  return { colour: colours[role], weight: role === 'strong' || role === 'warning' ? 'bold' : 'normal' };
}

const described: EncodeEntry = { description: { field: 'meaning' } };

const textEncoding: EncodeEntry = {
  text: { field: 'lines' },
  lineHeight: { value: 15 },
  font: { value: FONT },
  fontSize: { field: 'size' },
  fontWeight: { field: 'weight' },
  align: { field: 'align' },
  angle: { field: 'angle' },
  fill: { field: 'colour' },
};

/** A mark for every item of a data set at its place, which screen readers pass by. */
function mark(type: 'rect' | 'symbol' | 'text', data: string, update: EncodeEntry): Mark {
  const at: EncodeEntry = { x: { field: 'x' }, y: { field: 'y' } };
  const size: EncodeEntry = type === 'rect' ? { width: { field: 'width' }, height: { field: 'height' } } : {};
  return { type, from: { data }, aria: false, encode: { update: { ...at, ...size, ...update } } } as Mark;
}
