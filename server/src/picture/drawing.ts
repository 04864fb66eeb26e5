import type { Spec } from 'vega';
import type { Place } from '../project/place.ts';
import { drawSvg, type PictureText } from './draw-svg.ts';
import { type Shape, Shapes } from './shapes.ts';
import { type EditorTheme, type Palette, type PictureTheme, paletteOf } from './timeline-theme.ts';

export interface PictureOptions {
  theme: PictureTheme | EditorTheme;
  /** Width in pixels, from which the height follows; absent on paper, where nothing leads anywhere. */
  width?: number | undefined;
}

/** What a specification is made with. */
export interface Canvas {
  palette: Palette;
  /** In pixels. */
  width: number;
  /** Keeps what a shape means, and gives what to put in the description of its mark. */
  means(shape: Shape): string;
}

/** A drawing whose shapes lead to places: `data-at` in the SVG is an index in `places`. */
export interface Drawing {
  svg: string;
  places: readonly Place[];
}

const DEFAULT_WIDTH = 960;
const NARROWEST = 480;

/** Draws what a specification shows, with a title and a description. It holds no scripts or outside references. */
export async function draw(
  specOf: (canvas: Canvas) => Spec,
  text: PictureText,
  { theme, width }: PictureOptions,
): Promise<Drawing> {
  const shapes = new Shapes();
  const canvas: Canvas = {
    palette: paletteOf(theme),
    width: Math.max(NARROWEST, width ?? DEFAULT_WIDTH),
    means: (shape) => shapes.add(width === undefined ? { text: shape.text } : shape),
  };
  const svg = await drawSvg(specOf(canvas), text, shapes);
  return { svg, places: shapes.places };
}
