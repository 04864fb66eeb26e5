import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const facilityWithoutNeed = fileRule({
  name: 'case/facility-without-need',
  severity: 'warning',
  on: 'facility',
  summary: {
    nl: 'Een voorziening zonder behoefte van de werkvloer.',
    en: 'A facility without a need of the shop floor.',
  },
  why: {
    nl: 'Een systeem is een randvoorwaarde. De behoefte van wie ermee werkt is leidend, niet het organigram; anders richt je iets in dat mensen omzeilen.',
    en: 'A system is a precondition. The need of those who work with it leads, not the organisation chart; else you set up something that people work around.',
  },
  remedy: {
    nl: 'Vraag wat mensen in hun werk nodig hebben en schrijf dat op.',
    en: 'Ask what people need in their work and write that down.',
  },
  source: 2,
  check(facility, { report, facts, word }) {
    if (facility.need) return;
    report({
      span: facility.name.span,
      message: {
        nl: `Bij ‘${facility.title?.text ?? facility.name.text}’ staat niet welke behoefte van de werkvloer het volgt. Vraag het na en voeg ‘${word('need')}’ toe.`,
        en: `‘${facility.title?.text ?? facility.name.text}’ does not say which need of the shop floor it follows. Ask, and add ‘${word('need')}’.`,
      },
      fixes: [
        insertFix(facts, facility, 'need', {
          nl: '"… wat heeft de werkvloer nodig?"',
          en: '"… what does the shop floor need?"',
        }),
      ],
    });
  },
  bad: [
    nl`
      voorziening «Zaaksysteem»
    `,
    en`
      facility «CaseSystem» "Case system" {
        contributes to: Close
      }
    `,
  ],
  good: [
    nl`
      voorziening Zaaksysteem {
        behoefte: "iedereen ziet de stand van de zaak"
      }
    `,
    en`
      facility CaseSystem {
        need: "everybody sees the state of the case"
      }
    `,
  ],
});
