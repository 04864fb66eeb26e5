import type { Lexicon, WordGroup } from './lexicon.ts';

const CALENDAR = 'Dutch calendar words, with Flemish "ten laatste" and "tegen"';
const GRAMMAR = 'Algemene Nederlandse Spraakkunst, prepositions and numerals';

/** "zomerreces", "kerstperiode" and the like. */
const SEASON_STRETCHES = ['zomer', 'winter', 'herfst', 'kerst', 'paas', 'lente', 'najaars', 'voorjaars']
  .flatMap((season) =>
    ['reces', 'periode', 'seizoen', 'verlof', 'maanden', 'vakantie', 'semester'].map((part) => season + part),
  )
  .join();

/** "dinsdagavond", "vrijdagochtend" and the like. */
const WEEKDAY_PARTS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
  .flatMap((day) => ['ochtend', 'voormiddag', 'middag', 'namiddag', 'avond', 'nacht'].map((part) => day + part))
  .join();

/** Dutch words of time, number and comparison. */
export const timeNl: readonly WordGroup[] = [
  {
    tag: 'month',
    source: CALENDAR,
    words:
      'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan., feb., mrt., apr., jun., jul., aug., sept., sep., okt., nov., dec.',
  },
  {
    tag: 'weekday',
    source: CALENDAR,
    words:
      'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, weekdag, weekend, weekends, weekdagen, werkdagen, maandagen, dinsdagen, woensdagen, donderdagen, vrijdagen',
  },
  { tag: 'weekday', source: CALENDAR, words: WEEKDAY_PARTS },
  { tag: 'season', source: CALENDAR, words: SEASON_STRETCHES },
  { tag: 'season', source: 'days of a person, which the calendar does not show', words: 'verjaardag, jubileum' },
  {
    tag: 'season',
    source: CALENDAR,
    words:
      'lente, voorjaar, zomer, herfst, najaar, winter, zomervakantie, kerstvakantie, paasvakantie, herfstvakantie, krokusvakantie, kerst, kerstmis, pasen, bouwverlof, nieuwjaar, oudjaar, jaareinde, jaarwisseling, schooljaar, academiejaar, boekjaar, kalenderjaar, semester, trimester, halfjaar, seizoen, werkjaar, studiejaar, examenperiode',
  },
  {
    tag: 'event',
    source: 'events that goals are tied to',
    words: `lessen, sessies, bijeenkomsten, gesprekken, trainingen, workshops, wedstrijden, sprints, iteraties, behandelingen, diploma-uitreiking, pensioen, vakantie, verhuizing, ontslag, opname, feest, evenement, verlof, raadszitting, lessenreeks, leergang, training, workshop, jaargesprek, tussenrapport, toetsweek, bestuursvergadering, ledenvergadering, opening, inspectie, visitatie, rapporten, overleg, teamoverleg, vergadering, teamvergadering, gesprek, functioneringsgesprek, evaluatiegesprek, opvolggesprek, voortgangsgesprek, beoordelingsgesprek,
      rapport, rapportage, les, sessie, toets, eindtoets, examen, proefwerk, evaluatie, audit, project, traject, projectperiode, stage, cursus, opleiding, proeftijd, proefperiode,
      wedstrijd, sprint, iteratie, release, lancering, oplevering, rit, dienst, shift, beurt, bijeenkomst, afspraak, lesuur, blok, periode, fase, start, deadline, marathon, congres, beurs, ronde, campagne, programma`,
  },
  {
    tag: 'dayPart',
    source: CALENDAR,
    words:
      'ochtend, voormiddag, namiddag, middag, avond, nacht, ontbijt, lunch, avondeten, diner, maaltijd, ochtends, avonds, middags, nachts, werkdag, dag, lesdag, schooldag, avondmaal, middagpauze',
  },
  { tag: 'relativeDay', source: CALENDAR, words: 'vandaag, morgen, overmorgen, vanavond, vanmiddag' },
  {
    tag: 'deadline',
    source: CALENDAR,
    words: `tussen nu en, tegen, voor, vóór, uiterlijk, uiterlijk op, uiterlijk in, uiterlijk tegen, uiterlijk eind, ten laatste, ten laatste op, ten laatste tegen, ten laatste in, niet later dan,
      tot, tot en met, tot aan, t/m, deadline, deadline is, vooraleer, voordat, klaar op, klaar in`,
  },
  {
    tag: 'within',
    source: CALENDAR,
    words:
      'binnen nu en, binnen, over, in, in de loop van, na, na verloop van, binnen een termijn van, in een periode van, binnen een periode van, binnen uiterlijk',
  },
  {
    tag: 'during',
    source: CALENDAR,
    words:
      'tussen, gedurende, tijdens, in de loop van, doorheen, in, komende, voor de duur van, lang, over een periode van',
  },
  { tag: 'at', source: CALENDAR, words: 'op, in, bij, aan, om, per, met' },
  {
    tag: 'start',
    source: CALENDAR,
    words:
      'vanaf, sinds, met ingang van, te beginnen met, startend op, beginnend op, ingaand op, van, beginnen op, begint op, starten op, start op, starten in, start in',
  },
  { tag: 'after', source: CALENDAR, words: 'na, nadat' },
  {
    tag: 'endOf',
    source: CALENDAR,
    words:
      'na afloop van, bij afloop van, eind, einde, het einde van, het eind van, einde van, eind van, op het einde van, op het eind van, aan het einde van, aan het eind van, op einde, afloop van, de afloop van, laatste dag van, de laatste dag van, afronding van',
  },
  {
    tag: 'startOf',
    source: CALENDAR,
    words:
      'begin, het begin van, aan het begin van, begin van, in het begin van, start van, de start van, bij de start van',
  },
  { tag: 'halfway', source: CALENDAR, words: 'half, halverwege, midden, medio, halfweg' },
  {
    tag: 'next',
    source: CALENDAR,
    words:
      'volgend, volgende, komend, komende, eerstvolgend, eerstvolgende, aanstaand, aanstaande, aankomend, aankomende, a.s., eerstkomende',
  },
  { tag: 'this', source: CALENDAR, words: 'dit, deze, lopend, lopende, huidig, huidige' },
  { tag: 'last', source: CALENDAR, words: 'vorig, vorige, afgelopen, voorbije, verleden' },
  {
    tag: 'reference',
    source: CALENDAR,
    words:
      'ten opzichte van, t.o.v., vergeleken met, in vergelijking met, tegenover, dan in, dan, dan vorig, waarvan in, gemeten in, sinds',
  },
  { tag: 'fromNow', source: CALENDAR, words: 'vanaf nu, vanaf vandaag, na vandaag, vanaf heden' },
  { tag: 'every', source: GRAMMAR, words: 'elke, elk, iedere, ieder, om de, telkens' },
  { tag: 'all', source: GRAMMAR, words: 'alle, al de, al mijn, al onze, al hun, elke, elk, iedere, ieder, allemaal' },
  {
    tag: 'frequency',
    source: CALENDAR,
    words:
      'in de week, in de maand, dagelijks, wekelijks, maandelijks, jaarlijks, tweewekelijks, tweemaandelijks, driemaandelijks, halfjaarlijks, veertiendaags, per kwartaal, om de week, om de twee weken, om de maand, driewekelijks',
  },
  {
    tag: 'attributiveFrequency',
    source: CALENDAR,
    words:
      'dagelijkse, wekelijkse, maandelijkse, jaarlijkse, tweewekelijkse, tweemaandelijkse, driemaandelijkse, halfjaarlijkse, veertiendaagse',
  },
  {
    tag: 'atMost',
    source: GRAMMAR,
    words:
      'hoogstens, maximaal, maximum, max, max., ten hoogste, niet meer dan, nooit meer dan, een maximum van, onder de, beneden, tot maximaal, uiterlijk',
  },
  {
    tag: 'atLeast',
    source: GRAMMAR,
    words:
      'minstens, minimaal, minimum, min., ten minste, tenminste, niet minder dan, een minimum van, al zeker, op zijn minst',
  },
  { tag: 'lessThan', source: GRAMMAR, words: 'minder dan, onder, lager dan, korter dan, kleiner dan, sneller dan' },
  { tag: 'moreThan', source: GRAMMAR, words: 'meer dan, boven, hoger dan, langer dan, groter dan, boven de' },
  {
    tag: 'approximately',
    source: GRAMMAR,
    words: "precies, exact, juist, ongeveer, circa, ca., rond, rond de, omstreeks, zo'n, om en bij, om en bij de, een",
  },
  {
    tag: 'instrument',
    source: 'explicit ways of measuring',
    words:
      'gemeten met, gemeten via, gemeten aan de hand van, gemeten over, gemeten volgens, gemeten door, te meten met, te meten via, gemeten op basis van',
  },
  { tag: 'million', source: GRAMMAR, words: 'miljoen, miljard, duizend' },
  { tag: 'times', source: GRAMMAR, words: 'keer, maal, keren, x' },
  { tag: 'once', source: GRAMMAR, words: 'eenmaal, tweemaal, driemaal, eenmalig, viermaal' },
  {
    tag: 'multiple',
    source: GRAMMAR,
    words:
      'verdubbelen, verdubbelt, verdubbeld, verdubbeling, halveren, halveert, gehalveerd, halvering, verdrievoudigen, verdrievoudigd',
  },
  {
    tag: 'percent',
    source: GRAMMAR,
    words:
      'met de helft, met een derde, met een kwart, met een vijfde, met een tiende, de helft, procent, %, percent, procentpunt, procentpunten, ‰',
  },
  { tag: 'currency', source: GRAMMAR, words: 'euro, eur, €, $, dollar, k€' },
  {
    tag: 'outOf',
    source: GRAMMAR,
    words: 'van de, op de, op, van, van onze, van alle, uit, van mijn, op een schaal van, van het, van die, van hun',
  },
  { tag: 'per', source: GRAMMAR, words: 'per, elke, iedere, ieder, elk' },
  {
    tag: 'by',
    source: GRAMMAR,
    words:
      'met de helft, met een derde, met een kwart, met een vijfde, met een tiende, met, met minstens, met minimaal, met ten minste, met ongeveer',
  },
  { tag: 'from', source: GRAMMAR, words: 'van, vanaf' },
  { tag: 'to', source: GRAMMAR, words: 'naar, tot, tot en met, tot op, t/m, à, op' },
  {
    tag: 'label',
    source: 'nouns that a number names',
    words:
      'niveau, fase, stap, versie, blok, groep, klas, artikel, hoofdstuk, deel, leerjaar, jaar, level, bijlage, punt, nummer, nr., kamer, zone, ploeg, module, thema, domein, tot, tot de, graad, sectie, pagina, week, lokaal, lijn, afdeling',
  },
  {
    tag: 'confidence',
    source: 'confidence ratings of health coaching',
    words: 'vertrouwen, zeker, zekerheid, vertrouwensscore, slaagkans',
  },
  {
    tag: 'gradeNoun',
    source: 'marks',
    words: 'een, het cijfer, cijfer, rapportcijfer, score, score van, nps van, cijfer van, gemiddelde van',
  },
];

export const timeUnitsNl: Lexicon['timeUnits'] = {
  minute: 'minuut, minuten, min, halfuur, kwartier',
  hour: 'uur, uren, uurtje',
  day: 'dag, dagen, daags, kalenderdag, kalenderdagen, ochtend, avond, nacht, voormiddag, namiddag, etmaal',
  workingDay: 'werkdag, werkdagen',
  week: 'week, weken, weekend, kalenderweek',
  month: 'maand, maanden',
  quarter: 'kwartaal, kwartalen, trimester',
  year: 'jaar, jaren, schooljaar, boekjaar, werkjaar, kalenderjaar, academiejaar',
};

export const numbersNl: Lexicon['numbers'] = `
  met de helft = 50, met een derde = 33.3, met een kwart = 25, met een vijfde = 20, met een tiende = 10, de helft
  = 50, halfuur = 30, kwartier = 15, nul = 0, één = 1, eén = 1, twee = 2, drie = 3, vier = 4, vijf = 5, zes = 6, zeven = 7, acht = 8, negen =
  9, tien = 10, elf = 11, twaalf = 12, dertien = 13, veertien = 14, vijftien = 15, zestien = 16, zeventien = 17,
  achttien = 18, negentien = 19, twintig = 20, vijfentwintig = 25, dertig = 30, veertig = 40, vijftig = 50, zestig
  = 60, zeventig = 70, tachtig = 80, negentig = 90, honderd = 100, tweehonderd = 200, driehonderd = 300,
  vijfhonderd = 500, duizend = 1000, half = 0.5, halve = 0.5, anderhalf = 1.5, anderhalve = 1.5, eenmaal = 1,
  tweemaal = 2, driemaal = 3, viermaal = 4`;
