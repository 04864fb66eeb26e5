import type { CaseType, Reference } from '../../facts/model.ts';
import { insertFix } from '../../fixes/insert.ts';
import type { ProjectView } from '../../project/project-view.ts';
import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const managerDecidesAll = projectRule({
  name: 'case/manager-decides-all',
  severity: 'warning',
  on: 'caseType',
  summary: {
    nl: 'Een zaak waarin alleen leidinggevenden beslissen.',
    en: 'A case in which only managers decide.',
  },
  why: {
    nl: 'Professionals die de zaak kennen, spreken rechtstreeks met elkaar af hoe ze die afhandelen. Moet elke beslissing langs een leidinggevende, dan wacht de klant en leert niemand beslissen.',
    en: 'Professionals who know the case agree directly on how to handle it. When every decision has to pass a manager, the client waits and nobody learns to decide.',
  },
  remedy: {
    nl: 'Schrijf wat wie de zaak behandelt zelf beslist.',
    en: 'Write what those who handle the case decide themselves.',
  },
  source: 2,
  check(caseType, { report, facts, project, word }) {
    const { decidedBy, handledBy, ownRoom } = caseType;
    const [first] = decidedBy;
    if (!first || ownRoom || handledBy.length === 0) return;
    if (!decidedBy.every((decider) => manages(decider, caseType, project))) return;
    report({
      span: { start: first.span.start, end: decidedBy.at(-1)?.span.end ?? first.span.end },
      message: {
        nl: `In ‘${caseType.title?.text ?? caseType.name.text}’ beslissen alleen leidinggevenden (${namesOf(decidedBy)}), niet wie de zaak behandelt (${namesOf(handledBy)}). Schrijf bij ‘${word('own-room')}’ wat zij zelf beslissen.`,
        en: `In ‘${caseType.title?.text ?? caseType.name.text}’ only managers decide (${namesOf(decidedBy)}), not those who handle the case (${namesOf(handledBy)}). Write at ‘${word('own-room')}’ what they decide themselves.`,
      },
      fixes: [
        insertFix(facts, caseType, 'own-room', {
          nl: '"… wat beslissen zij zelf?"',
          en: '"… what do they decide themselves?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      zaaktype Verhuizing {
        eenheden: Personeel, Wonen
        behandeld door: jan, mia
        beslist door: «els»
      }
    `,
    en`
      case type Moving {
        units: Staff, Housing
        handled by: Desk
        decided by: «els»
      }
    `,
  ],
  good: [
    nl`
      zaaktype Verhuizing {
        eenheden: Personeel, Wonen
        behandeld door: jan, mia
        beslist door: els
        eigen ruimte: "afwijken van de standaardtermijn"
      }
    `,
    en`
      case type Moving {
        units: Staff, Housing
        handled by: john, mia
        decided by: mia
      }
    `,
  ],
});

function namesOf(references: readonly Reference[]): string {
  return references.map(({ name }) => name).join(', ');
}

/** Whether somebody decides as a manager: of who handles the case, of their team, or of a unit it passes. */
function manages({ name }: Reference, { handledBy, units }: CaseType, project: ProjectView): boolean {
  if (handledBy.some((handler) => handler.name === name)) return false;
  const isManagerOf = (handler: Reference): boolean =>
    project.find('person', handler.name)?.fact.manager?.name === name ||
    project.find('team', handler.name)?.fact.leader?.name === name;
  if (handledBy.some(isManagerOf)) return true;
  const organisations = project.collect('organisations').flatMap(({ fact }) => fact.units);
  return organisations.some(
    (unit) => unit.manager?.name === name && units.some((each) => each.name === unit.name.text),
  );
}
