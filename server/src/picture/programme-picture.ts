import type { EncodeEntry, Mark, Spec } from 'vega';
import { addDays, weekday } from '../plan/date.ts';
import type { DateRange } from '../plan/propose.ts';
import { type Language, planWords, shortDate } from '../words/plan-words.ts';
import { fitLine, fitLines } from '../words/text-fit.ts';
import type { PictureText } from './draw-svg.ts';
import { type Canvas, type Drawing, draw, type PictureOptions } from './drawing.ts';
import type { Shape } from './shapes.ts';
import { AXIS_ROW, axesOf, timeLocale } from './timeline-guides.ts';
import { FONT, SOLID } from './timeline-look.ts';
import { boldLettersIn, lettersIn, TEXT_SIZE } from './timeline-rows.ts';
import type { Palette } from './timeline-theme.ts';
import { detailTicks, monthTicks, timeOf } from './timeline-time.ts';

/** A session or an assignment on a line of its own. Dates are ISO. */
export interface ProgrammeRow {
  label: string;
  remark: string;
  /** Whether the remark asks for attention. */
  warns: boolean;
  shape: Shape;
  /** Number of a session; absent for an assignment. */
  number?: number;
  /** Day of a session, or the day an assignment is due. */
  on?: string | undefined;
  /** Session after which an assignment starts, and the one before which it ends. */
  from?: string | undefined;
  until?: string | undefined;
}

/** The time between two sessions, in words. */
export interface ProgrammeGap {
  from: string;
  to: string;
  label: string;
  warns: boolean;
}

export interface ProgrammeTimeline {
  rows: readonly ProgrammeRow[];
  gaps: readonly ProgrammeGap[];
  /** Dates of the sessions, which everything lies between. */
  sessions: readonly string[];
  today: string;
  language: Language;
}

const MARGIN = 16;
const LINE = 15;
const STRIP = 34;
const PADDING = 7;
const BAR = 12;
const TODAY_ROW = 18;
const WIDEST_LABELS = 330;
/** Room that the words of a gap need before they are left to its line. */
const GAP_ROOM = 44;

/** Sessions, the time between them and assignments under each other on a line of time. Undefined when nothing has a date. */
export function programmePicture(
  timeline: ProgrammeTimeline,
  text: PictureText,
  options: PictureOptions,
): Promise<Drawing> | undefined {
  const range = rangeOf(timeline);
  return range && draw((canvas) => specOf(timeline, range, canvas), text, options);
}

/** Whole weeks around everything with a date. */
function rangeOf({ rows, sessions }: ProgrammeTimeline): DateRange | undefined {
  const dates = [...sessions, ...rows.flatMap(({ on }) => on ?? [])].sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: addDays(first, 1 - weekday(first)), end: addDays(last, 7 - weekday(last)) };
}

interface Plot {
  width: number;
  labelWidth: number;
  x(date: string, days?: number): number;
}

function specOf(timeline: ProgrammeTimeline, range: DateRange, { palette, width, means }: Canvas): Spec {
  const labelWidth = Math.round(Math.min(WIDEST_LABELS, width * 0.36));
  const left = labelWidth + 2 * MARGIN;
  const plotWidth = width - left - MARGIN;
  const [first, last] = [timeOf(range.start), timeOf(range.end, 1)];
  const x = (date: string, days = 0.5): number => ((timeOf(date, days) - first) / (last - first)) * plotWidth;
  const plot: Plot = { width: plotWidth, labelWidth, x };
  const words = planWords(timeline.language);
  const details = detailTicks(range, plotWidth, words.week);
  const rows = placed(timeline, plot);
  const assignments = rows.filter(({ number }) => number === undefined);
  const today = todayOf(timeline, range, plot);
  const height = STRIP + rows.reduce((sum, row) => sum + row.height, 0);
  const axes = details === undefined ? AXIS_ROW : 2 * AXIS_ROW;
  const at = (row: PlacedRow): object => ({
    ...row,
    ...lookOf(row, palette),
    shape: undefined,
    meaning: means(row.shape),
  });
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: plotWidth,
    height,
    autosize: 'none',
    padding: { left, right: MARGIN, top: MARGIN + axes + (today.length > 0 ? TODAY_ROW : 0), bottom: MARGIN },
    background: palette.background,
    config: { locale: { time: timeLocale(words) } },
    data: [
      { name: 'bands', values: rows.filter((_, index) => index % 2 === 0).map(({ top, height }) => ({ top, height })) },
      { name: 'sessions', values: timeline.sessions.map((date) => ({ x: x(date) })) },
      { name: 'gaps', values: timeline.gaps.map((gap) => gapOf(gap, plot, palette)) },
      { name: 'labels', values: rows.map(at) },
      { name: 'bars', values: assignments.filter(hasBar).map(at) },
      { name: 'ends', values: assignments.filter((row) => hasBar(row) && row.on !== undefined).map(at) },
      { name: 'dues', values: assignments.filter((row) => !hasBar(row) && row.on !== undefined).map(at) },
      { name: 'circles', values: rows.filter(({ number, on }) => number !== undefined && on !== undefined).map(at) },
      { name: 'today', values: today },
    ],
    scales: [{ name: 'x', type: 'utc', domain: [first, last], range: 'width' }],
    axes: axesOf(['top'], monthTicks(range, plotWidth), details, palette),
    marks: marksOf(palette, MARGIN - left, axes),
  };
}

function hasBar({ start, end }: PlacedRow): boolean {
  return end > start;
}

interface PlacedRow extends Omit<ProgrammeRow, 'label'> {
  title: string[];
  top: number;
  height: number;
  middle: number;
  remarkY: number;
  /** Edges of the bar, and the day itself, in pixels. */
  start: number;
  end: number;
  day: number;
}

function placed({ rows }: ProgrammeTimeline, { labelWidth, x, width }: Plot): PlacedRow[] {
  let top = STRIP;
  return rows.map((row) => {
    const indent = row.number === undefined ? 18 : 0;
    const title = fitLines(
      row.number === undefined ? row.label : `${row.number}. ${row.label}`,
      boldLettersIn(labelWidth - indent, TEXT_SIZE),
      2,
    );
    const height = (title.length + 1) * LINE + 2 * PADDING;
    const until = row.on ?? row.until;
    const start = row.from === undefined ? 0 : x(row.from);
    const end = row.from === undefined ? start : until === undefined ? width : x(until);
    const result: PlacedRow = {
      ...row,
      title,
      remark: fitLine(row.warns ? `! ${row.remark}` : row.remark, lettersIn(labelWidth - indent, TEXT_SIZE - 1)),
      top,
      height,
      middle: top + height / 2,
      remarkY: top + PADDING + title.length * LINE + 11,
      start,
      end,
      day: row.on === undefined ? 0 : x(row.on),
    };
    top += height;
    return result;
  });
}

function lookOf({ number, on, warns }: PlacedRow, palette: Palette): object {
  return {
    indent: number === undefined ? 18 : 0,
    weight: number === undefined ? 'normal' : 'bold',
    remarkColour: warns ? palette.late : palette.muted,
    stroke: warns ? palette.late : palette.outline,
    dash: on === undefined ? [4, 3] : SOLID,
  };
}

function gapOf({ from, to, label, warns }: ProgrammeGap, { x }: Plot, palette: Palette): object {
  const [start, end] = [x(from), x(to)];
  const text = warns ? `! ${label}` : label;
  const isShown = end - start >= Math.max(GAP_ROOM, text.length * TEXT_SIZE * 0.58 + 8);
  return {
    start: start + 4,
    end: end - 4,
    middle: (start + end) / 2,
    label: isShown ? text : '',
    colour: warns ? palette.late : palette.text,
  };
}

function todayOf({ today, language }: ProgrammeTimeline, { start, end }: DateRange, { x, width }: Plot): object[] {
  if (today < start || today > end) return [];
  const words = planWords(language);
  const label = `${words.today} ${shortDate(today, words, today)}`;
  const half = (label.length * TEXT_SIZE) / 3;
  const align = x(today) < half ? 'left' : x(today) > width - half ? 'right' : 'center';
  return [{ x: x(today), label, align }];
}

/** What is drawn, bottom to top: rows, lines of the sessions, time between them, bars, due dates and sessions with their words. */
function marksOf(palette: Palette, labelX: number, axes: number): Mark[] {
  const day: EncodeEntry = { x: { field: 'day' }, y: { field: 'middle' } };
  const diamond: EncodeEntry = {
    ...day,
    shape: { value: 'diamond' },
    size: { value: 130 },
    fill: { value: palette.text },
    stroke: { value: palette.background },
  };
  const line = { stroke: { value: palette.link }, strokeWidth: { value: 1.25 } };
  return [
    mark('rect', 'bands', {
      x: { value: labelX - 8 },
      x2: { signal: 'width' },
      y: { field: 'top' },
      height: { field: 'height' },
      fill: { value: palette.shade },
      fillOpacity: { value: 0.08 },
    }),
    mark('rule', 'sessions', {
      x: { field: 'x' },
      y: { value: 6 },
      y2: { signal: 'height' },
      ...line,
      strokeDash: { value: [2, 3] },
    }),
    mark('rule', 'gaps', { x: { field: 'start' }, x2: { field: 'end' }, y: { value: STRIP - 8 }, ...line }),
    mark('symbol', 'gaps', {
      x: { field: 'end' },
      y: { value: STRIP - 8 },
      shape: { value: 'triangle-right' },
      size: { value: 36 },
      fill: { value: palette.link },
    }),
    mark('rule', 'today', {
      x: { field: 'x' },
      y: { value: -axes - 2 },
      y2: { signal: 'height' },
      stroke: { value: palette.today },
      strokeWidth: { value: 1.5 },
      strokeDash: { value: [5, 3] },
    }),
    text('today', {
      x: { field: 'x' },
      y: { value: -axes - 7 },
      align: { field: 'align' },
      text: { field: 'label' },
      fontWeight: { value: 'bold' },
      fill: { value: palette.today },
    }),
    text('gaps', {
      x: { field: 'middle' },
      y: { value: STRIP - 14 },
      align: { value: 'center' },
      text: { field: 'label' },
      fontWeight: { value: 'bold' },
      fill: { value: palette.background },
      stroke: { value: palette.background },
      strokeWidth: { value: 5 },
    }),
    text('gaps', {
      x: { field: 'middle' },
      y: { value: STRIP - 14 },
      align: { value: 'center' },
      text: { field: 'label' },
      fontWeight: { value: 'bold' },
      fill: { field: 'colour' },
    }),
    meaningful('rect', 'bars', {
      x: { field: 'start' },
      x2: { field: 'end' },
      y: { field: 'middle', offset: -BAR / 2 },
      height: { value: BAR },
      cornerRadius: { value: 3 },
      fill: { value: palette.bar },
      fillOpacity: { value: 0.6 },
      stroke: { field: 'stroke' },
      strokeDash: { field: 'dash' },
      strokeWidth: { value: 1.25 },
    }),
    mark('symbol', 'ends', diamond),
    meaningful('symbol', 'dues', diamond),
    meaningful('symbol', 'circles', {
      ...day,
      shape: { value: 'circle' },
      size: { value: 520 },
      fill: { value: palette.background },
      stroke: { field: 'stroke' },
      strokeWidth: { value: 2.5 },
    }),
    text('circles', {
      ...day,
      text: { field: 'number' },
      align: { value: 'center' },
      baseline: { value: 'middle' },
      fontWeight: { value: 'bold' },
      fill: { value: palette.text },
    }),
    text('labels', {
      x: { value: labelX, offset: { field: 'indent' } },
      y: { field: 'top', offset: PADDING + 11 },
      text: { field: 'title' },
      fontWeight: { field: 'weight' },
      fill: { value: palette.text },
    }),
    text('labels', {
      x: { value: labelX, offset: { field: 'indent' } },
      y: { field: 'remarkY' },
      text: { field: 'remark' },
      fontSize: { value: TEXT_SIZE - 1 },
      fill: { field: 'remarkColour' },
    }),
  ];
}

/** A mark for every item of a data set, which screen readers pass by. */
function mark(type: 'rect' | 'rule' | 'symbol', data: string, update: EncodeEntry): Mark {
  return { type, from: { data }, aria: false, encode: { update } } as Mark;
}

/** A mark whose shapes say what they mean. */
function meaningful(type: 'rect' | 'symbol', data: string, update: EncodeEntry): Mark {
  return {
    ...mark(type, data, { ...update, description: { field: 'meaning' } }),
    name: `programme-${data}`,
    aria: true,
  };
}

function text(data: string, update: EncodeEntry): Mark {
  const look: EncodeEntry = { font: { value: FONT }, fontSize: { value: TEXT_SIZE }, lineHeight: { value: LINE } };
  return { type: 'text', from: { data }, aria: false, encode: { update: { ...look, ...update } } } as Mark;
}
