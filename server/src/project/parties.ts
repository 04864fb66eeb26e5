import type { Agreement, Reference } from '../facts/model.ts';
import type { ProjectView } from './project-view.ts';

/** Who leads and who does the work in an agreement; either may be unknown. */
export interface Roles {
  leader?: Reference;
  employee?: Reference;
}

/** Name of somebody's manager, or undefined when there is none or the name is not a person's. */
export type ManagerOf = (person: string) => string | undefined;

/**
 * The roles of the parties. The owner is the employee; without an owner, of two parties the one whose manager is the other,
 * else the second; a single party is the employee. Of more parties without an owner nobody is.
 */
export function rolesOf(agreement: Pick<Agreement, 'parties' | 'owner'>, managerOf: ManagerOf): Roles {
  const { parties, owner } = agreement;
  const employee = owner ?? employeeAmong(parties, managerOf);
  if (!employee) return {};
  const others = parties.filter((party) => party.name !== employee.name);
  const leader = others.length < 2 ? others[0] : leaderAmong(others, managerOf(employee.name));
  return leader ? { leader, employee } : { employee };
}

function leaderAmong(others: readonly Reference[], manager: string | undefined): Reference | undefined {
  return others.find((party) => party.name === manager) ?? others[0];
}

/** The roles of the parties, with managers looked up in the project. */
export function rolesIn(project: ProjectView, agreement: Pick<Agreement, 'parties' | 'owner'>): Roles {
  return project.once(findRoles, agreement, undefined);
}

function findRoles(agreement: Pick<Agreement, 'parties' | 'owner'>, project: ProjectView): Roles {
  return rolesOf(agreement, (name) => project.find('person', name)?.fact.manager?.name);
}

function employeeAmong(parties: readonly Reference[], managerOf: ManagerOf): Reference | undefined {
  const first = parties[0];
  const second = parties[1];
  if (!first || !second) return first;
  if (parties.length > 2) return undefined;
  return managerOf(first.name) === second.name ? first : second;
}
