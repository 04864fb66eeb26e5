/** The empty list of all facts that have nothing to list, which are many; facts are never changed once they are read. */
export const NONE: readonly never[] = [];

/** The longest list that is copied to get one item more: a list that grows gets room for seventeen. */
const SHORT = 8;

/** A list with one item more, unless it could not be read: a new one while it is short, then the list itself, which grows. */
export function appended<T>(list: readonly T[], item: T | undefined): readonly T[] {
  if (item === undefined) return list;
  if (list.length === 0) return [item];
  if (list.length < SHORT) return list.concat([item]);
  (list as T[]).push(item);
  return list;
}

/** A list with more items behind it: one of both where the other is empty, else the first, which grows. */
export function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  if (list.length === 0) return more;
  // One by one, however many: arguments, as `push` takes them, have a limit that a long document exceeds.
  for (const item of more) (list as T[]).push(item);
  return list;
}

/** The items that could be read. */
export function known<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.includes(undefined) ? items.filter((item) => item !== undefined) : (items as readonly T[]);
}
