import type { ConversionPhrases } from './table.ts';

export const nl: ConversionPhrases = {
  heading: '// Werkproces, opgesteld uit de resultaatafspraak',
  steps: {
    experience: [
      {
        name: 'Meekijken',
        title: 'Meekijken en voorbereiden',
        subResult: 'eigen lijst van wat er bij deze taak komt kijken, met vragen',
        critical: '… wat moet je gezien hebben voor je zelf begint?',
      },
      {
        name: 'SamenDoen',
        title: 'Een eerste keer samen doen',
        subResult: 'één geval samen afgewerkt en nabesproken',
        critical: '… waar loopt het meestal mis, en hoe merk je dat op tijd?',
      },
      {
        name: 'ZelfDoen',
        title: 'Zelf doen, met iemand achter de hand',
        subResult: 'de volgende gevallen zelfstandig afgewerkt',
        critical: '… wanneer vraag je hulp?',
      },
    ],
    'new result': [
      {
        name: 'Verkennen',
        title: 'Verkennen wat er mogelijk is',
        subResult: 'één bladzijde met de vraag, wat al bekend is en wat we eerst willen weten',
        critical: '… welke vraag moet eerst beantwoord zijn?',
      },
      {
        name: 'Uitproberen',
        title: 'Op kleine schaal uitproberen',
        subResult: 'één proef uitgevoerd, met wat die ons leert',
        critical: '… wat maakt de proef betrouwbaar?',
      },
      {
        name: 'Beslissen',
        title: 'Beslissen hoe het verder gaat',
        subResult: 'voorstel om door te gaan, bij te sturen of te stoppen',
        critical: '… waarop steunt de beslissing?',
      },
    ],
    stabilise: [
      {
        name: 'Beschrijven',
        title: 'Beschrijven hoe het nu gaat',
        subResult: 'werkwijze op papier, met de plaatsen waar het misloopt',
        critical: '… welke handeling mag niemand overslaan?',
      },
      {
        name: 'Nagaan',
        title: 'Nagaan of de beschrijving klopt',
        subResult: 'werkwijze één keer gevolgd door iemand anders, en aangepast',
        critical: '… wanneer is ze goed genoeg om over te dragen?',
      },
      {
        name: 'Overdragen',
        title: 'Overdragen en vastleggen',
        subResult: 'laatste versie in gebruik bij wie ermee werkt',
        critical: '… wie houdt de werkwijze daarna bij?',
      },
    ],
    'third parties': [
      {
        name: 'Voorbereiden',
        title: 'Het dossier voorbereiden',
        subResult: 'volledig dossier, met voorstel en alternatieven',
        critical: '… wat moet er zeker in staan voor wie beslist?',
      },
      {
        name: 'Aftoetsen',
        title: 'Aftoetsen bij wie meebeslist',
        subResult: 'verslag van de gesprekken, met wat we aanpasten',
        critical: '… wie moet het vooraf gezien hebben?',
      },
      {
        name: 'Voorleggen',
        title: 'Voorleggen en opvolgen',
        subResult: 'voorstel op tijd ingediend, vragen beantwoord',
        critical: '… wat doen we als de beslissing uitblijft?',
      },
    ],
    other: [
      {
        name: 'Verkennen',
        title: 'Verkennen hoe het nu gaat',
        subResult: 'één bladzijde: hoe het nu gaat en wat we eerst aanpakken',
        critical: '… wat moeten we zeker weten voor we beginnen?',
      },
      {
        name: 'Uitproberen',
        title: 'Uitproberen wat werkt',
        subResult: 'één verbetering uitgeprobeerd, met wat die opleverde',
        critical: '… wat mag tijdens het uitproberen niet mislopen?',
      },
      {
        name: 'Borgen',
        title: 'Borgen wat werkt',
        subResult: 'wat werkt, is de gewone manier van werken',
        critical: '… waardoor zou het terug op de oude manier gaan?',
      },
    ],
  },
  baselineNorm: 'de stand bij de start is bekend: {measures}',
  progressNorm: 'we zien of het de goede kant op gaat: {measures}',
  agreedNorm: 'leidinggevende en medewerker vinden het allebei af',
  measureToFillIn: '… waaraan zien we dat het bereikt is?',
  deliversToFillIn: '… wat ligt er dan?',
  criticalElsewhere: 'wat hier niet mag misgaan, staat in de afspraak {agreement}',
  readinessFile: 'taakvolwassenheid-prive.afspraak',
  readinessHeading: '// Beoordelingen van mensen: deel dit document alleen met wie ze mag zien.',
};
