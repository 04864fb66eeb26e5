import { expect, test } from 'vitest';
import { convert } from '../../server/src/convert/conversion.ts';
import { converted, documentOf, errorsIn } from './documents.ts';

const PEOPLE = `maatstaf Doorlooptijd "Doorlooptijd van een vacature"
taak Aanwerving
medewerker els
medewerker jan {
  leidinggevende: els
}
`;

const RESULT = `// Gesprek van januari
resultaatafspraak VlotAanwerven "Vacatures vlotter invullen" {
  tussen: els en jan
  taak: Aanwerving

  bezielend: "Geen collega vangt nog een halfjaar een lege stoel op."
  // cijfers uit het kwartaalrapport
  meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
    goed: hoogstens 40 dagen
    matig: meer dan 50 dagen // zelden
  }
  aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 8
  tijdsgebonden: van 2026-02-02 tot 2026-06-30
  opvolging: elke 4 weken
}

taak Onthaal
`;

const PROCESS = `// Gesprek van januari
werkprocesafspraak VlotAanwerven "Vacatures vlotter invullen" {
  tussen: els en jan
  taak: Aanwerving

  bezielend: "Geen collega vangt nog een halfjaar een lege stoel op."
  aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 8
  tijdsgebonden: van 2026-02-02 tot 2026-06-30
  opvolging: elke 4 weken

  // Werkproces, opgesteld uit de resultaatafspraak
  situatie: ervaring
  richting: "Doorlooptijd van een vacature: van 62 naar hoogstens 40 dagen"
  coaching: els elke 2 weken

  stap Meekijken "Meekijken en voorbereiden" {
    tegen: 2026-03-20
    deelresultaat: "eigen lijst van wat er bij deze taak komt kijken, met vragen"
    norm: "de stand bij de start is bekend: Doorlooptijd van een vacature"
    kritisch: "… wat moet je gezien hebben voor je zelf begint?"
  }

  stap SamenDoen "Een eerste keer samen doen" {
    na: Meekijken
    tegen: 2026-05-11
    deelresultaat: "één geval samen afgewerkt en nabesproken"
    norm: "we zien of het de goede kant op gaat: Doorlooptijd van een vacature"
    kritisch: "… waar loopt het meestal mis, en hoe merk je dat op tijd?"
  }

  stap ZelfDoen "Zelf doen, met iemand achter de hand" {
    na: SamenDoen
    tegen: 2026-06-30
    deelresultaat: "de volgende gevallen zelfstandig afgewerkt"
    // cijfers uit het kwartaalrapport
    meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
      goed: hoogstens 40 dagen
      matig: meer dan 50 dagen // zelden
    }
    kritisch: "… wanneer vraag je hulp?"
  }

  aanspreekbaar op: Meekijken, SamenDoen, ZelfDoen
}

taak Onthaal
`;

const others = { 'mensen.afspraak': PEOPLE };

test('a result agreement becomes a work process, and the same text again', async () => {
  const there = await converted(documentOf(RESULT, 'a.afspraak', others), 'process', { situations: ['experience'] });
  expect(there.text).toBe(PROCESS);
  expect(there.losses).toEqual([]);
  const back = await converted(documentOf(PROCESS, 'a.afspraak', others), 'result');
  expect(back).toEqual({ text: RESULT, losses: [] });
});

test('where others decide, the end result does not bind', async () => {
  const text = `language: en
result agreement Permit "Permit for the market hall" {
	between: els and john
	measurable: "permit granted"
	depends on: "the council approves"
}`;
  const there = await converted(documentOf(text, 'a.agreement'), 'process');
  expect(there.text).toBe(`language: en
process agreement Permit "Permit for the market hall" {
	between: els and john
	depends on: "the council approves"

	// Work process, drawn up from the result agreement
	situation: third parties
	direction: "permit granted"

	step Preparing "Preparing the file" {
		duration: 2 weeks
		sub-result: "complete file, with a proposal and alternatives"
		norm: "manager and employee both call it finished"
		critical: "… what do those who decide need to find in it?"
	}

	step Sounding "Sounding out those who have a say" {
		after: Preparing
		duration: 2 weeks
		sub-result: "notes of the talks, with what we changed"
		norm: "manager and employee both call it finished"
		critical: "… who must have seen it beforehand?"
	}

	step Submitting "Submitting and following up" {
		after: Sounding
		duration: 2 weeks
		sub-result: "proposal submitted on time, questions answered"
		measurable: "permit granted"
		critical: "… what do we do when no decision comes?"
	}

	accountable for: Preparing, Sounding
}`);
  expect(await converted(documentOf(there.text, 'a.agreement'), 'result')).toEqual({ text, losses: [] });
});

test('a step that somebody filled in stays as a comment and is told', async () => {
  const filled = PROCESS.replace('… waar loopt het meestal mis, en hoe merk je dat op tijd?', 'bel altijd terug');
  const back = await converted(documentOf(filled, 'a.afspraak', others), 'result');
  expect(back.text).toContain(`  // stap SamenDoen "Een eerste keer samen doen" {
  //   na: Meekijken
  //   tegen: 2026-05-11
  //   deelresultaat: "één geval samen afgewerkt en nabesproken"
  //   norm: "we zien of het de goede kant op gaat: Doorlooptijd van een vacature"
  //   kritisch: "bel altijd terug"
  // }
`);
  expect(back.text).not.toContain('Meekijken en voorbereiden');
  expect(back.losses.map(({ nl }) => nl)).toEqual([
    'De stap SamenDoen “Een eerste keer samen doen” geldt niet meer; de tekst ervan blijft als commentaar staan.',
  ]);
});

test('a hand-written work process keeps what it measures and tells what it loses', async () => {
  const text = `werkprocesafspraak Leeftijd "Leeftijdsbeleid vergelijken" {
  tussen: els en jan
  situatie: nieuw resultaat
  richting: "een voorstel dat bij onze cijfers past" // ruim gehouden
  coaching: els elke week
  stap Vragen {
    deelresultaat: "één blad met de vraag"
    meetbaar: "gesprekken" van 0 naar minstens 3 // drie diensten
  }
  aanspreekbaar op: Vragen
}
`;
  const back = await converted(documentOf(text, 'a.afspraak', others), 'result');
  expect(back.text).toBe(`resultaatafspraak Leeftijd "Leeftijdsbeleid vergelijken" {
  tussen: els en jan
  // situatie: nieuw resultaat
  specifiek: "een voorstel dat bij onze cijfers past" // ruim gehouden
  meetbaar: "gesprekken" van 0 naar minstens 3 // drie diensten
  coaching: els elke week
  // stap Vragen {
  //   deelresultaat: "één blad met de vraag"
  // }
  // aanspreekbaar op: Vragen
}
`);
  expect(back.losses).toHaveLength(3);
});

test('a work process without measures is measured by what it delivers', async () => {
  const text = `werkprocesafspraak Archief {
  tijdsgebonden: tot 2026-06-30
  stap Sorteren {
    deelresultaat: "alles gesorteerd"
  }
}`;
  const back = await converted(documentOf(text), 'result');
  expect(back.text).toContain('meetbaar: "alles gesorteerd"\n  tijdsgebonden:');
  expect(errorsIn(back.text)).toEqual(errorsIn(text));
});

test('a check-in about a step that goes is told', async () => {
  const progress = 'opvolggesprek VlotAanwerven {\n  stap: SamenDoen\n}';
  const document = documentOf(PROCESS, 'a.afspraak', { ...others, 'stand.afspraak': progress });
  const { losses } = await converted(document, 'result');
  expect(losses.map(({ nl }) => nl).join()).toContain('over de stap SamenDoen');
});

test('readiness says why a work process fits when nobody else does', async () => {
  const readiness = `taakvolwassenheid Aanwerving {
  medewerker: jan
  bekwaam: 1 volgens els op 2026-01-08
}`;
  const document = documentOf(RESULT, 'a.afspraak', { ...others, 'taakvolwassenheid.afspraak': readiness });
  expect((await converted(document, 'process')).text).toBe(PROCESS);
});

test('an agreement with text that cannot be read is left alone, and says why', async () => {
  const text = 'resultaatafspraak A {\n  meetbaar: "klachten van 4 naar 0\n  tijdsgebonden: tot 2026-06-30\n}\n';
  const document = documentOf(text);
  const [agreement] = document.facts.agreements;
  const conversion = agreement && (await convert(document, agreement, 'process'));
  expect(conversion).toMatchObject({ edits: [], losses: [] });
  expect(conversion?.obstacle?.nl).toContain('‘A’');
});

test('only result agreements and work processes convert into each other', async () => {
  const text = 'ontwikkelafspraak Leren {\n  competentie: Recht\n}';
  expect(await converted(documentOf(text), 'process')).toEqual({ text, losses: [] });
  expect(await converted(documentOf(PROCESS), 'process')).toEqual({ text: PROCESS, losses: [] });
});
