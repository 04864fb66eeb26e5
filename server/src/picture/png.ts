import { setImmediate } from 'node:timers/promises';

/** Pixels for each pixel of the picture, so that it stays sharp on paper. */
const SCALE = 2;

/** Draws an SVG picture as PNG. */
export type Rasterise = (svg: string) => Promise<Uint8Array>;

/**
 * The renderer of PNG pictures, which comes with the package where its platform has one; undefined where it is not installed. It needs no
 * browser, and uses the fonts of the system.
 */
export async function loadRasteriser(): Promise<Rasterise | undefined> {
  const resvg = await import('@resvg/resvg-js').catch(() => undefined);
  if (!resvg) return undefined;
  return async (svg) => {
    const picture = new resvg.Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'zoom', value: SCALE },
      font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
    });
    const drawn = picture.render();
    // The memory of a drawing counts with the garbage collector only once its pixels were asked for, and is given back between turns.
    // Without both a report of hundreds of pictures takes gigabytes.
    if (drawn.pixels.length > 0) await setImmediate();
    return drawn.asPng();
  };
}
