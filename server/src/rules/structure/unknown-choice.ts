import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';
import { reportProblems } from './reported-problems.ts';

export const unknownChoice = fileRule({
  name: 'structure/unknown-choice',
  severity: 'error',
  on: 'file',
  summary: {
    nl: 'Een keuze die niet in de lijst staat.',
    en: 'A choice that is not in the list.',
  },
  why: {
    nl: 'Situatie, kleur, niveau en ritme hebben een vaste betekenis in de methode. Een ander woord kan niet meegeteld of gepland worden.',
    en: 'Situation, colour, level and rhythm have a fixed meaning in the method. Another word cannot be counted or planned.',
  },
  remedy: {
    nl: 'Kies een van de woorden die de melding noemt.',
    en: 'Choose one of the words that the message lists.',
  },
  check: reportProblems('structure/unknown-choice'),
  bad: [
    nl`
      maatstaf Wachttijd {
        berekening: "gemiddelde wachttijd aan de balie"
        meeteenheid: minuten
        meetperiode: "per maand"
        bron: "ticketsysteem"
        beter als: «kleiner»
      }
    `,
    en`
      measure WaitingTime {
        formula: "mean waiting time at the desk"
        unit of measure: minutes
        window: "per month"
        source: "ticket system"
        better when: «smaller»
      }
    `,
  ],
  good: [
    nl`
      maatstaf Wachttijd {
        berekening: "gemiddelde wachttijd aan de balie"
        meeteenheid: minuten
        meetperiode: "per maand"
        bron: "ticketsysteem"
        beter als: lager
      }
    `,
    en`
      measure WaitingTime {
        formula: "mean waiting time at the desk"
        unit of measure: minutes
        window: "per month"
        source: "ticket system"
        better when: lower
      }
    `,
  ],
});
