/** Adds items to a list, however many: arguments, as `push` takes them, have a limit that a long document exceeds. */
export function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
