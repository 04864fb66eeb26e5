import { describe, expect, it } from 'vitest';
import { cellText } from '../../server/src/view/model.ts';
import { block, LookedAt, sizeOf, treeLines } from './looked-at.ts';

const CITY = `taal: nl
organisatie Stad "Stad <Zuid>" {
  ambitie Nabij "Wie belt, krijgt antwoord." 
  ambitie Groen "Elk plein bloeit."
  doel Vlot "Binnen een dag." { draagt bij aan: Nabij }
  doel Los "Een doel apart"
}
`;
const WORK = `taal: nl
medewerker jan "Jan Peeters"
resultaatafspraak Balie "Kortere wachttijd" { tussen: els en jan draagt bij aan: Vlot, Nabij }
resultaatafspraak Elders "Iets anders" { tussen: els en jan }
zaaktype Verhuizing "Verhuizen" { draagt bij aan: Vlot behandeld door: jan }
voorziening Zaaksysteem "Zaaksysteem" { gebruikt voor: Verhuizing }
voorziening Bloembak "Bloembakken" { draagt bij aan: Los }
`;
const project = new LookedAt({ 'file:///a.afspraak': CITY, 'file:///b.afspraak': WORK });

describe('the view of ambitions', () => {
  it('shows what contributes to what over files, and what is open', async () => {
    const view = await project.view('ambition', 'Stad');
    expect(treeLines(block('tree', 'Van ambitie naar werk', view).roots)).toEqual([
      'Wie belt, krijgt antwoord. · ambitie',
      '  Binnen een dag. · doel',
      '    Kortere wachttijd · afspraak · els · Jan Peeters',
      '    Verhuizen · zaaktype · Jan Peeters',
      '      Zaaksysteem · voorziening',
      '  Kortere wachttijd · afspraak · els · Jan Peeters',
      'Elk plein bloeit. · ambitie · niets draagt hieraan bij',
      'Een doel apart · doel · draagt aan geen ambitie bij',
      '  Bloembakken · voorziening',
    ]);
    const [open] = block('list', 'Nog niet geland in het werk', view).items;
    expect(open).toMatchObject({ text: 'Elk plein bloeit.', tone: 'attention' });
    expect(project.behind(open)).toBe('Groen');
    expect(block('list', 'Afspraken die nergens aan bijdragen', view).items.map(cellText)).toEqual(['Iets anders']);
  });

  it('leads from every box to what it stands for', async () => {
    const picture = block('picture', 'Wat waaraan bijdraagt', await project.view('ambition', 'Stad'));
    const shapes = project.behindShapes(picture);
    expect(shapes.get('Verhuizen, zaaktype')).toBe('Verhuizing');
    expect(shapes.get('Elk plein bloeit., ambitie, niets draagt hieraan bij')).toBe('Groen');
    expect(picture.svg).toContain('<title>Stad &#60;Zuid&#62;</title>');
  });

  it('cuts a circle of goals where it closes', async () => {
    const text =
      'taal: nl\norganisatie O { doel A { draagt bij aan: B } doel B { draagt bij aan: A } doel C { draagt bij aan: C } }';
    const view = await new LookedAt({ 'file:///a.afspraak': text }).view('ambition');
    expect(treeLines(block('tree', 'Van ambitie naar werk', view).roots).map((line) => line.split(' · ')[0])).toEqual([
      'A',
      '  B',
      '    A',
      'C',
      '  C',
    ]);
  });

  it('places a hundred boxes in its width without one over another', async () => {
    const agreements = Array.from(
      { length: 90 },
      (_, index) => `resultaatafspraak R${index} { draagt bij aan: D${index % 9} }`,
    );
    const goals = Array.from(
      { length: 9 },
      (_, index) =>
        `doel D${index} "Doel ${index} met een lange naam die over twee regels gaat" { draagt bij aan: Alles }`,
    );
    const text = `taal: nl\norganisatie O { ambitie Alles "Alles" ${goals.join(' ')} }\n${agreements.join('\n')}`;
    const view = await new LookedAt({ 'file:///a.afspraak': text }).view('ambition', 'O', { width: 800 });
    const { svg } = block('picture', 'Wat waaraan bijdraagt', view);
    expect(sizeOf(svg).width).toBe(800);
    const boxes = boxesIn(svg);
    expect(boxes).toHaveLength(100);
    const columns = Map.groupBy(boxes, ({ x }) => x);
    expect(columns.size).toBe(3);
    for (const column of columns.values()) {
      const sorted = column.toSorted((a, b) => a.top - b.top);
      for (const [index, box] of sorted.entries()) {
        expect(box.top).toBeGreaterThanOrEqual(sorted[index - 1]?.bottom ?? 0);
        expect(box.bottom).toBeLessThanOrEqual(sizeOf(svg).height);
      }
    }
  });

  it('says that there is nothing to show of an organisation without ambitions', async () => {
    const view = await new LookedAt({ 'file:///a.afspraak': 'taal: nl\norganisatie Leeg' }).view('ambition');
    expect(view.blocks.map(({ kind }) => kind)).toEqual(['list', 'table']);
    expect(block('list', 'Van ambitie naar werk', view).items).toEqual([
      'Deze organisatie heeft nog geen ambitie of doel.',
    ]);
  });
});

/** The boxes of a tree by the corners of their paths. */
function boxesIn(svg: string): { x: number; top: number; bottom: number }[] {
  const [, marks = ''] = /<g class="mark-rect role-mark tree-boxes"[^>]*>(.*?)<\/g>/su.exec(svg) ?? [];
  return [...marks.matchAll(/ d="([^"]*)"/gu)].map(([, path = '']) => {
    const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return { x: Math.min(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}
