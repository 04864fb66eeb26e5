import type { Span } from '../facts/model.ts';

/** Where something that is shown stands, so that who looks at it can go there. */
export interface Place {
  uri: string;
  span: Span;
}
