import type { Mark } from 'vega';
import { mark, saying, text } from './mark.ts';
import { NUMBER_WIDTH, TEXT_SIZE, TITLE_SIZE } from './timeline-rows.ts';
import type { Palette } from './timeline-theme.ts';

const DIAMOND_SIZE = 130;
const MOMENT_SIZE = 90;
const LINE_HEIGHT = 16;
const PROJECTED_HEIGHT = 4;

/** One line of the heading. */
export interface HeadingLine {
  line: string;
  y: number;
  size: number;
  bold: boolean;
  colour: string;
}

/** What is drawn, bottom to top: rows, dependencies, today, where steps move to, bars, due dates with their texts, moments. */
export function marksOf(palette: Palette, labelX: number, axisHeight: number): Mark[] {
  return [
    ...backgroundMarks(palette, labelX),
    ...linkMarks(palette),
    ...todayMarks(palette, axisHeight),
    ...projectedMarks(palette),
    ...stepMarks(palette, labelX),
    ...momentMarks(palette, labelX),
  ];
}

function backgroundMarks(palette: Palette, labelX: number): Mark[] {
  return [
    mark('rect', 'bands', {
      x: { value: labelX - 8 },
      x2: { signal: 'width' },
      y: { field: 'top' },
      height: { field: 'height' },
      fill: { value: palette.shade },
      fillOpacity: { value: 0.08 },
    }),
    mark('rect', 'outside', {
      x: { scale: 'x', field: 'start' },
      x2: { scale: 'x', field: 'end' },
      y: { value: 0 },
      y2: { signal: 'height' },
      fill: { value: palette.shade },
      fillOpacity: { value: 0.18 },
    }),
  ];
}

/** A line from the end of a step to the start of the one that comes after it, with an arrow where there is room. */
function linkMarks(palette: Palette): Mark[] {
  return [
    {
      ...mark('path', 'links', {
        path: { field: 'path' },
        stroke: { value: palette.link },
        strokeWidth: { value: 1.25 },
      }),
      name: 'plan-links',
    },
    mark('symbol', 'arrows', {
      x: { scale: 'x', field: 'time', offset: -4 },
      y: { field: 'y' },
      shape: { value: 'triangle-right' },
      size: { value: 40 },
      fill: { value: palette.link },
    }),
  ];
}

/** A thin bar below that of the step: what is to be seen of it lies outside the planned days. */
function projectedMarks(palette: Palette): Mark[] {
  return [
    {
      ...mark('rect', 'projected', {
        x: { scale: 'x', field: 'start' },
        x2: { scale: 'x', field: 'end' },
        y: { field: 'middle', offset: -PROJECTED_HEIGHT / 2 },
        height: { value: PROJECTED_HEIGHT },
        fill: { value: palette.late },
      }),
      name: 'plan-projected',
    },
  ];
}

function stepMarks(palette: Palette, labelX: number): Mark[] {
  return [
    saying('plan-bars', 'rect', 'steps', {
      x: { scale: 'x', field: 'start' },
      x2: { scale: 'x', field: 'end' },
      y: { field: 'barTop' },
      y2: { field: 'barBottom' },
      strokeJoin: { value: 'round' },
      fill: { field: 'fill' },
      stroke: { field: 'stroke' },
      strokeWidth: { field: 'strokeWidth' },
      strokeDash: { field: 'strokeDash' },
      description: { field: 'description' },
    }),
    saying('plan-sub-results', 'symbol', 'steps', {
      x: { scale: 'x', field: 'due' },
      y: { field: 'middle' },
      shape: { value: 'diamond' },
      size: { value: DIAMOND_SIZE },
      fill: { field: 'dueFill' },
      stroke: { value: palette.text },
      strokeWidth: { value: 1.5 },
      description: { field: 'dueText' },
    }),
    text('steps', TEXT_SIZE, {
      x: { scale: 'x', field: 'due', offset: { field: 'textOffset' } },
      y: { field: 'barBottom', offset: 15 },
      text: { field: 'text' },
      lineHeight: { value: LINE_HEIGHT },
      align: { field: 'textAlign' },
      fill: { field: 'textColour' },
    }),
    text('steps', TITLE_SIZE, {
      x: { value: labelX },
      y: { field: 'barTop', offset: 11 },
      text: { field: 'number' },
      fill: { value: palette.muted },
    }),
    text('steps', TITLE_SIZE, {
      x: { value: labelX + NUMBER_WIDTH },
      y: { field: 'barTop', offset: 11 },
      text: { field: 'title' },
      lineHeight: { value: LINE_HEIGHT },
      fontWeight: { value: 'bold' },
      fill: { value: palette.text },
    }),
    text('steps', TEXT_SIZE, {
      x: { value: labelX + NUMBER_WIDTH },
      y: { field: 'remarkY' },
      text: { field: 'remark' },
      fill: { value: palette.muted },
    }),
  ];
}

function momentMarks(palette: Palette, labelX: number): Mark[] {
  return [
    text('lanes', TEXT_SIZE, {
      x: { value: labelX },
      y: { field: 'middle', offset: 4 },
      text: { field: 'label' },
      fill: { value: palette.text },
    }),
    saying('plan-moments', 'symbol', 'moments', {
      x: { scale: 'x', field: 'time' },
      y: { field: 'middle' },
      shape: { field: 'shape' },
      size: { value: MOMENT_SIZE },
      fill: { field: 'colour' },
      description: { field: 'description' },
    }),
  ];
}

function todayMarks(palette: Palette, axisHeight: number): Mark[] {
  return [
    {
      ...mark('rule', 'today', {
        x: { scale: 'x', field: 'time' },
        y: { value: -axisHeight - 2 },
        y2: { signal: 'height' },
        stroke: { value: palette.today },
        strokeWidth: { value: 1.5 },
        strokeDash: { value: [5, 3] },
      }),
      name: 'plan-today',
    },
    text('today', TEXT_SIZE, {
      x: { scale: 'x', field: 'time' },
      y: { value: -axisHeight - 7 },
      text: { field: 'label' },
      align: { field: 'align' },
      fontWeight: { value: 'bold' },
      fill: { value: palette.today },
    }),
  ];
}

/** The lines above the axes; `y` of a line is its baseline. */
export function headingMarks(lines: readonly HeadingLine[], x: number): Mark[] {
  return lines.map(({ line, y, size, bold, colour }) =>
    text(undefined, size, {
      x: { value: x },
      y: { value: y },
      text: { value: line },
      fontWeight: { value: bold ? 'bold' : 'normal' },
      fill: { value: colour },
    }),
  );
}
