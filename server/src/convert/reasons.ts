import type { Agreement, Reference, Situation } from '../facts/model.ts';
import { rolesIn } from '../project/parties.ts';
import type { ProjectView } from '../project/project-view.ts';
import { judgeReadiness } from '../project/readiness.ts';
import type { FixContext } from '../rules/rule.ts';

/** The leader, when that is a person: coaching is given by a person. */
export function coachOf(project: ProjectView, agreement: Agreement): Reference | undefined {
  const { leader } = rolesIn(project, agreement);
  return leader && project.find('person', leader.name) ? leader : undefined;
}

/** Situations that the agreement and the project show: too little experience, a new result, a decision of third parties. */
export function situationsOf({ project, settings }: FixContext, agreement: Agreement): Situation[] {
  const situations: Situation[] = [];
  if (lacksExperience(project, agreement, settings)) situations.push('experience');
  if (agreement.newFor.length > 1) situations.push('new result');
  if (agreement.thirdParties.length > 0) situations.push('third parties');
  return situations;
}

function lacksExperience(
  project: ProjectView,
  agreement: Agreement,
  { today, thresholds }: FixContext['settings'],
): boolean {
  const { leader, employee } = rolesIn(project, agreement);
  if (!employee || !agreement.task) return false;
  const blocks = project.readiness(employee.name, agreement.task.name);
  const context = { employee: employee.name, ...(leader ? { leader: leader.name } : {}), today, thresholds };
  return judgeReadiness(blocks, context).able.enough === false;
}
