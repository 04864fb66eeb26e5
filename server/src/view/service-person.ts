import { type FactCells, toned } from './fact-cells.ts';
import type { Cell } from './model.ts';
import type { ServicePerson } from './services-in.ts';

/** What is to be said of somebody: asks for attention unless it is only who they are. */
export function remarkOn(person: ServicePerson, { words }: FactCells): Cell {
  const { reference, uri, isMember, isLeader, contributesTo, coordinates } = person;
  const { withoutService, shouldCoordinate, notMember, leads } = words.services;
  if (isLeader) return { text: leads, tone: 'muted' };
  if (contributesTo.length + coordinates.length === 0) return toned(withoutService, 'attention', uri, reference.span);
  if (contributesTo.length > 1 && coordinates.length === 0) {
    return toned(shouldCoordinate, 'attention', uri, reference.span);
  }
  return isMember ? '' : { text: notMember, tone: 'muted' };
}
