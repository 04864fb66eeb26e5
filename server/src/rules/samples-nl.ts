/** People, tasks and goals that the Dutch samples speak of. */
export const CAST_NL = `taal: nl

organisatie Stad "Stad Voorbeeld" {
  ambitie Nabij "Elke inwoner krijgt binnen één werkdag antwoord van iemand die zijn zaak kent."
  doel VlotteInstroom "Geen team werkt langer dan een kwartaal onderbezet." {
    draagt bij aan: Nabij
  }
  eenheid Personeel "Dienst Personeel" {
    leidinggevende: els
  }
  eenheid Wonen "Dienst Wonen" {
    leidinggevende: els
  }
}

taak Aanwerving "Medewerkers aanwerven"
taak Onderzoek "Beleid onderzoeken"

maatstaf Doorlooptijd "Doorlooptijd van een vacature" {
  berekening: "mediaan van de kalenderdagen tussen goedgekeurde aanvraag en getekend contract"
  meeteenheid: dagen
  meetperiode: "alle vacatures van een kwartaal"
  bron: "wervingsrapport, elk kwartaal"
  beter als: lager
  invloed: eigen
}

medewerker els "Els Maes"
medewerker jan "Jan Peeters" {
  leidinggevende: els
  taakvolwassenheid Aanwerving {
    bekwaam: 3 volgens els op 2026-01-08, 3 volgens jan op 2026-01-08
    bereid: 3 volgens els op 2026-01-08, 2 volgens jan op 2026-01-08
  }
}
medewerker piet "Piet Claes" {
  leidinggevende: els
  taakvolwassenheid Onderzoek {
    bekwaam: 1 volgens els op 2026-02-12, 1 volgens piet op 2026-02-12
    bereid: 3 volgens els op 2026-02-12
  }
  taakvolwassenheid Aanwerving {
    bekwaam: 1 volgens els op 2026-02-12
    bereid: 3 volgens els op 2026-02-12
  }
}
medewerker mia "Mia Jacobs" {
  leidinggevende: els
  taakvolwassenheid Onderzoek {
    bekwaam: 3 volgens els op 2026-02-12, 3 volgens mia op 2026-02-12
    bereid: 3 volgens els op 2026-02-12
  }
}

team Balie "Team Balie" {
  leden: jan, piet, mia
  teamleider: els
}

competentie Arbeidsrecht "Arbeidsrecht" {
  houders: mia niveau 3, jan niveau 2
  leerders: piet
}

dienst Loopbaan "Loopbaanadvies" {
  team: Balie
  klant: "leidinggevenden met een loopbaanvraag; ze krijgen een advies op maat"
  bijdrage: jan "intake", mia "test en advies"
  klant kijkt naar: "advies binnen tien werkdagen"
  vraagt: Arbeidsrecht
}
`;

export const RESULT_NL = `resultaatafspraak VlotAanwerven "Vacatures vlotter invullen" {
  tussen: els en jan
  taak: Aanwerving
  draagt bij aan: VlotteInstroom
  bezielend: "Geen collega vangt nog een halfjaar lang een lege stoel op."
  specifiek: "Alle vacatures van niveau B en C, van aanvraag tot getekend contract."
  aanname: "ongeveer 5 % meer aanwervingen dan vorig jaar"
  meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen
  aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 8
  realistisch: "De procedure bestaat; jan krijgt er tijd voor."
  middelen: 2 dagen per week
  tijdsgebonden: van 2026-02-01 tot 2026-06-30
  opvolging: elke 4 weken
  tegenprestatie: "opleiding arbeidsrecht in het najaar"
}`;

export const PROCESS_NL = `werkprocesafspraak Vergelijken "Leeftijdsbewust personeelsbeleid vergelijken" {
  tussen: els en piet
  taak: Onderzoek
  draagt bij aan: VlotteInstroom
  situatie: ervaring
  bezielend: "Wie bij ons ouder wordt, kiest zelf mee hoe de loopbaan afrondt."
  specifiek: "Drie besturen van onze grootte, alleen beleid voor 55-plussers."
  richting: "een voorstel dat bij onze eigen cijfers past"
  aanvaard: els op 2026-02-20, piet op 2026-02-20 met vertrouwen 7
  realistisch: "Piet krijgt er een dag per week voor."
  middelen: 1 dag per week
  tijdsgebonden: van 2026-03-02 tot 2026-05-29
  opvolging: elke 2 weken
  coaching: els elke 2 weken
  tegenprestatie: "cursus onderzoeksmethoden"
  stap Vragen "Onderzoeksvraag scherp krijgen" {
    deelresultaat: "één blad met de vraag en drie te vergelijken besturen"
    norm: "els en piet vinden het allebei af"
    tegen: 2026-03-13
    kritisch: "vraag eerst, gegevens pas daarna"
  }
  stap Gegevens "Gegevens verzamelen" {
    na: Vragen
    deelresultaat: "ingevulde vergelijkingstabel"
    norm: "elk cijfer heeft een bron"
    tegen: 2026-04-30
    kritisch: "minstens twee besturen van vergelijkbare grootte"
  }
  aanspreekbaar op: Vragen, Gegevens
}`;

export const DEVELOPMENT_NL = `ontwikkelafspraak RechtLeren "Arbeidsrecht onder de knie krijgen" {
  tussen: els en piet
  draagt bij aan: VlotteInstroom
  competentie: Arbeidsrecht
  niveau: van 1 naar 2
  coach: mia
  prioriteit: 1
  afgesproken in: Balie
  aanvaard: els op 2026-02-20, piet op 2026-02-20 met vertrouwen 7
  tijdsgebonden: van 2026-03-02 tot 2026-11-30
  opvolging: elk kwartaal
}`;
