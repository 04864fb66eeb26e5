import { describe, expect, it } from 'vitest';
import { block, cellSaying, LookedAt, rowsOf } from './looked-at.ts';

const TEXT = `taal: nl
medewerker jan "Jan Peeters"
traject Waarde "Waardevol werken" {
  deelnemers: jan, mia
  sessie Twee "Trager" { datum: 2027-02-02 duur: 2 uur }
  sessie Een "Verschil" { datum: 2027-01-12 duur: 3 uur onderwerp: "vooruitkijken" }
  sessie Drie "Vasthouden" { datum: 2027-02-12 }
  sessie Later "Ooit"
  opdracht Idee "Kies één idee" { soort: één idee tussen: Een en Twee tegen: 2027-01-15 idee: "ochtend" }
  opdracht Delen "Vertellen" { soort: trage communicatie tussen: Twee en Drie duur: 1 week }
  opdracht Zwerft "Zwerft" { tussen: Nergens en Ergens }
}
`;
const project = new LookedAt({ 'file:///a.afspraak': TEXT });

describe('the view of a programme', () => {
  it('lists sessions in time, with the weeks between them and what is wrong with those', async () => {
    const view = await project.view('programme', 'Waarde', { today: '2027-01-20' });
    expect(rowsOf('Sessies', view)).toEqual([
      ['1. Verschil', '12 jan 2027', '', '3 uur', 'vooruitkijken', 'geweest', '1 bevinding'],
      ['2. Trager', '2 feb 2027', '3 weken', '2 uur', '', 'komt nog', ''],
      ['3. Vasthouden', '12 feb 2027', '10 dagen', 'duur onbekend', '', 'komt nog', '1 bevinding'],
      ['4. Ooit', 'geen datum', '', 'duur onbekend', '', '', ''],
    ]);
    expect(cellSaying('3 weken', view)).not.toHaveProperty('tone');
    expect(cellSaying('10 dagen', view)).toHaveProperty('tone', 'attention');
    expect(project.behind(cellSaying('10 dagen', view))).toBe('2027-02-12');
    expect(cellSaying('3 uur', view)).toHaveProperty('tone', 'attention');
  });

  it('lists assignments with the sessions they lie between', async () => {
    const view = await project.view('programme');
    expect(rowsOf('Opdrachten', view)).toEqual([
      ['Kies één idee', 'één idee', 'Verschil – Trager', '15 jan 2027', '', 'ochtend', ''],
      ['Vertellen', 'trage communicatie', 'Trager – Vasthouden', 'geen datum', '1 week', '', ''],
      ['Zwerft', '', 'Nergens – Ergens', 'geen datum', '', '', '2 bevindingen'],
    ]);
    expect(cellSaying('Nergens – Ergens', view)).toHaveProperty('tone', 'attention');
    expect(project.behind(cellSaying('ochtend', view))).toBe('"ochtend"');
    expect(project.behind(cellSaying('Jan Peeters', view))).toBe('jan');
  });

  it('draws sessions and assignments on a line of time, at their dates', async () => {
    const picture = block('picture', 'Sessies en opdrachten in de tijd', await project.view('programme'));
    const shapes = project.behindShapes(picture);
    expect([...shapes.values()]).toEqual(['Idee', 'Delen', 'Een', 'Twee', 'Drie']);
    expect([...shapes.keys()].find((label) => label.startsWith('Vasthouden'))).toMatch(/10 dagen/u);
    const [een = 0, twee = 0, drie = 0] = positionsOf('programme-circles', picture.svg);
    expect((twee - een) / (drie - twee)).toBeCloseTo(21 / 10, 1);
    expect(picture.svg).toContain('>3 weken<');
    expect(picture.svg).toContain('>! 10 dagen<');
    expect(picture.svg).toContain('>vandaag 20 jan<');
  });

  it('has no picture without dates, and nothing but a line without sessions', async () => {
    const undated = await new LookedAt({ 'file:///a.afspraak': 'taal: nl\ntraject T { sessie S }' }).view('programme');
    expect(undated.blocks.map(({ kind }) => kind)).toEqual(['table', 'list']);
    const empty = await new LookedAt({ 'file:///a.afspraak': 'taal: nl\ntraject T' }).view('programme');
    expect(block('list', 'Sessies', empty).items).toEqual(['Dit traject heeft nog geen sessies.']);
  });
});

/** Where the symbols of a mark stand across. */
function positionsOf(mark: string, svg: string): number[] {
  const [, symbols = ''] = new RegExp(`<g class="mark-symbol role-mark ${mark}"[^>]*>(.*?)</g>`, 'su').exec(svg) ?? [];
  return [...symbols.matchAll(/translate\(([\d.]+)/gu)].map(([, x]) => Number(x));
}
