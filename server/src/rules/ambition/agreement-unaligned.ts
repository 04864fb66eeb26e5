import { insertFix } from '../../fixes/insert.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

const MOST_CHOICES = 5;

export const agreementUnaligned = projectRule({
  name: 'ambition/agreement-unaligned',
  severity: 'warning',
  on: 'agreement',
  summary: {
    nl: 'Een afspraak die aan geen doel of ambitie bijdraagt.',
    en: 'An agreement that contributes to no goal or ambition.',
  },
  why: {
    nl: 'Iemand die weet waaraan zijn werk bijdraagt, beslist zelf beter. Draagt een afspraak aan niets bij, dan is ze misschien overbodig, of ontbreekt er een doel. Alleen in een project met doelen of ambities.',
    en: 'Anyone who knows what the work contributes to decides better alone. When an agreement contributes to nothing it may be superfluous, or a goal is missing. Only in a project with goals or ambitions.',
  },
  remedy: {
    nl: 'Schrijf aan welk doel of welke ambitie de afspraak bijdraagt.',
    en: 'Write which goal or ambition the agreement contributes to.',
  },
  source: 2,
  check(agreement, { report, facts, project, word }) {
    if (agreement.contributesTo.length > 0) return;
    const aims = project.collect('organisations').flatMap(({ fact }) => [...fact.goals, ...fact.ambitions]);
    if (aims.length === 0) return;
    const name = agreement.name.text;
    report({
      span: agreement.name.span,
      message: {
        nl: `‘${name}’ draagt aan geen doel of ambitie bij, dus ziet niemand waarom het telt. Voeg ‘${word('contributes-to')}’ toe.`,
        en: `‘${name}’ contributes to no goal or ambition, so nobody can see why it matters. Add ‘${word('contributes-to')}’.`,
      },
      fixes: aims.slice(0, MOST_CHOICES).map((aim) => ({
        ...insertFix(facts, agreement, 'contributes-to', () => aim.name.text),
        title: { nl: `Laat bijdragen aan ‘${aim.name.text}’`, en: `Let it contribute to ‘${aim.name.text}’` },
      })),
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        tussen: els en jan
      }
    `,
    en`
      process agreement «Welcome» {
        between: els and pete
      }
    `,
  ],
  good: [result.nl`draagt bij aan: Nabij`, result.en`contributes to: Close`],
});
