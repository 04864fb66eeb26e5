import path from 'node:path';
import type { LintProject } from '../lint/lint.ts';
import type { Context } from './context.ts';
import type { OpenProject } from './open-projects.ts';

export interface CacheOptions {
  /** Whether what a run finds out is kept for the next one. */
  cache: boolean;
  /** In which folder, instead of one in the project. */
  cacheLocation?: string;
}

/** The same projects, linted from what the last run kept when that was asked for. */
export async function withCache<Project extends OpenProject>(
  projects: readonly Project[],
  { cache, cacheLocation }: CacheOptions,
  { cwd }: Context,
): Promise<readonly Project[]> {
  if (!cache) return projects;
  const { lintCached } = await import('../lint/cached-lint.ts');
  const { packStore } = await import('../lint/pack-store.ts');
  const folder = cacheLocation === undefined ? undefined : path.resolve(cwd, cacheLocation);
  return projects.map((project) => {
    const store = packStore(project.root, folder);
    return { ...project, through: (asked: LintProject) => lintCached(asked, store) };
  });
}
