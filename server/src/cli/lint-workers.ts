import { availableParallelism } from 'node:os';
import type { LintProject } from '../lint/lint.ts';
import type { Localized } from '../project/localized.ts';
import type { OpenProject } from './open-projects.ts';

/** In how many threads documents are linted; `auto` takes two where that pays. */
export type Workers = number | 'auto';

/** Documents from which a second thread saves more time than starting it takes. */
const MANY_DOCUMENTS = 6000;

/** Options with which documents are always read in one thread. */
export interface OneThreadOptions {
  cache?: boolean;
  timing?: boolean;
  diff?: boolean;
  shard?: object;
  stdinFilename?: string;
}

const ONE_THREAD: Readonly<Record<keyof OneThreadOptions, string>> = {
  cache: '--cache',
  timing: '--timing',
  diff: '--diff',
  shard: '--shard',
  stdinFilename: '--stdin-filename',
};

/** That threads were asked for which other options leave idle; undefined when none were, or when they are used. */
export function idleWorkers(workers: Workers | undefined, options: OneThreadOptions): Localized | undefined {
  if (workers === undefined || workers === 'auto' || workers === 1) return undefined;
  const [, option] = Object.entries(ONE_THREAD).find(([name]) => options[name as keyof OneThreadOptions]) ?? [];
  if (option === undefined) return undefined;
  return {
    nl: `--workers ${workers} doet hier niets, want met ${option} worden documenten in één thread gelezen. Laat een van beide weg.`,
    en: `--workers ${workers} does nothing here, since with ${option} documents are read in one thread. Leave out one of the two.`,
  };
}

/** The same projects, linted in threads where that was asked for or pays. Projects that are linted in another way stay as they are. */
export function withWorkers<Project extends OpenProject>(projects: readonly Project[], workers: Workers): Project[] {
  return projects.map((project) => {
    const count = workers === 'auto' ? automatic(project) : workers;
    if (count === 1 || project.through || project.settings.timed) return project;
    return { ...project, later: (asked: LintProject) => later(asked, count) };
  });
}

async function* later(project: LintProject, count: number) {
  const { lintWithWorkers } = await import('./workers/lint-with-workers.ts');
  yield* lintWithWorkers(project, count);
}

function automatic({ sources }: LintProject): number {
  return [...sources].length >= MANY_DOCUMENTS && availableParallelism() > 1 ? 2 : 1;
}
