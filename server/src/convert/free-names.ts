import type { ProjectView } from '../project/project-view.ts';

/** The first numbered names that no agreement of the project has; with `alsoItself` the name as it is when that is free. */
export function freeNames(
  name: string,
  count: number,
  project: ProjectView,
  { alsoItself = false }: { alsoItself?: boolean } = {},
): string[] {
  const names = alsoItself && !isTaken(name, project) ? [name] : [];
  for (let number = 2; names.length < count; number++) {
    const candidate = `${name}${number}`;
    if (!isTaken(candidate, project)) names.push(candidate);
  }
  return names;
}

function isTaken(name: string, project: ProjectView): boolean {
  return project.resolve({ kinds: ['agreement'], name, span: { start: 0, end: 0 } }).length > 0;
}
