import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const baselineMissing = projectRule({
  name: 'smart/baseline-missing',
  severity: 'information',
  on: 'agreement',
  letter: 'M',
  summary: {
    nl: 'Een cijfer dat beter moet, zonder beginwaarde.',
    en: 'A figure that has to improve, without its starting value.',
  },
  why: {
    nl: 'Bij een maatstaf die hoger of lager moet, zegt een doel alleen niet hoe groot de sprong is. Met de beginwaarde erbij zien beiden of het haalbaar is, en wie later kijkt of er iets veranderd is.',
    en: 'When a measure has to go up or down, a target alone does not say how big the step is. With the starting value both see whether it can be done, and who looks later sees whether anything changed.',
  },
  remedy: {
    nl: 'Schrijf van waar jullie vertrekken: ‘van 62 naar hoogstens 40 dagen’.',
    en: 'Write where you start from: ‘from 62 to at most 40 days’.',
  },
  source: 0,
  check(agreement, { report, project }) {
    for (const { measure, from, target, span } of agreement.measurements) {
      if (!measure || from || !target) continue;
      const direction = project.find('measure', measure.name)?.fact.direction;
      if (!direction) continue;
      report({
        span,
        message: {
          nl: `‘${measure.name}’ moet ${direction === 'lower' ? 'lager' : 'hoger'}, maar er staat niet van waar jullie vertrekken. Schrijf de beginwaarde erbij, zodat de sprong zichtbaar is.`,
          en: `‘${measure.name}’ has to go ${direction === 'lower' ? 'down' : 'up'}, but it does not say where you start from. Add the starting value, so that the step can be seen.`,
        },
      });
    }
  },
  bad: [
    nl`
      resultaatafspraak VlotAanwerven {
        «meetbaar: Doorlooptijd hoogstens 40 dagen»
      }
    `,
    en`
      result agreement HireFaster {
        «measurable: LeadTime at most 40 days»
      }
    `,
  ],
  good: [
    result.nl`meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen`,
    result.en`measurable: LeadTime from 62 to at most 40 days`,
  ],
});
