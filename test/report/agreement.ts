import { readFacts } from '../../server/src/facts/extract.ts';
import { findingsIn } from '../../server/src/lint/findings-in.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import type { Report } from '../../server/src/view/model.ts';
import { viewablesIn } from '../../server/src/view/viewables.ts';

interface Options {
  today?: string;
  withReadiness?: boolean;
}

/** The report of every agreement in a document, in its own language. */
export async function reportOf(
  text: string,
  { today = '2026-03-20', withReadiness = false }: Options = {},
): Promise<Report> {
  const uri = 'file:///a.afspraak';
  const facts = readFacts(text, { path: uri });
  const index = new ProjectIndex();
  index.set(uri, facts);
  const project = new ProjectView(index);
  const settings = { ...defaultSettings(today), showRatings: withReadiness };
  const findings = findingsIn(uri, facts, index, settings);
  const language = facts.dialect === 'nl' ? 'nl' : 'en';
  const views = viewablesIn(uri, facts)
    .filter(({ kind }) => kind === 'agreement')
    .map(({ view }) =>
      view({
        project,
        settingsOf: () => settings,
        findingsOf: () => findings,
        language,
        theme: 'light',
        withReadiness,
      }),
    );
  return { language, title: 'Report', madeOn: today, views: await Promise.all(views) };
}

export const DOCUMENT = `taal: nl
taak Onthaal "Bezoekers onthalen"
medewerker els "Els Maes"
medewerker jan "Jan Peeters" {
  leidinggevende: els
  taakvolwassenheid Onthaal {
    bekwaam: 3 volgens els op 2026-01-08
    bereid: 2 volgens els op 2026-01-08
    bewijs: "zestien bezoeken"
  }
}
maatstaf Wachttijd "Wachttijd aan de balie" {
  berekening: "mediaan van de minuten tussen nummer en loket"
  bron: "ticketsysteem"
}
resultaatafspraak Balie "Kortere <wachttijd>" {
  tussen: els en jan
  taak: Onthaal
  meetbaar: Wachttijd van 12 naar hoogstens 6 minuten {
    uitstekend: hoogstens 4 minuten
    goed: hoogstens 6 minuten
  }
  aanvaard: els op 2026-03-01, jan op 2026-03-01 met vertrouwen 7
  middelen: 2 uur per week
  tijdsgebonden: van 2026-03-02 tot 2026-06-26
  opvolging: elke 4 weken
  ondanks: fit/third-party "de stadswinkel beslist snel" op 2026-03-01 volgens els
}
werkprocesafspraak Draaiboek "Draaiboek" {
  tussen: els en jan
  tijdsgebonden: van 2026-03-02 tot 2026-05-29
  stap Lijst "Lijst maken" { deelresultaat: "lijst van vragen" norm: "tien vragen" tegen: 2026-03-13 }
}
`;
