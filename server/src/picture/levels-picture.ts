import type { Mark, Spec } from 'vega';
import type { LevelName } from '../facts/model.ts';
import type { Language } from '../words/plan-words.ts';
import { fitLine } from '../words/text-fit.ts';
import type { PictureText } from './draw-svg.ts';
import { type Canvas, type Drawing, draw, type PictureOptions } from './drawing.ts';
import { mark, saying, text } from './mark.ts';
import { NUMBER_LOCALE } from './number-locale.ts';
import type { Shape } from './shapes.ts';
import { FONT } from './timeline-look.ts';
import { boldLettersIn, lettersIn, TEXT_SIZE } from './timeline-rows.ts';
import type { Palette } from './timeline-theme.ts';

/** A value of a measure that was agreed or reported. */
export interface Level {
  value: number;
  shape: Shape;
}

/** A measure with its levels, from the best one to the lowest, where it comes from, where it should go and where it is. */
export interface Bullet {
  heading: string;
  /** Everything it shows in words. */
  caption: string;
  lowerIsBetter: boolean;
  /** Those that are `worse` hold from their value on to the bad end, the others up to it from the good end. */
  bands: readonly (Level & { level: LevelName; label: string; worse: boolean })[];
  from?: Level;
  target?: Level;
  last?: Level;
}

const MARGIN = 16;
const HEADING = 48;
const BAR = 46;
const AXIS_HEIGHT = 30;
const PANEL = HEADING + BAR + AXIS_HEIGHT;
/** Where in a bar the values stand, below the names of the levels. */
const MIDDLE = 31;
/** Part of the range of values that is left free at both ends. */
const ROOM = 0.1;
const STRENGTH: Record<LevelName, number> = { excellent: 0.5, 'very good': 0.37, good: 0.25, moderate: 0.12 };

/** Measures under each other as bullet charts: levels as bands, the target as a line, start and last value as points. */
export function levelsPicture(
  bullets: readonly Bullet[],
  language: Language,
  said: PictureText,
  options: PictureOptions,
): Promise<Drawing> {
  return draw((canvas) => specOf(bullets, language, canvas), said, options);
}

function specOf(bullets: readonly Bullet[], language: Language, canvas: Canvas): Spec {
  const width = canvas.width - 2 * MARGIN;
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    width,
    height: bullets.length * PANEL,
    autosize: 'none',
    padding: MARGIN,
    background: canvas.palette.background,
    config: { locale: { number: NUMBER_LOCALE[language] } },
    marks: bullets.map((bullet, index) => panel(bullet, index * PANEL, width, canvas)),
  };
}

function panel(bullet: Bullet, top: number, width: number, { palette, means }: Canvas): Mark {
  const domain = domainOf(bullet);
  const x = (value: number): number => ((value - domain[0]) / (domain[1] - domain[0])) * width;
  const points = (level: Level | undefined): object[] =>
    level === undefined ? [] : [{ value: level.value, meaning: means(level.shape) }];
  const start = bullet.from?.value ?? (bullet.lowerIsBetter ? domain[1] : domain[0]);
  return {
    type: 'group',
    encode: { update: { y: { value: top + HEADING }, width: { value: width }, height: { value: BAR } } },
    data: [
      {
        name: 'bands',
        values: bandsOf(bullet, domain).map((band) => ({ ...band, ...labelOf(band, x), meaning: means(band.shape) })),
      },
      { name: 'way', values: bullet.last === undefined ? [] : [{ from: start, to: bullet.last.value }] },
      { name: 'from', values: points(bullet.from) },
      { name: 'target', values: points(bullet.target) },
      { name: 'last', values: points(bullet.last) },
    ],
    scales: [{ name: 'x', type: 'linear', domain, range: [0, width], zero: false }],
    axes: [
      {
        orient: 'bottom',
        scale: 'x',
        tickCount: Math.max(2, Math.floor(width / 90)),
        domainColor: palette.muted,
        tickColor: palette.muted,
        labelColor: palette.muted,
        labelFont: FONT,
        labelFontSize: TEXT_SIZE - 1,
        aria: false,
      },
    ],
    marks: [...wordsOf(bullet, width, palette), ...marksOf(palette)],
  } as Mark;
}

function wordsOf({ heading, caption }: Bullet, width: number, palette: Palette): Mark[] {
  return [
    text(undefined, TEXT_SIZE, {
      y: { value: -28 },
      text: { value: fitLine(heading, boldLettersIn(width, TEXT_SIZE)) },
      fontWeight: { value: 'bold' },
      fill: { value: palette.text },
    }),
    text(undefined, TEXT_SIZE - 1, {
      y: { value: -10 },
      text: { value: fitLine(caption, lettersIn(width, TEXT_SIZE - 1)) },
      fill: { value: palette.muted },
    }),
  ];
}

function marksOf(palette: Palette): Mark[] {
  const at = { x: { scale: 'x', field: 'value' }, y: { value: MIDDLE } };
  const said = { description: { field: 'meaning' } };
  return [
    saying('levels-bands', 'rect', 'bands', {
      x: { scale: 'x', field: 'low' },
      x2: { scale: 'x', field: 'high' },
      y: { value: 0 },
      y2: { value: BAR },
      fill: { value: palette.outline },
      fillOpacity: { field: 'strength' },
      stroke: { value: palette.background },
      ...said,
    }),
    text('bands', TEXT_SIZE - 1, {
      x: { scale: 'x', field: 'low', offset: 5 },
      y: { value: 14 },
      text: { field: 'label' },
      fill: { value: palette.text },
    }),
    mark('rect', 'way', {
      x: { scale: 'x', field: 'from' },
      x2: { scale: 'x', field: 'to' },
      y: { value: MIDDLE - 3 },
      y2: { value: MIDDLE + 3 },
      fill: { value: palette.text },
    }),
    saying('levels-target', 'rule', 'target', {
      ...at,
      y: { value: -2 },
      y2: { value: BAR + 2 },
      stroke: { value: palette.late },
      strokeWidth: { value: 3 },
      ...said,
    }),
    saying('levels-from', 'symbol', 'from', {
      ...at,
      shape: { value: 'circle' },
      size: { value: 90 },
      fill: { value: palette.background },
      stroke: { value: palette.text },
      strokeWidth: { value: 2 },
      ...said,
    }),
    saying('levels-last', 'symbol', 'last', {
      ...at,
      shape: { value: 'diamond' },
      size: { value: 170 },
      fill: { value: palette.text },
      stroke: { value: palette.background },
      ...said,
    }),
  ];
}

function domainOf({ bands, from, target, last }: Bullet): [number, number] {
  const values = [...bands, from, target, last].flatMap((level) => (level === undefined ? [] : [level.value]));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * ROOM;
  const low = least >= 0 && least < most / 2 ? 0 : least - room;
  return [least >= 0 ? Math.max(0, low) : low, most + room];
}

interface Band extends Level {
  label: string;
  low: number;
  high: number;
  strength: number;
}

/** From the good end of the axis each level reaches to its bound, and the next one goes on from there; a worse one begins at its bound. */
function bandsOf({ bands, lowerIsBetter }: Bullet, domain: [number, number]): Band[] {
  const [good, bad] = lowerIsBetter ? domain : domain.toReversed();
  let reached = good ?? 0;
  return bands.map(({ level, label, value, shape, worse }) => {
    const from = worse ? (bad ?? 0) : reached;
    reached = value;
    return {
      label,
      value,
      shape,
      low: Math.min(from, value),
      high: Math.max(from, value),
      strength: STRENGTH[level],
    };
  });
}

/** The name of a level where its band has room for it. */
function labelOf({ label, low, high }: Band, x: (value: number) => number): { label: string } {
  const letters = Math.floor((x(high) - x(low) - 8) / ((TEXT_SIZE - 1) * 0.58));
  return { label: label.length <= letters ? label : letters > 3 ? fitLine(label, letters) : '' };
}
