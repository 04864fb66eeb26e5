import { describe, expect, it } from 'vitest';
import { cellText } from '../../server/src/view/model.ts';
import { withoutRepeats } from '../../server/src/view/viewables.ts';
import { block, cellSaying, LookedAt, rowsOf, sizeOf } from './looked-at.ts';

const TEAM = `taal: nl
medewerker els "Els Maes"
medewerker jan "Jan <Peeters>"
medewerker mia "Mia Wouters"
team Onthaal "Team Onthaal" {
  leden: jan, mia, piet
  teamleider: els
}
`;
const SERVICES = `taal: nl
dienst Tour "Rondleiding" {
  team: Onthaal
  klant: "bezoekers"
  bijdrage: jan "gidsen", mia
  klant kijkt naar: "op tijd weer buiten"
  coördinatie: els
  feedback: "te snel" { verwerkt: op 2026-11-02 }
  feedback: "te zacht"
}
dienst Balie "De balie" {
  team: Onthaal
  bijdrage: jan "de ochtend"
}
dienst Los "Iets anders" { bijdrage: kim "alles", jan "niets" klant kijkt naar: "x" }
`;
const project = new LookedAt({ 'file:///a.afspraak': TEAM, 'file:///b.afspraak': SERVICES });

describe('the map of services', () => {
  it('says who contributes what, over files, with who coordinates without contributing', async () => {
    const view = await project.view('services', 'Onthaal');
    expect(view.title).toBe('Diensten van Team Onthaal');
    expect(rowsOf('Bijdragen', view)).toEqual([
      ['Rondleiding', 'Jan <Peeters>', 'gidsen', ''],
      ['Rondleiding', 'Mia Wouters', 'bijdrage niet benoemd', ''],
      ['Rondleiding', 'Els Maes', 'coördineert zonder eigen bijdrage', 'coördineert'],
      ['De balie', 'Jan <Peeters>', 'de ochtend', ''],
    ]);
    expect(project.behind(cellSaying('gidsen', view))).toBe('"gidsen"');
    expect(project.behind(cellSaying('Jan <Peeters>', view))).toBe('jan');
    expect(cellSaying('Jan <Peeters>', view)).toHaveProperty('at.uri', 'file:///a.afspraak');
  });

  it('marks what is open in each service', async () => {
    const view = await project.view('services', 'Onthaal');
    const [tour, desk] = block('terms', 'Diensten', view).terms;
    expect(tour?.lines.map(cellText)).toEqual([
      'Klant: bezoekers',
      'Klant kijkt naar: op tijd weer buiten',
      '2 bijdragers',
      'Coördinatie: Els Maes',
      'Feedback: te snel (verwerkt op 2 nov 2026)',
      'Feedback: te zacht (nog te verwerken)',
    ]);
    expect(desk?.lines).toMatchObject([
      { text: 'onbekend waar de klant naar kijkt', tone: 'attention' },
      { text: 'maar één bijdrager', tone: 'problem' },
      { text: 'niemand coördineert', tone: 'attention' },
    ]);
    expect(project.behind(desk?.lines[1])).toBe('jan "de ochtend"');
  });

  it('says of people that they are in no service, or coordinate none of several', async () => {
    const view = await project.view('services', 'Onthaal');
    expect(rowsOf('Mensen', view)).toEqual([
      ['Jan <Peeters>', '2', '', 'coördineert geen dienst'],
      ['Mia Wouters', '1', '', ''],
      ['piet', '0', '', 'in geen enkele dienst'],
      ['Els Maes', '0', 'Rondleiding', 'teamleider'],
    ]);
    const findings = rowsOf('Bevindingen', view);
    expect(findings.map(([severity]) => severity)).toEqual([
      ...findings.flatMap(([severity]) => (severity === 'fout' ? [severity] : [])),
      ...findings.flatMap(([severity]) => (severity === 'fout' ? [] : [severity])),
    ]);
    const rules = findings.map(([, , rule]) => rule);
    expect(rules).toContain('service/fewer-than-two-contributors');
    expect(rules).not.toContain('service/core-task-missing');
  });

  it('draws every contribution as a shape that leads to it', async () => {
    const view = await project.view('services', 'Onthaal');
    const picture = block('picture', 'Wie draagt waaraan bij', view);
    const shapes = project.behindShapes(picture);
    expect(shapes.get('Jan &#60;Peeters&#62;, Rondleiding, gidsen')).toBe('jan "gidsen"');
    expect(shapes.get('De balie, maar één bijdrager')).toBe('Balie');
    expect(shapes.get('Els Maes, Rondleiding, coördineert zonder eigen bijdrage')).toBe('els');
    expect(picture.svg).not.toContain('<Peeters>');
    expect(sizeOf(picture.svg).width).toBe(900);
  });

  it('stays in its width with sixty members and thirty services, in panels under each other', async () => {
    const members = Array.from({ length: 60 }, (_, index) => `lid${index}`);
    const services = members
      .slice(0, 30)
      .map(
        (name, index) =>
          `dienst D${index} "Dienst met een heel lange naam ${index}" { team: Groot bijdrage: ${name} "x" }`,
      );
    const text = `taal: nl\nteam Groot { leden: ${members.join(', ')} }\n${services.join('\n')}`;
    const big = new LookedAt({ 'file:///a.afspraak': text });
    const picture = block('picture', 'Wie draagt waaraan bij', await big.view('services', 'Groot', { width: 700 }));
    const { width, height } = sizeOf(picture.svg);
    expect(width).toBe(700);
    expect(height).toBeGreaterThan(2 * 60 * 20);
    expect([...big.behindShapes(picture).values()].filter((source) => source.endsWith('"x"'))).toHaveLength(30);
  });

  it('draws a crowd in part and names everybody in the table', async () => {
    const members = Array.from({ length: 200 }, (_, index) => `lid${index}`).join(', ');
    const text = `taal: nl\nteam Massa { leden: ${members} }\ndienst D { team: Massa bijdrage: lid0 "x" }`;
    const view = await new LookedAt({ 'file:///a.afspraak': text }).view('services');
    expect(block('picture', 'Wie draagt waaraan bij', view).svg).toContain('… en nog 50');
    expect(rowsOf('Mensen', view)).toHaveLength(200);
  });

  it('shows all services of the project for one that names no team, and each map once in a report', async () => {
    const view = await project.view('services', 'services');
    expect(view.title).toBe('Alle diensten');
    expect(rowsOf('Bijdragen', view)).toHaveLength(6);
    const lone = new LookedAt({ 'file:///a.afspraak': 'taal: nl\ndienst Leeg' });
    expect((await lone.view('services')).blocks.map(({ kind }) => kind)).toEqual(['terms', 'table']);
    const things = [
      { kind: 'services', name: 'Onthaal' },
      { kind: 'services', name: 'Onthaal' },
      { kind: 'agreement', name: 'Twee' },
      { kind: 'agreement', name: 'Twee' },
    ] as const;
    expect(withoutRepeats(things, () => things)).toEqual([things[0], things[2], things[3]]);
  });
});
