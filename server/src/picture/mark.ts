import type { EncodeEntry, Mark } from 'vega';
import { FONT } from './timeline-look.ts';

/** A mark for every item of a data set, which screen readers pass by. */
export function mark(type: 'rect' | 'symbol' | 'path' | 'rule' | 'line', data: string, update: EncodeEntry): Mark {
  return { type, from: { data }, aria: false, encode: { update } } as Mark;
}

/** A mark whose shapes say something; its `description` comes from `Shapes`. */
export function saying(name: string, type: 'rect' | 'symbol' | 'rule', data: string, update: EncodeEntry): Mark {
  return { ...mark(type, data, update), name, aria: true };
}

/** A text on its baseline, for every item of a data set or, without one, once. */
export function text(data: string | undefined, size: number, update: EncodeEntry): Mark {
  return {
    type: 'text',
    ...(data === undefined ? {} : { from: { data } }),
    aria: false,
    encode: { update: { font: { value: FONT }, fontSize: { value: size }, ...update } },
  } as Mark;
}
