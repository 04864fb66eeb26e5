import { describe, expect, it } from 'vitest';
import { cellText } from '../../server/src/view/model.ts';
import { block, cellSaying, LookedAt, rowsOf, treeLines } from './looked-at.ts';

const TEAM = `taal: nl
medewerker els "Els Maes"
medewerker jan "Jan Peeters"
team Dossiers "Team Dossiers" {
  leden: els, jan
  teamleider: els
  kerntaak: "dossiers in één keer goed"
  regel Telefoon "We nemen op."
  principe Vooruit "We kijken vooruit." {
    regel Focus "Elke week vier uur vrij." {
      thema: beschikbaarheid
      focustijd: 4 uur per week
      focustaak: "in de agenda"
      waarom: "moeilijk werk"
    }
  }
  principe Leeg "Dit blijft over."
  actie Lijst "De lijst maken" { volgt uit: Vooruit door: jan periode: van 2027-01-04 tot 2027-01-15 levert: "een lijst" opvolging: "in de weekstart" }
  actie Vaag "Iets uitzoeken"
  overleg Start "Weekstart" { wanneer: elke week duur: 45 minuten deelnemers: jan }
  beslissing Verlof "Verlof toekennen" { beslist door: jan gehoord: els }
  beslissing Taart "Welke taart"
  beslissing Kleur { beslist door: jan, els }
}
`;
const SERVICES = `taal: nl
dienst Balie "De balie" { team: Dossiers bijdrage: jan "alles" coördinatie: els vraagt: Geduld }
competentie Geduld "Geduld" { houders: jan, els }
`;
const project = new LookedAt({ 'file:///a.afspraak': TEAM, 'file:///b.afspraak': SERVICES });
const today = '2027-01-20';

describe('the view of a team', () => {
  it('shows what follows from which principle, with what is open', async () => {
    const view = await project.view('team', 'Dossiers', { today });
    expect(treeLines(block('tree', 'Principes, regels en acties', view).roots)).toEqual([
      'We nemen op. · regel · zonder principe · geen waarom · 2 bevindingen',
      'We kijken vooruit. · principe',
      '  Elke week vier uur vrij. · regel · beschikbaarheid · 4 uur per week · in de agenda · waarom: moeilijk werk',
      '  De lijst maken · actie · Jan Peeters · datum voorbij: 15 jan 2027 · levert: een lijst · vervolg: in de weekstart',
      'Dit blijft over. · principe · nog geen regel of actie · 1 bevinding',
      'Iets uitzoeken · actie · nog niemand · geen einddatum · onbekend wat ze oplevert · vervolg niet gepland · 2 bevindingen',
    ]);
    expect(cellSaying('datum voorbij: 15 jan 2027', view)).toHaveProperty('tone', 'problem');
    expect(project.behind(cellSaying('datum voorbij: 15 jan 2027', view))).toBe('2027-01-15');
    expect(project.behind(cellSaying('waarom: moeilijk werk', view))).toBe('"moeilijk werk"');
    expect(cellSaying('vervolg niet gepland', view)).toHaveProperty('tone', 'attention');
  });

  it('calls an action overdue only after its date', async () => {
    const before = await project.view('team', 'Dossiers', { today: '2027-01-15' });
    expect(cellSaying('tot 15 jan 2027', before)).not.toHaveProperty('tone');
  });

  it('says who is in it, its focus time, its review and the topics its rules leave out', async () => {
    const view = await project.view('team', 'Dossiers', { today });
    const terms = (title: string) =>
      block('terms', title, view).terms.map(({ term, lines }) => [term, ...lines].map(cellText));
    expect(terms('Team')).toEqual([
      ['Leden', 'Els Maes (teamleider)', 'Jan Peeters'],
      ['Focustijd', '4 uur per week · in de agenda'],
      ['Herziening', 'niet gepland'],
    ]);
    expect(terms('Waarover de regels gaan')).toEqual([
      ['beschikbaarheid', 'Elke week vier uur vrij.'],
      ['communicatiemiddelen', 'nog geen regel'],
      ['vergaderingen', 'nog geen regel'],
    ]);
    expect(view.subtitle).toBe('team Dossiers · dossiers in één keer goed');
  });

  it('shows meetings with their purpose and decisions with their one decider', async () => {
    const view = await project.view('team', 'Dossiers', { today });
    expect(rowsOf('Overleg', view)).toEqual([['Weekstart', 'geen doel', 'elke week', '45 minuten', 'Jan Peeters']]);
    expect(rowsOf('Beslissingen', view)).toEqual([
      ['Verlof toekennen', 'Jan Peeters', 'Els Maes'],
      ['Welke taart', 'geen beslisser', ''],
      ['Kleur', 'meer dan één: Jan Peeters, Els Maes', ''],
    ]);
    expect(cellSaying('geen beslisser', view)).toHaveProperty('tone', 'problem');
    expect(project.behind(cellSaying('geen beslisser', view))).toBe('Taart');
  });

  it('shows services and competences from other files in short', async () => {
    const view = await project.view('team', 'Dossiers', { today });
    expect(block('terms', 'Diensten in het kort', view).terms).toMatchObject([
      {
        term: { text: 'De balie' },
        lines: [{ text: '1 bijdrager', tone: 'problem' }, { text: 'Els Maes: coördineert' }],
      },
    ]);
    expect(project.behind(cellSaying('1 bijdrager', view))).toBe('jan "alles"');
    expect(block('terms', 'Competenties in het kort', view).terms[0]?.lines.map(cellText)).toEqual([
      '2 houders',
      '1 dienst ÷ 2 houders = 0,5',
    ]);
  });

  it('has something to show of a team that is only a name', async () => {
    const view = await new LookedAt({ 'file:///a.afspraak': 'taal: nl\nteam Leeg {' }).view('team');
    expect(view.blocks.map(({ title }) => title)).toEqual(['Team', 'Principes, regels en acties', 'Bevindingen']);
    expect(cellSaying('nog geen leden', view)).toHaveProperty('tone', 'attention');
  });
});
