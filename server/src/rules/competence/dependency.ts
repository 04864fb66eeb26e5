import type { Competence, Service } from '../../facts/model.ts';
import type { Located } from '../../project/project-index.ts';
import type { ProjectView } from '../../project/project-view.ts';
import type { Localized } from '../rule.ts';

/** How much a team depends on a competence: services that need it, divided by who holds it. */
export interface CompetenceDependency {
  services: readonly Located<Service>[];
  holders: readonly string[];
  /** Services ÷ holders; infinite when services need what nobody has. */
  value: number;
  /** The sum in words: ‘3 diensten ÷ 1 houder = 3’. */
  words: Localized;
}

/** The dependency on a competence, or undefined when it is not declared. */
export function dependencyOn(name: string, project: ProjectView): CompetenceDependency | undefined {
  const competence = project.find('competence', name)?.fact;
  return competence && dependencyOf(competence, project);
}

/** The dependency on a competence. */
export function dependencyOf({ name, holders: held }: Competence, project: ProjectView): CompetenceDependency {
  const services = project.linked('servicesNeeding', name.text);
  const holders = [...new Set(held.map(({ person }) => person.name))];
  const value = services.length === 0 ? 0 : services.length / holders.length;
  return { services, holders, value, words: inWords(services.length, holders.length, value) };
}

function inWords(services: number, holders: number, value: number): Localized {
  const rounded = Math.round(value * 10) / 10;
  const sum = holders > 0 ? { nl: ` = ${String(rounded).replace('.', ',')}`, en: ` = ${rounded}` } : { nl: '', en: '' };
  return {
    nl: `${services} ${services === 1 ? 'dienst' : 'diensten'} ÷ ${holders} ${holders === 1 ? 'houder' : 'houders'}${sum.nl}`,
    en: `${services} ${services === 1 ? 'service' : 'services'} ÷ ${holders} ${holders === 1 ? 'holder' : 'holders'}${sum.en}`,
  };
}
