import type { VerbGroup, WordGroup } from './lexicon.ts';

const SMART_GUIDES = 'vague verbs, Dutch guides on SMART goals ("vermijd verbeteren en optimaliseren")';
const OWN = 'own selection: verbs of agreements in management and education';

/** Dutch verbs of goals, sorted by what they promise. */
export const verbsNl: readonly VerbGroup[] = [
  {
    tags: ['change', 'rise'],
    source: OWN,
    verbs:
      'verhogen, stijgen, toe|nemen, vergroten, groeien, uit|breiden, verdubbelen, verlengen, aan|groeien, op|trekken, bij|werven, op|voeren, klimmen, versnellen, winnen',
  },
  {
    tags: ['change', 'fall'],
    source: OWN,
    verbs:
      'verlagen, dalen, verminderen, reduceren, terug|brengen, terug|dringen, beperken, verkleinen, verkorten, inkorten, af|nemen, zakken, halveren, af|vallen, minderen, krimpen, af|bouwen, besparen, inkrimpen',
  },
  {
    tags: ['vagueVerb'],
    source: `${SMART_GUIDES}; requirement verbs without an end point`,
    verbs: `verbeteren, optimaliseren, maximaliseren, minimaliseren, versterken, bevorderen, stimuleren, ondersteunen, faciliteren, bij|dragen,
      mee|werken, samen|werken, streven, werken, door|ontwikkelen, professionaliseren, aan|moedigen, motiveren, inspireren, verstevigen,
      verdiepen, verbreden, bewaken, borgen, waarborgen, aan|scherpen, versoepelen, vernieuwen, innoveren, stroomlijnen, begrijpen, beheersen, kennen,
      weten, zorgen, letten, besteden, richten, aan|pakken, focussen, inzetten, verduurzamen, moderniseren, intensiveren, activeren, verankeren, uit|dragen, omgaan, excelleren, doorgroeien`,
  },
  {
    tags: ['vagueVerb'],
    source: 'verbs of an inner state, which nobody can observe; Mager, Preparing Instructional Objectives',
    verbs: 'voelen, beseffen, ervaren, geloven, waarderen, genieten, in|zien, aan|voelen',
  },
  {
    tags: ['activity'],
    source: 'activity, not result: "what are you doing" against "what have you done"',
    verbs: `organiseren, overleggen, deel|nemen, bij|wonen, bespreken, vergaderen, onderzoeken, bekijken, na|gaan, op|volgen, begeleiden, coördineren,
      communiceren, verkennen, inventariseren, analyseren, bestuderen, leren, nadenken, na|denken, mee|denken, brainstormen, uitwisselen, monitoren, volgen, oefenen, studeren`,
  },
  {
    tags: ['achieve'],
    source: `${OWN}; verbs with an end point that one can see`,
    verbs: `op|leveren, leveren, halen, af|leveren, af|ronden, af|werken, af|sluiten, in|dienen, publiceren, ontwikkelen, uit|werken, bouwen, schrijven, ondertekenen, tekenen, behalen, bereiken,
      voltooien, lanceren, in|voeren, invullen, in|vullen, installeren, verkopen, aan|werven, werven, goed|keuren, goedkeuren, over|dragen, versturen, sturen, mailen, verzenden,
      bezorgen, uit|brengen, voor|leggen, voor|stellen, presenteren, slagen, openen, sluiten, ontvangen, uit|rollen, op|stellen, vast|leggen, vast|stellen,
      realiseren, implementeren, testen, registreren, betalen, plaatsen, kiezen, in|schrijven, af|leggen, aan|leggen, digitaliseren, migreren, archiveren, opstarten, op|starten, starten,
      klaar|zetten, klaar|maken, uit|voeren, na|kijken, controleren, evalueren, vervangen, renoveren, herschrijven, vertalen, afnemen, contacteren, bezoeken, bellen, volbrengen, lopen, lezen`,
  },
  {
    tags: ['react'],
    source: 'verbs of service norms: the answer to something that comes in',
    verbs:
      'beantwoorden, antwoorden, reageren, af|handelen, behandelen, verwerken, op|lossen, terug|bellen, bevestigen, herstellen, factureren, betalen, terug|sturen, op|nemen, doorsturen, door|sturen, toe|wijzen, uitvoeren, nakijken, afwerken',
  },
  { tags: ['want'], source: OWN, verbs: 'willen, wensen' },
  {
    tags: ['wish'],
    source: 'wish against commitment, ronniecouwenberg.nl/maak-je-doelen-smart; try-verbs, struijkenkemper.nl',
    verbs: 'hopen, proberen, trachten, pogen, verlangen, dromen, overwegen, ambiëren, beogen',
  },
];

/** Dutch goal words that are no regular verb. */
export const goalWordsNl: readonly WordGroup[] = [
  {
    tag: 'rise',
    source: OWN,
    words:
      'omhoog, stijging, toename, groei, verhoging, hoger, meer, uitbreiding, vergroting, winst, langer, sneller, extra',
  },
  {
    tag: 'fall',
    source: OWN,
    words:
      'omlaag, daling, afname, vermindering, verlaging, lager, minder, reductie, besparing, verkorting, korter, inkrimping',
  },
  {
    tag: 'change',
    source: OWN,
    words:
      'omlaag, omhoog, stijging, toename, verhoging, daling, afname, vermindering, verlaging, reductie, verbetering, besparing, brengen, brengt, gebracht, breng, uitkomen op, komen tot, scoren, scoor, scoort',
  },
  {
    tag: 'wish',
    source: OWN,
    words:
      'graag, zou willen, zou graag, zou kunnen, zou moeten, zouden moeten, zouden willen, zou echt, zou, zouden, hopelijk, liefst, er op letten, erop letten, aandacht besteden aan, oog hebben voor, streven naar, streeft naar, streef naar, streven ernaar, streeft ernaar, streef ernaar, ons best doen, mijn best doen, zijn best doen, haar best doen, de lat hoger leggen',
  },
  {
    tag: 'vagueVerb',
    source: SMART_GUIDES,
    words:
      'verbetering, optimalisatie, de lat, naar een hoger niveau, aandacht, inspelen op, inzetten op, zorg dragen, zorg dragen voor, bouwen aan, werk maken van, voorop stellen, in de kijker zetten',
  },
  {
    tag: 'purpose',
    source: 'subordinate clauses of purpose',
    words: 'om, zodat, opdat, teneinde, met het oog op, waardoor, met als doel, omdat, zodoende',
  },
  {
    tag: 'means',
    source: 'subordinate clauses of means',
    words: 'door, door middel van, d.m.v., via, met behulp van, met hulp van, aan de hand van, dankzij, middels',
  },
  { tag: 'infinitiveMarker', source: 'Algemene Nederlandse Spraakkunst', words: 'te' },
];
