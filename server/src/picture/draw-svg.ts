import type { Spec } from 'vega';
import { plainText } from '../words/text-fit.ts';
import { type Shape, Shapes } from './shapes.ts';
import { tidySvg } from './tidy-svg.ts';

/** What a picture says to who does not see it. */
export interface PictureText {
  title: string;
  description: string;
}

/**
 * Draws a specification as an SVG image with a title and a description; every described shape gets a tooltip with its full text. With `shapes`
 * the descriptions of marks stand for those (see {@link Shapes}), and what leads somewhere can be reached with the keyboard. Loads the drawing
 * library on first use.
 */
export async function drawSvg(spec: Spec, text: PictureText, shapes?: Shapes): Promise<string> {
  const [{ parse, View }, { expressionInterpreter }] = await Promise.all([import('vega'), import('vega-interpreter')]);
  const view = new View(parse(spec, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
  try {
    return accessible(tidySvg(await view.toSVG()), text, shapes ?? new Shapes());
  } finally {
    view.finalize();
  }
}

function accessible(svg: string, { title, description }: PictureText, shapes: Shapes): string {
  const text = `<title>${escapeXml(plainText(title))}</title><desc>${escapeXml(description)}</desc>`;
  const body = svg.replace(
    /<(path|text|line) aria-label="([^"]*)"([^<>]*?)(\/?)>/gu,
    (_, tag: string, label: string, attributes: string, closed: string) => {
      const shape = shapes.find(label);
      const meaning = shape ? escapeXml(shape.text) : label;
      const own = shape ? shapeAttributes(shape, shapes) : '';
      const tooltip = `<title>${meaning}</title>`;
      return closed ? `<${tag}${own}${attributes}>${tooltip}</${tag}>` : `<${tag}${own}${attributes}>${tooltip}`;
    },
  );
  // Shapes inside an image are hidden from who listens to it.
  const role = shapes.places.length > 0 ? 'group' : 'img';
  return body.replace(/<svg([^>]*)>/u, (_, attributes: string) => `<svg${attributes} role="${role}">${text}`);
}

function shapeAttributes(shape: Shape, shapes: Shapes): string {
  const { text, name = text, at, moves } = shape;
  if (!at) return '';
  const movable = moves ? ` data-step="${escapeXml(moves.step)}" data-date="${moves.date}"` : '';
  return ` role="link" tabindex="0" data-at="${shapes.indexOf(at)}"${movable} aria-label="${escapeXml(name)}"`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
