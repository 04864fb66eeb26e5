import type { Agreement, Competence, Reference } from '../facts/model.ts';
import { rolesIn } from '../project/parties.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';
import { type CompetenceDependency, dependencyOf } from '../rules/competence/dependency.ts';
import { inOrder } from './services-in.ts';

/** A competence with how much the services depend on it. */
export interface NeededCompetence extends Located<Competence> {
  dependency: CompetenceDependency;
  /** 1 for the competence that is depended on most; the same for equal dependencies. */
  rank: number;
}

/** An agreement by which somebody develops a competence. */
export interface Development extends Located<Agreement> {
  employee?: Reference;
  competence?: NeededCompetence;
  /** Whether one that is agreed in the same team comes first, though the team depends less on its competence. */
  isLate: boolean;
}

/** The competences of a project, the one that is depended on most first. */
export function competencesIn(project: ProjectView): NeededCompetence[] {
  const all = inOrder(project.collect('competences')).map((located) => ({
    ...located,
    dependency: dependencyOf(located.fact, project),
  }));
  const byNeed = all.toSorted((a, b) => compareNeeds(a.dependency, b.dependency));
  return byNeed.map((each) => ({
    ...each,
    rank: 1 + byNeed.filter(({ dependency }) => dependency.value > each.dependency.value).length,
  }));
}

function compareNeeds(a: CompetenceDependency, b: CompetenceDependency): number {
  if (a.value !== b.value) return a.value > b.value ? -1 : 1;
  return b.services.length - a.services.length;
}

/** The agreements to develop these competences, in order of their priority, then of the dependency. */
export function developmentsOf(competences: readonly NeededCompetence[], project: ProjectView): Development[] {
  const byName = new Map(competences.map((each) => [each.fact.name.text, each]));
  const found = inOrder(project.collect('agreements')).flatMap((located): Development[] => {
    const { competence, kind } = located.fact;
    if (!competence && kind !== 'development') return [];
    const known = byName.get(competence?.name ?? '');
    const { employee } = rolesIn(project, located.fact);
    return [{ ...located, isLate: false, ...(employee ? { employee } : {}), ...(known ? { competence: known } : {}) }];
  });
  const inTurn = found.toSorted((a, b) => priorityOf(a) - priorityOf(b) || rankOf(a) - rankOf(b));
  const late = lateOnes(inTurn);
  return inTurn.map((each) => ({ ...each, isLate: late.has(each) }));
}

/** Those, in order of priority, before which their team agreed on a competence that it depends on less. */
function lateOnes(inTurn: readonly Development[]): Set<Development> {
  const late = new Set<Development>();
  /** By team, the least dependency with a priority before the one at hand, and with that priority. */
  const least = new Map<string, { before: number; priority: number; now: number }>();
  for (const each of inTurn) {
    const { priority, agreedIn } = each.fact;
    const value = each.competence?.dependency.value;
    if (priority === undefined || value === undefined) continue;
    for (const { name } of agreedIn) {
      const known = least.get(name) ?? { before: Number.POSITIVE_INFINITY, priority, now: Number.POSITIVE_INFINITY };
      const before = known.priority < priority ? Math.min(known.before, known.now) : known.before;
      if (before < value) late.add(each);
      least.set(name, { before, priority, now: known.priority < priority ? value : Math.min(known.now, value) });
    }
  }
  return late;
}

function priorityOf({ fact }: Development): number {
  return fact.priority ?? Number.MAX_SAFE_INTEGER;
}

function rankOf({ competence }: Development): number {
  return competence?.rank ?? Number.MAX_SAFE_INTEGER;
}
