import { projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const facilityAsGoal = projectRule({
  name: 'case/facility-as-goal',
  severity: 'warning',
  on: 'facility',
  summary: {
    nl: 'Een voorziening die een doel op zich geworden is.',
    en: 'A facility that has become a goal in itself.',
  },
  why: {
    nl: 'Een systeem invoeren maakt nog geen betere dienst. Een voorziening draagt bij langs de zaken waarvoor mensen ze gebruiken. Hangt ze rechtstreeks aan een ambitie, of heet een doel naar haar, dan vier je straks de invoering.',
    en: 'Introducing a system does not make a better service. A facility contributes through the cases people use it for. When it hangs on an ambition directly, or a goal is named after it, you will end up celebrating the launch.',
  },
  remedy: {
    nl: 'Schrijf voor welke zaken ze gebruikt wordt, en geef het doel een naam naar wat het oplevert.',
    en: 'Write which cases it is used for, and name the goal after what it brings.',
  },
  source: 2,
  check(facility, { report, project, word }) {
    const name = facility.title?.text ?? facility.name.text;
    const aim = facility.contributesTo[0];
    if (aim && facility.usedFor.length === 0) {
      report({
        span: aim.span,
        message: {
          nl: `‘${name}’ draagt rechtstreeks bij aan ‘${aim.name}’, zonder zaak waarvoor iemand het gebruikt: zo wordt het een doel. Voeg ‘${word('used-for')}’ toe.`,
          en: `‘${name}’ contributes to ‘${aim.name}’ directly, without a case anybody uses it for: so it becomes a goal. Add ‘${word('used-for')}’.`,
        },
      });
    }
    const goals = project.resolve({ kinds: ['goal', 'ambition'], name: facility.name.text, span: facility.name.span });
    if (goals.length === 0) return;
    report({
      span: facility.name.span,
      message: {
        nl: `Er is een doel dat ‘${facility.name.text}’ heet, net als deze voorziening. Noem het doel naar wat het voor mensen oplevert; het systeem is een middel.`,
        en: `There is a goal called ‘${facility.name.text}’, like this facility. Name the goal after what it brings people; the system is a means.`,
      },
      related: goals.map(({ uri, facts, fact }) => ({
        uri,
        facts,
        span: fact.name.span,
        message: { nl: 'het doel met dezelfde naam', en: 'the goal with the same name' },
      })),
    });
  },
  bad: [
    nl`
      voorziening Zaaksysteem {
        behoefte: "iedereen ziet de stand van de zaak"
        draagt bij aan: «Nabij»
      }
    `,
    en`
      organisation Village {
        ambition Near "Who needs help talks to somebody who can help on the same day."
        goal CaseSystem {
          contributes to: Near
        }
      }
      facility «CaseSystem» {
        need: "everybody sees the state of the case"
      }
    `,
  ],
  good: [
    nl`
      zaaktype Verhuizing {
        eenheden: Personeel, Wonen
        eigen ruimte: "afwijken van de standaardtermijn"
      }
      voorziening Zaaksysteem {
        behoefte: "iedereen ziet de stand van de zaak"
        gebruikt voor: Verhuizing
        draagt bij aan: Nabij
      }
    `,
    en`
      facility CaseSystem {
        need: "everybody sees the state of the case"
      }
    `,
  ],
});
