import { availableParallelism } from 'node:os';
import type { LintProject } from '../lint/lint.ts';
import type { OpenProject } from './open-projects.ts';

/** In how many threads documents are linted; `auto` takes two where that pays. */
export type Workers = number | 'auto';

/** Documents from which a second thread saves more time than starting it and decoding facts again takes. */
const MANY_DOCUMENTS = 6000;

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
