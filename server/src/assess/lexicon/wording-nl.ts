import type { WordGroup } from './lexicon.ts';

const APPRAISAL = 'appraisal forms, beoordelingstraining.nl/video/smart-afspraken-maken';
const PLAIN_WRITING = 'zakelijkschrijven.nl, les 6, helder woordgebruik';
const VAGUE_LANGUAGE = 'Flemish guide "Zo vermijd je vage taal"';
const REQUIREMENTS = 'itpedia.nl, "Kies heldere taal voor succesvolle projecten"';
const INCOSE = 'Dutch counterparts of the INCOSE classes R7, R8 and R9';
const GRAMMAR = 'Algemene Nederlandse Spraakkunst, closed classes';

/** Dutch wording that weakens a goal, and the closed word classes. */
export const wordingNl: readonly WordGroup[] = [
  {
    tag: 'vagueTime',
    source: `${PLAIN_WRITING}; ${INCOSE}`,
    words: `onlangs, binnenkort, ooit, vaak, vaker, zo snel mogelijk, zo spoedig mogelijk, zsm, z.s.m., asap, op korte termijn,
      op termijn, op lange termijn, op middellange termijn, t.z.t., te zijner tijd, te gelegener tijd, tijdig, regelmatig, regelmatiger,
      geregeld, periodiek, binnen afzienbare tijd, in de toekomst, in de nabije toekomst, af en toe, nu en dan, soms, steeds,
      voortdurend, continu, altijd, met enige regelmaat, op geregelde tijdstippen, snel, spoedig, vroeg of laat, op den duur`,
  },
  {
    tag: 'vagueAmount',
    source: `${PLAIN_WRITING}; ${INCOSE}`,
    words: `een beetje, een aantal, een fractie, enkele, enige, sommige, verschillende, diverse, meerdere, verscheidene, veel, vele,
      weinig, wat, iets, heel wat, een paar, tal van, een deel van, een groot deel van, een hoop, een boel, voldoende, genoeg,
      een handvol, een reeks, allerlei, aanzienlijk, aanzienlijke, fors, flink, flinke, merkbaar, merkbare, behoorlijk, substantieel,
      substantiële, significant, significante, sterk, drastisch, een stuk, zoveel mogelijk, zo veel mogelijk, zo weinig mogelijk,
      zo min mogelijk, zo goed mogelijk, zo hoog mogelijk, zo laag mogelijk, zo efficiënt mogelijk, optimaal mogelijk`,
  },
  {
    tag: 'vagueQuality',
    source: `${REQUIREMENTS}; ${INCOSE}`,
    words: `op de hoogte, bewust, vertrouwd, thuis voelen, op tijd, plezier, veilig, veilige, rustig, rustige, centraal, voorop, op de eerste plaats, goed, goede, adequaat, adequate, passend, passende, redelijk, redelijke, optimaal, optimale, effectief, effectieve,
      efficiënt, efficiënte, kwalitatief, kwalitatieve, professioneel, professionele, acceptabel, acceptabele, mobielvriendelijk, mobielvriendelijke,
      opgeschoond, opgeschoonde, tevreden, gelukkig, gelukkige, succesvol, succesvolle, gezond, gezonde, fit, proactief, proactieve,
      pro-actief, flexibel, flexibele, klantgericht, klantgerichte, klantvriendelijk, klantvriendelijke, gebruiksvriendelijk,
      gebruiksvriendelijke, gemotiveerd, gemotiveerde, betrokken, zichtbaar, zichtbare, duidelijk, duidelijke, helder, heldere,
      behoorlijke, deftig, deftige, degelijk, degelijke, hoogwaardig, hoogwaardige, uitstekend, uitstekende, soepel, soepele, vlot, vlotte,
      prettig, prettige, leuk, leuke, mooi, mooie, transparant, transparante, toekomstgericht, toekomstgerichte, innovatief, innovatieve,
      duurzaam, duurzame, gepast, gepaste, toereikend, toereikende, correct, netjes, positief, positieve, ideaal, ideale, in orde, op orde,
      beste, productief, productieve, assertief, constructief, constructieve, eigentijds, modern, moderne`,
  },
  {
    tag: 'comparative',
    source: 'unanchored comparatives, btsg.nl/smart-doelen; regular comparatives are found by their ending',
    words: `meer, minder, beter, betere, hoger, hogere, lager, lagere, sneller, snellere, vlotter, vlottere, groter, grotere, kleiner,
      kleinere, sterker, sterkere, korter, kortere, langer, langere, slimmer, slimmere, gezonder, gezondere, fitter, fittere,
      rustiger, goedkoper, goedkopere, duurder, klantvriendelijker, klantgerichter, gerichter, bewuster, bewustere, efficiënter,
      efficiëntere, strakker, scherper, scherpere, breder, bredere, dieper, diepere, nauwer, nauwere, opener, hechter, hechtere,
      beknopter, leuker, leukere, makkelijker, eenvoudiger, professioneler, zichtbaarder, flexibeler, moderner, succesvoller, ruimer, eerder,
      zelfverzekerder, meer en meer, steeds meer, steeds beter, mondiger, transparanter, helderder, rijker, lichter, schoner, schonere, nog beter`,
  },
  { tag: 'than', source: GRAMMAR, words: 'dan' },
  {
    tag: 'escape',
    source: `${APPRAISAL}; ${INCOSE}; ${VAGUE_LANGUAGE}`,
    words: `indien mogelijk, waar mogelijk, als het kan, als dat kan, wanneer mogelijk, zo mogelijk, indien nodig, waar nodig, wanneer nodig,
      zo nodig, als het nodig is, indien wenselijk, waar wenselijk, indien gewenst, voor zover mogelijk, voor zover haalbaar,
      indien haalbaar, waar haalbaar, eventueel, in principe, in beginsel, naar behoefte, naar vermogen, naar believen, tot op zekere hoogte,
      naar alle waarschijnlijkheid, waarschijnlijk, wellicht, misschien, mogelijk, mogelijks, desgewenst, desnoods, als de tijd het toelaat,
      indien de tijd het toelaat, als er tijd voor is, als er tijd is, als het uitkomt, voor zover nodig, waar relevant, indien relevant,
      indien van toepassing, waar van toepassing, min of meer, als het lukt, in de mate van het mogelijke, binnen de mogelijkheden`,
  },
  {
    tag: 'vagueCondition',
    source: APPRAISAL,
    words: 'als je twijfelt, als u twijfelt, als ik twijfel, bij twijfel, als het moeilijk wordt',
  },
  { tag: 'condition', source: GRAMMAR, words: 'indien, tenzij, mits, als, wanneer, zodra, ingeval' },
  {
    tag: 'openEnded',
    source: INCOSE,
    words: `enz, enz., enzovoort, enzovoorts, etc, etc., e.d., en dergelijke, en zo, en zo meer, en zo verder, onder andere, o.a.,
      onder meer, o.m., zoals, bijvoorbeeld, bijv., bv., en meer, en andere zaken, waaronder, met name, in het bijzonder`,
  },
  {
    tag: 'abstractNoun',
    source: `container concepts, ${VAGUE_LANGUAGE}; wsslwrkng.nl, "Een resultaatafspraak die niet specifiek is"`,
    words: `betrokkenheid, samenwerking, communicatie, kwaliteit, tevredenheid, klanttevredenheid, medewerkerstevredenheid, sfeer, werksfeer,
      motivatie, bekendheid, naamsbekendheid, merkbekendheid, zichtbaarheid, bereikbaarheid, dienstverlening, efficiëntie, effectiviteit,
      productiviteit, prestaties, prestatie, vaardigheden, kennis, houding, gedrag, mentaliteit, leefbaarheid, welzijn, gezondheid,
      conditie, professionaliteit, flexibiliteit, innovatie, duurzaamheid, veiligheid, imago, reputatie, inzicht, begrip, bewustzijn,
      bewustwording, verantwoordelijkheid, eigenaarschap, vertrouwen, ontwikkeling, participatie, inzet, service, werking, aanpak, groei,
      relatie, relaties, cultuur, klantgerichtheid, leiderschap, resultaten, resultaat, omzet, verkoop, winst, geld, kosten, punten, cijfers`,
  },
  {
    tag: 'emptyNoun',
    source: VAGUE_LANGUAGE,
    words: `aspect, aspecten, component, componenten, dimensie, dimensies, element, elementen, functie, gebeuren, voorbeeldfunctie, zaken,
      dingen, zaak, ding, stuk, vlak, gebied, niveau, manier, wijze, lat, werk, iets, alles, taken, dingetjes, mensen, organisatie, bedrijf, team`,
  },
  { tag: 'none', source: GRAMMAR, words: 'geen, geen enkel, geen enkele, niemand, nergens, zonder' },
  {
    tag: 'function',
    source: GRAMMAR,
    words: `ik, je, jij, u, hij, zij, ze, we, wij, jullie, hen, hun, mij, me, ons, onze, mijn, jouw, uw, zijn, haar, zich, elkaar, men, er,
      het, dat, die, wie, welke, waar, hoe, is, ben, bent, was, waren, wordt, word, worden, werd, heb, hebt, heeft, hebben, had, kan, kunnen,
      kunt, kon, zal, zullen, zult, moet, moeten, mag, mogen, ga, gaat, gaan, en, of, maar, want, dus, ook, nog, al, reeds, niet, wel, zo,
      te, om, aan, bij, door, in, met, na, naar, op, over, tot, tussen, uit, van, voor, via, per, als, dan, toen, hier, daar, dit, deze,
      hierbij, daarbij, ervoor, erop, eraan, ermee, waarbij, waarvan, waarmee, onder, tegen, zonder, binnen, buiten, sinds, tijdens, iedereen,
      eigen, zelf, zodat, opdat, waardoor, elk, elke, samen, blijven, blijft, laten, laat, doen, doet, doe, maken, maakt, maak, krijgen, krijgt, worden`,
  },
  {
    tag: 'determiner',
    source: GRAMMAR,
    words: 'de, het, een, ons, onze, mijn, jouw, uw, hun, haar, dit, deze, die, dat, één',
  },
  {
    tag: 'modifier',
    source: 'adjectives that stand between a number and its noun',
    words:
      'eerste, tweede, derde, vierde, laatste, nieuwe, extra, bijkomende, gezamenlijke, verschillende, volledige, betalende, aparte, volle, opeenvolgende, aaneengesloten, goede',
  },
  { tag: 'conjunction', source: GRAMMAR, words: 'en, of, alsook, evenals, plus, alsmede' },
  {
    tag: 'plain',
    source: 'phrases that hold a listed word without its meaning',
    words: `zorgen dat, zorgt dat, zorg dat, zorgen ervoor dat, zorgt ervoor dat, zorg ervoor dat, te veel, te weinig, zoals afgesproken, zoals beschreven, zoals bepaald, zoals vastgelegd, zoals voorzien, meer bepaald, onder meer dan,
      wat betreft, goed voor, ten minste één, min of meer dan, al dan niet, zo'n, zeer goed, uiterst goed, goed afgerond, werk maken van,
      goedgekeurd, in plaats van, goed en fout, ten goede`,
  },
];
