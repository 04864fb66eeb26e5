import type { Data, Spec } from 'vega';
import type { Span } from '../facts/model.ts';
import type { Plan } from '../plan/model.ts';
import type { DateRange } from '../plan/propose.ts';
import { dateRange, type PlanWords, shortDate } from '../words/plan-words.ts';
import { fitLine, fitLines } from '../words/text-fit.ts';
import { titledPlan } from '../words/titled-plan.ts';
import type { Shape, Shapes } from './shapes.ts';
import { AXIS_ROW, axesOf, legendOf, timeLocale } from './timeline-guides.ts';
import { barLook, CRITICAL_WIDTH, dueLook, isTrouble } from './timeline-look.ts';
import { type HeadingLine, headingMarks, marksOf } from './timeline-marks.ts';
import { boldLettersIn, type Frame, type Layout, layOut, lettersIn, type StepRow, TEXT_SIZE } from './timeline-rows.ts';
import { MOMENT_SHAPES, type Palette } from './timeline-theme.ts';
import { detailTicks, monthTicks, shownRange, timeOf } from './timeline-time.ts';

const HEADING_SIZE = 16;
const HEADING_LINE = 21;
const HEADING_GAP = 6;
const MARGIN = 16;
/** More problems than these are left to the text of the plan. */
const MOST_WARNINGS = 3;
/** Height of a plot from which its axes are repeated below it. */
const TALL = 480;
const WIDEST_LABELS = 300;
/** Horizontal distance that an arrow needs before the bar it points to. */
const ARROW_ROOM = 8;

/** How a timeline is drawn, and where what its shapes mean is kept. */
export interface TimelineOptions {
  words: PlanWords;
  palette: Palette;
  /** In pixels. */
  width: number;
  shapes: Shapes;
  /** The document of the plan, when its shapes lead there. */
  uri?: string;
}

/** The timeline of a plan as a Vega specification. No text of a document ends up in an expression. */
export function timelineSpec(plan: Plan, options: TimelineOptions): Spec {
  const { words, palette, width } = options;
  const frame = frameOf(plan, width);
  const { left, range } = frame;
  const inner = width - 2 * MARGIN;
  const titled = titledPlan(plan);
  const layout = layOut(titled, words, frame);
  const details = detailTicks(range, frame.width, words.week);
  const axisHeight = details === undefined ? AXIS_ROW : 2 * AXIS_ROW;
  const tall = layout.height > TALL;
  const legendY = layout.height + (tall ? axisHeight : 0) + MARGIN;
  const legend = legendOf(plan, words, palette, { x: MARGIN - left, y: legendY, width: inner });
  const heading = headingOf(titled, words, palette, inner);
  const top = MARGIN + heading.length * HEADING_LINE + HEADING_GAP + AXIS_ROW + axisHeight;
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width: frame.width,
    height: layout.height,
    autosize: 'none',
    padding: { left, right: MARGIN, top, bottom: legendY + legend.height + MARGIN - layout.height },
    background: palette.background,
    config: { locale: { time: timeLocale(words) } },
    data: dataOf(plan, layout, frame, options),
    scales: [{ name: 'x', type: 'utc', domain: [frame.first, frame.last], range: 'width' }, ...legend.scales],
    axes: axesOf(tall ? ['top', 'bottom'] : ['top'], monthTicks(range, frame.width), details, palette),
    legends: legend.legends,
    marks: [
      ...headingMarks(
        heading.map((line, index) => ({ ...line, y: MARGIN - top + index * HEADING_LINE + HEADING_SIZE })),
        MARGIN - left,
      ),
      ...marksOf(palette, MARGIN - left, axisHeight),
    ],
  };
}

/** Title, period with what is assumed about it, and the first problems. */
function headingOf(plan: Plan, words: PlanWords, palette: Palette, width: number): Omit<HeadingLine, 'y'>[] {
  const { period, assumed, steps, problems } = plan;
  const remarks = [
    dateRange(period.start, period.end, words),
    ...(steps.length === 0 ? [words.noSteps] : []),
    ...assumed.map((end) => words.assumed[end]),
  ];
  const date = (iso: string): string => shortDate(iso, words, period.end);
  const warnings = problems.slice(0, MOST_WARNINGS).map((problem) => `! ${words.problem(problem, date)}`);
  const small = (line: string, colour: string) => ({
    line: fitLine(line, lettersIn(width, TEXT_SIZE)),
    size: TEXT_SIZE,
    bold: false,
    colour,
  });
  return [
    ...fitLines(plan.title, boldLettersIn(width, HEADING_SIZE), 2).map((line) => ({
      line,
      size: HEADING_SIZE,
      bold: true,
      colour: palette.text,
    })),
    small(remarks.join(' · '), palette.muted),
    ...warnings.map((line) => small(line, palette.late)),
  ];
}

/** Where the sub-results of a date stand, in pixels from the left of a picture of this width. */
export function dueX(plan: Plan, width: number): (date: string) => number {
  const { left, x } = frameOf(plan, width);
  return (date) => left + x(timeOf(date, 1));
}

function frameOf(plan: Plan, width: number): Frame & { left: number; range: DateRange } {
  const labelWidth = Math.round(Math.min(WIDEST_LABELS, width * 0.32));
  const left = labelWidth + 2 * MARGIN;
  const range = shownRange(plan);
  const [first, last] = [timeOf(range.start), timeOf(range.end, 1)];
  const plotWidth = width - left - MARGIN;
  return {
    first,
    last,
    range,
    left,
    width: plotWidth,
    labelWidth,
    x: (time) => ((time - first) / (last - first)) * plotWidth,
  };
}

function dataOf(plan: Plan, layout: Layout, frame: Frame, options: TimelineOptions): Data[] {
  const { words, palette } = options;
  const names = plan.steps.map(({ name }) => name);
  const { links, arrows } = linksOf(plan, layout.rows, frame);
  return [
    { name: 'bands', values: bandsOf(layout) },
    { name: 'outside', values: outsideOf(plan, frame) },
    { name: 'links', values: links === '' ? [] : [{ path: links }] },
    { name: 'arrows', values: arrows },
    {
      name: 'steps',
      values: layout.rows.map((row) => ({ ...styled(row, palette), ...described(row, options, names) })),
    },
    { name: 'projected', values: projectedOf(layout.rows, frame) },
    { name: 'lanes', values: layout.lanes.map(({ label, middle }) => ({ label, middle })) },
    {
      name: 'moments',
      values: layout.lanes.flatMap(({ moments }) =>
        moments.map(({ time, middle, moment, description }) => ({
          time,
          middle,
          shape: MOMENT_SHAPES[moment.purpose],
          colour: palette.moments[moment.purpose],
          description: options.shapes.add({ text: description, ...placeOf(moment.span, options) }),
        })),
      ),
    },
    { name: 'today', values: todayOf(plan, words, frame) },
  ];
}

/** Every other row. */
function bandsOf({ rows, lanes }: Layout): object[] {
  return [...rows, ...lanes].filter((_, index) => index % 2 === 0).map(({ top, height }) => ({ top, height }));
}

function styled({ step: _, ...row }: StepRow, palette: Palette): object {
  const look = barLook(row.state, palette);
  const warns = isTrouble(row.state) || row.end > row.due;
  return {
    ...row,
    ...look,
    strokeWidth: row.critical ? CRITICAL_WIDTH : look.strokeWidth,
    dueFill: dueLook(row.dueIs, palette).fill,
    textColour: warns ? palette.late : palette.muted,
  };
}

/** What the bar and the due date of a step mean, and where they lead. */
function described(
  { step, description, name, dueText, dueName }: StepRow,
  options: TimelineOptions,
  names: readonly string[],
): object {
  const place = placeOf(step.span, options);
  const isOnly = names.indexOf(step.name) === names.lastIndexOf(step.name);
  const moves = isOnly ? { moves: { step: step.name, date: step.due } } : {};
  return {
    description: options.shapes.add({ text: description, name, ...place }),
    dueText: options.shapes.add({ text: dueText, name: dueName, ...place, ...moves }),
  };
}

function placeOf(span: Span, { uri }: TimelineOptions): Pick<Shape, 'at'> {
  return uri === undefined ? {} : { at: { uri, span } };
}

/** The parts of the shown weeks that lie before or after the period. */
function outsideOf({ period }: Plan, { first, last }: Frame): { start: number; end: number }[] {
  const parts = [
    { start: first, end: timeOf(period.start) },
    { start: timeOf(period.end, 1), end: last },
  ];
  return parts.filter(({ start, end }) => end > start);
}

/** Where steps will run as things stand today, as far as that is not as planned and can be seen. */
function projectedOf(rows: readonly StepRow[], { last }: Frame): { start: number; end: number; middle: number }[] {
  const seen = rows.flatMap(({ step: { projected }, middle }) =>
    projected === undefined
      ? []
      : [{ start: timeOf(projected.start), end: Math.min(timeOf(projected.end, 1), last), middle }],
  );
  return seen.filter(({ start, end }) => start < end);
}

function linksOf(plan: Plan, rows: readonly StepRow[], { x }: Frame): { links: string; arrows: object[] } {
  const rowOf = new Map<string, StepRow>();
  for (const [index, step] of plan.steps.entries()) {
    const row = rows[index];
    if (row !== undefined && !rowOf.has(step.name)) rowOf.set(step.name, row);
  }
  const pairs = plan.steps.flatMap((step, index) =>
    step.after.flatMap((name) => {
      const from = rowOf.get(name);
      const to = rows[index];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    }),
  );
  const links = pairs.map(({ from, to }) => `M${x(from.end)},${from.middle}V${to.middle}H${x(to.start)}`).join('');
  const arrows = pairs
    .filter(({ from, to }) => x(to.start) - x(from.end) >= ARROW_ROOM)
    .map(({ to }) => ({ time: to.start, y: to.middle }));
  return { links, arrows };
}

function todayOf({ today }: Plan, words: PlanWords, { first, last, width, x }: Frame): object[] {
  const time = timeOf(today, 0.5);
  if (time < first || time > last) return [];
  const label = `${words.today} ${shortDate(today, words, today)}`;
  const half = (label.length * TEXT_SIZE) / 3;
  const align = x(time) < half ? 'left' : x(time) > width - half ? 'right' : 'center';
  return [{ time, label, align }];
}
