import type { FileFacts } from '../facts/model.ts';
import { touches } from '../facts/position.ts';
import { viewableAgreements } from './agreement-view.ts';
import type { Viewable } from './viewable.ts';

/** Each finds the things of one kind in a file. */
const KINDS: readonly ((uri: string, facts: FileFacts) => Viewable[])[] = [viewableAgreements];

/** Everything in a file that has a view, in the order of its text. */
export function viewablesIn(uri: string, facts: FileFacts): Viewable[] {
  return KINDS.flatMap((find) => find(uri, facts)).sort((a, b) => a.span.start - b.span.start);
}

/** The thing around an offset; undefined where nothing has a view. */
export function viewableAt(uri: string, facts: FileFacts, offset: number): Viewable | undefined {
  return viewablesIn(uri, facts).find(({ span }) => touches(span, offset));
}
