import path from 'node:path';
import { type Country, createCalendar } from '../plan/calendar.ts';
import { addDays, addMonths } from '../plan/date.ts';
import type { StarterFile } from './starter-files.ts';

/** Days that the example names. */
interface Days {
  /** On which people talked and agreed. */
  talk: string;
  start: string;
  end: string;
}

/** An example document in which nothing is to be remarked, with days around today that are working days in a country. */
export function exampleFile(
  folder: string,
  language: 'nl' | 'en',
  { today, country }: { today: string; country: Country },
): StarterFile {
  const calendar = createCalendar(country);
  const talk = calendar.workingDayUntil(today);
  const start = calendar.workingDayFrom(addDays(talk, 7));
  const days: Days = { talk, start, end: calendar.workingDayUntil(addMonths(start, 4)) };
  if (language === 'nl') return { file: path.join(folder, 'voorbeeld.afspraak'), text: dutch(days) };
  return { file: path.join(folder, 'example.agreement'), text: english(days) };
}

function dutch({ talk, start, end }: Days): string {
  return `taal: nl

// Een voorbeeld om mee te beginnen: wie er zijn, wat ze doen, en één afspraak. Vervang het door wat bij jullie geldt.

medewerker els "Els"
medewerker jan "Jan" {
  leidinggevende: els
}

organisatie Gemeente "Onze gemeente" {
  ambitie KorteRij "Wie aan de balie komt, is voor de koffiepauze geholpen."
}

taak Onthaal "Mensen aan de balie verder helpen"

taakvolwassenheid Onthaal {
  medewerker: jan
  bekwaam: 3 volgens els op ${talk}, 3 volgens jan op ${talk}
  bereid: 3 volgens els op ${talk}, 3 volgens jan op ${talk}
  bewijs: "draaide de balie de hele zomer alleen"
}

maatstaf Wachttijd "Wachttijd aan de balie" {
  berekening: "minuten tussen binnenkomen en geholpen worden, gemiddeld over vier weken"
  meeteenheid: minuten
  meetperiode: "per maand"
  bron: "nummertjes van de balie"
  beter als: lager
  invloed: eigen
}

resultaatafspraak KortereRij "Een kortere rij aan de balie" {
  tussen: els en jan
  taak: Onthaal
  draagt bij aan: KorteRij
  bezielend: "Wie komt om hulp, gaat met een glimlach weer naar buiten."
  specifiek: "De balie in het gemeentehuis, op werkdagen tussen negen en twaalf."
  aanname: "er komen niet meer dan 80 mensen per dag"
  meetbaar: Wachttijd van 12 naar hoogstens 6 minuten {
    uitstekend: hoogstens 4 minuten
    zeer goed: hoogstens 5 minuten
    goed: hoogstens 6 minuten
    matig: meer dan 9 minuten
    toets laagste niveau: "mensen die omkeren aan de deur, twee weken na elkaar"
  }
  aanvaard: els op ${talk}, jan op ${talk} met vertrouwen 8
  realistisch: "Met een tweede loket op marktdagen ging het al vlot."
  middelen: 4 uur per week
  tijdsgebonden: van ${start} tot ${end}
  opvolging: elke 4 weken
  gesprek: ${talk}
  tegenprestatie: "Jan kiest zijn vaste vrije middag"
  foutmarge: "een drukke week telt niet als mislukt"
  gewicht: 100 %
}
`;
}

function english({ talk, start, end }: Days): string {
  return `language: en

// An example to begin with: who there is, what they do, and one agreement. Replace it with what holds for you.

person els "Els"
person john "John" {
  manager: els
}

organisation Council "Our council" {
  ambition ShortQueue "Whoever comes to the desk is helped before coffee."
}

task Reception "Helping people at the desk"

readiness Reception {
  person: john
  able: 3 according to els on ${talk}, 3 according to john on ${talk}
  willing: 3 according to els on ${talk}, 3 according to john on ${talk}
  evidence: "ran the desk alone all summer"
}

measure WaitingTime "Waiting time at the desk" {
  formula: "minutes between coming in and being helped, on average over four weeks"
  unit of measure: minutes
  window: "per month"
  source: "numbered tickets of the desk"
  better when: lower
  influence: own
}

result agreement ShorterQueue "A shorter queue at the desk" {
  between: els and john
  task: Reception
  contributes to: ShortQueue
  inspiring: "Whoever comes for help leaves with a smile."
  specific: "The desk in the town hall, on working days between nine and twelve."
  assumption: "no more than 80 people come per day"
  measurable: WaitingTime from 12 to at most 6 minutes {
    excellent: at most 4 minutes
    very good: at most 5 minutes
    good: at most 6 minutes
    moderate: more than 9 minutes
    test of lowest level: "people who turn back at the door, two weeks in a row"
  }
  accepted: els on ${talk}, john on ${talk} with confidence 8
  realistic: "With a second desk on market days it went well already."
  means: 4 hours per week
  time-bound: from ${start} to ${end}
  follow-up: every 4 weeks
  talk: ${talk}
  counterpart: "John chooses the afternoon that he has off"
  margin for error: "one busy week does not count as failed"
  weight: 100 %
}
`;
}
