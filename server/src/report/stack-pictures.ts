import type { PictureBlock } from '../view/model.ts';
import { sizeOf } from './picture-size.ts';

const GAP = 24;

/** Pictures as one SVG, below each other, as wide as the widest; it says of each what it shows. */
export function stackPictures(pictures: readonly PictureBlock[]): string {
  const sizes = pictures.map(({ svg }) => sizeOf(svg));
  const width = Math.max(...sizes.map((size) => size.width));
  let top = 0;
  const placed = pictures.map(({ svg }, index) => {
    const y = top;
    top += (sizes[index]?.height ?? 0) + GAP;
    return withOwnNames(svg, `p${index + 1}-`).replace(/<svg\b/, `<svg y="${y}"`);
  });
  const height = top - GAP;
  const space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg ${space} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${placed.join('')}</svg>`;
}

/** Names inside a picture, such as those of clips, made different from the names in other pictures. */
function withOwnNames(svg: string, prefix: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/(\sid=")(?=[^"])/g, `$1${prefix}`).replace(/(url\(#|href="#|aria-labelledby=")/g, `$1${prefix}`),
  );
}
