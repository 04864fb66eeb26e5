import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';
import { dependencyOf } from './dependency.ts';

export const singlePoint = projectRule({
  name: 'competence/single-point',
  severity: 'warning',
  on: 'competence',
  summary: {
    nl: 'Een competentie waar diensten op steunen, met één houder of geen.',
    en: 'A competence that services rest on, with one holder or none.',
  },
  why: {
    nl: 'Valt die ene weg, dan vallen alle diensten stil die erop steunen. De som is diensten gedeeld door houders. In een klein team heeft bijna elke competentie één houder; daarom waarschuwt de regel pas vanaf twee diensten, of als niemand ze heeft.',
    en: 'When that one person is away, all services that rest on it stop. The sum is services divided by holders. In a small team nearly every competence has one holder; so the rule warns only from two services on, or when nobody has it.',
  },
  remedy: {
    nl: 'Maak een ontwikkelafspraak op deze competentie, met de houder als coach.',
    en: 'Make a development agreement on this competence, with the holder as coach.',
  },
  source: 4,
  thresholds: ['singlePointServices'],
  check(competence, { report, project, settings, word }) {
    const { services, holders, words } = dependencyOf(competence, project);
    const [only] = holders;
    if (holders.length > 1 || services.length < (only ? settings.thresholds.singlePointServices : 1)) return;
    const name = competence.title?.text ?? competence.name.text;
    report({
      span: competence.name.span,
      message: {
        nl: `Op ‘${name}’ ${services.length === 1 ? 'steunt een dienst' : `steunen ${services.length} diensten`}, en ${only ? `alleen ${only} beheerst die` : 'niemand beheerst die'} (${words.nl}). Laat iemand ze leren en vul ‘${word('holders')}’ of ‘${word('learners')}’ aan.`,
        en: `${services.length === 1 ? 'A service rests' : `${services.length} services rest`} on ‘${name}’, and ${only ? `only ${only} has it` : 'nobody has it'} (${words.en}). Let somebody learn it and complete ‘${word('holders')}’ or ‘${word('learners')}’.`,
      },
      related: services.map(({ uri, facts, fact }) => ({
        uri,
        facts,
        span: fact.name.span,
        message: { nl: 'deze dienst vraagt ze', en: 'this service needs it' },
      })),
    });
  },
  bad: [
    nl`
      competentie «Testen» {
        houders: mia niveau 3
      }
      dienst Selectie {
        bijdrage: piet "gesprek", els "oordeel"
        vraagt: Testen
      }
      dienst Doorgroei {
        bijdrage: piet "gesprek", els "advies"
        vraagt: Testen, Arbeidsrecht
      }
    `,
    en`
      competence «Testing»
      service Selection {
        contribution: pete "talk", els "judgement"
        needs: Testing
      }
    `,
  ],
  good: [
    nl`
      competentie Testen {
        houders: mia niveau 3, jan niveau 2
      }
      dienst Selectie {
        bijdrage: piet "gesprek", els "oordeel"
        klant kijkt naar: "oordeel binnen de week"
        vraagt: Testen
      }
      dienst Doorgroei {
        bijdrage: mia "gesprek", els "advies"
        klant kijkt naar: "advies op maat"
        vraagt: Testen
        coördinatie: els, mia
      }
    `,
    en`
      competence Testing {
        holders: mia level 3
      }
    `,
  ],
});
