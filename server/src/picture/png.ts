/** Pixels for each pixel of the picture, so that it stays sharp on paper. */
const SCALE = 2;

/** Draws SVG pictures as PNG. */
export type Rasterise = (svg: string) => Uint8Array;

/**
 * The renderer of PNG pictures, which comes with the package where its platform has one; undefined where it is not installed. It needs no
 * browser, and uses the fonts of the system.
 */
export async function loadRasteriser(): Promise<Rasterise | undefined> {
  const resvg = await import('@resvg/resvg-js').catch(() => undefined);
  if (!resvg) return undefined;
  return (svg) => {
    const picture = new resvg.Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'zoom', value: SCALE },
      font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
    });
    return picture.render().asPng();
  };
}
