import type { FileFacts } from '../facts/model.ts';
import { touches } from '../facts/position.ts';
import { viewableAgreements } from './agreement-view.ts';
import { viewableAmbitions } from './ambition-view.ts';
import { viewableCompetences } from './competences-view.ts';
import { viewableDayPlans } from './day-plan-view.ts';
import type { ViewKind } from './model.ts';
import { viewablePersons } from './person-view.ts';
import { viewableProgrammes } from './programme-view.ts';
import { viewableServices } from './services-view.ts';
import { viewableTeams } from './team-view.ts';
import type { Viewable } from './viewable.ts';

/** Each finds the things of one kind in a file. */
const KINDS: readonly ((uri: string, facts: FileFacts) => Viewable[])[] = [
  viewableAgreements,
  viewablePersons,
  viewableTeams,
  viewableServices,
  viewableCompetences,
  viewableAmbitions,
  viewableProgrammes,
  viewableDayPlans,
];

/** Kinds of which several blocks give the same view. */
const SHARED: ReadonlySet<ViewKind> = new Set(['services', 'competences']);

/** Everything in a file that has a view, in the order of its text. */
export function viewablesIn(uri: string, facts: FileFacts): Viewable[] {
  return KINDS.flatMap((find) => find(uri, facts)).sort((a, b) => a.span.start - b.span.start);
}

/** The thing around an offset; undefined where nothing has a view. */
export function viewableAt(uri: string, facts: FileFacts, offset: number): Viewable | undefined {
  return viewablesIn(uri, facts).find(({ span }) => touches(span, offset));
}

/** Things of which none gives a view that an earlier one of the same project gave already. */
export function withoutRepeats<Thing extends Pick<Viewable, 'kind' | 'name'>>(
  things: readonly Thing[],
  projectOf: (thing: Thing) => object,
): Thing[] {
  const seen = new Map<object, Set<string>>();
  return things.filter((thing) => {
    if (!SHARED.has(thing.kind)) return true;
    const project = projectOf(thing);
    const known = seen.get(project) ?? new Set();
    seen.set(project, known);
    const key = `${thing.kind} ${thing.name}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
