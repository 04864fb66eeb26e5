import { dialectOf, insertFix } from '../../fixes/insert.ts';
import { rolesIn } from '../../project/parties.ts';
import { projectRule } from '../rule.ts';
import { en, nl, process } from '../samples.ts';

export const supportMissing = projectRule({
  name: 'process/support-missing',
  severity: 'warning',
  on: 'agreement',
  kinds: ['process'],
  letter: 'O',
  summary: {
    nl: 'Weinig ervaring, en toch geen steun of coaching.',
    en: 'Little experience, and yet no support or coaching.',
  },
  why: {
    nl: 'Kies je een werkproces omdat iemand nog leert, dan hoort daar actieve steun bij. Zonder coaching is een stappenplan alleen een strakkere manier om iemand los te laten.',
    en: 'When you choose a work process because somebody is learning, active support belongs to it. Without coaching a plan of steps is only a tighter way to leave somebody alone.',
  },
  remedy: {
    nl: 'Spreek coaching af, of steun bij de stappen die nieuw zijn.',
    en: 'Agree on coaching, or on support with the steps that are new.',
  },
  source: 0,
  check(agreement, { report, facts, project, word }) {
    const { situations, support, coaching, coaches, steps } = agreement;
    if (!situations.includes('experience')) return;
    if (support.length > 0 || coaching.length > 0 || coaches.length > 0) return;
    if (steps.some((step) => step.support.length > 0)) return;
    const { leader, employee } = rolesIn(project, agreement);
    report({
      span: agreement.name.span,
      message: {
        nl: `${employee?.name ?? 'De medewerker'} leert nog in ‘${agreement.name.text}’, maar er is geen steun afgesproken. Voeg ‘${word('coaching')}’ toe, of ‘${word('support')}’ bij een stap.`,
        en: `${employee?.name ?? 'The employee'} is still learning in ‘${agreement.name.text}’, but no support is agreed. Add ‘${word('coaching')}’, or ‘${word('support')}’ with a step.`,
      },
      fixes: [
        insertFix(facts, agreement, 'coaching', (context) => {
          const dialect = dialectOf(context.facts);
          const by = project.find('person', leader?.name ?? '') ? `${leader?.name} ` : '';
          return `${by}${dialect.word('connective', 'every')} 2 ${dialect.unitWord('week', 2)}`;
        }),
      ],
    });
  },
  bad: [
    nl`
      werkprocesafspraak «Vergelijken» {
        tussen: els en piet
        situatie: ervaring
      }
    `,
    en`
      process agreement «Comparing» {
        between: els and pete
        situation: experience, new result
      }
    `,
  ],
  good: [process.nl`coaching: els elke 2 weken`, process.en`coaching: els every 2 weeks`],
});
