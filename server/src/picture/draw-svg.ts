import type { Spec } from 'vega';
import { plainText } from '../words/text-fit.ts';

/** What a picture says to who does not see it. */
export interface PictureText {
  title: string;
  description: string;
}

/**
 * Draws a specification as an SVG image with a title and a description; every described shape gets a tooltip with its full text. Loads the drawing
 * library on first use.
 */
export async function drawSvg(spec: Spec, text: PictureText): Promise<string> {
  const [{ parse, View }, { expressionInterpreter }] = await Promise.all([import('vega'), import('vega-interpreter')]);
  const view = new View(parse(spec, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
  try {
    return accessible(await view.toSVG(), text);
  } finally {
    view.finalize();
  }
}

function accessible(svg: string, { title, description }: PictureText): string {
  const text = `<title>${escapeXml(plainText(title))}</title><desc>${escapeXml(description)}</desc>`;
  return svg
    .replace(/<svg([^>]*)>/u, (_, attributes: string) => `<svg${attributes} role="img">${text}`)
    .replace(
      /<path aria-label="([^"]*)"([^>]*?)(?:\/>|><\/path>)/gu,
      '<path aria-label="$1"$2><title>$1</title></path>',
    );
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
