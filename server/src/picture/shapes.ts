import type { Place } from '../project/place.ts';

/** A shape of a picture that says something, and leads to where that is written. */
export interface Shape {
  /** What it means, in full. */
  text: string;
  /** What it is called in a few words, where its meaning is long. */
  name?: string;
  at?: Place;
  /** Present when it stands on a date that may be moved. */
  moves?: Movable;
}

/** A sub-result by the name of its step, and its date, ISO. */
export interface Movable {
  step: string;
  date: string;
}

/**
 * The shapes of a picture that say something. A specification puts what {@link add} answers in the `description` of a mark, and `drawSvg` writes
 * what it stands for: vega knows no attributes of our own.
 */
export class Shapes {
  readonly places: Place[] = [];
  private readonly shapes: Shape[] = [];
  private readonly indexes = new Map<string, number>();

  /** Keeps a shape, and gives what stands for it in a specification. */
  add(shape: Shape): string {
    return String(this.shapes.push(shape) - 1);
  }

  /** The shape that a description stands for. */
  find(description: string): Shape | undefined {
    return this.shapes[Number(description)];
  }

  /** Number of a place among those of the picture. */
  indexOf(place: Place): number {
    const key = `${place.span.start} ${place.span.end} ${place.uri}`;
    const index = this.indexes.get(key) ?? this.places.push(place) - 1;
    this.indexes.set(key, index);
    return index;
  }
}
