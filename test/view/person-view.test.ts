import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../plan/xml.ts';
import { block, said, source, viewOf, written } from './view-of.ts';

const TEXT = `task Desk "Receiving visitors"
person els "Els Maes"
person jan "Jan Peeters" {
  manager: els
  capacity: 4 days per week
  readiness Desk { able: 1 by els on 2026-01-08 willing: 2 by els on 2026-01-08 evidence: "sixteen visits" }
}
readiness Desk { person: jan able: 3 by jan on 2022-01-08 }
result agreement Wait "Shorter waits" {
  between: els and jan
  means: 2 days per week
  time-bound: from 2026-03-02 to 2026-05-01
  follow-up: every 4 weeks
}
process agreement Book "Handbook" {
  between: els and jan
  time-bound: from 2026-03-02 to 2026-05-29
  step List "Make a list" { due: 2026-03-13 }
  step Write "Write" { after: List duration: 12 days by: jan }
}
process agreement Other { owner: els step Help { by: jan due: 2026-04-30 } }
`;

describe('the view of a person', () => {
  it('says where somebody stands, and leads there', async () => {
    const { terms } = block('terms', 'Who this is', await viewOf('person', 'jan', TEXT));
    expect(terms.map(({ term }) => term)).toEqual(['Manager', 'Capacity']);
    expect(source(TEXT, terms[0]?.lines[0])).toBe('els');
    expect(source(TEXT, terms[1]?.lines[0])).toBe('4 days per week');
  });

  it('lists the agreements with the role in them and what comes next', async () => {
    const { rows } = block('table', 'Agreements', await viewOf('person', 'jan', TEXT));
    expect(said(rows).map((row) => row.slice(0, 4))).toEqual([
      ['Shorter waits', 'does the work', '2 Mar – 1 May 2026', '30 Mar 2026: follow-up'],
      ['Handbook', 'does the work', '2 Mar – 29 May 2026', '13 Mar 2026: Make a list'],
      ['Other', 'does steps', '', '30 Apr 2026: Help'],
    ]);
    expect(rows[1]?.[3]).toMatchObject({ tone: 'problem' });
    expect(source(TEXT, rows[1]?.[3])).toMatch(/^step List/);
    expect(rows.map((row) => source(TEXT, row[0]))).toEqual(['Wait', 'Book', 'Other']);
    const manager = block('table', 'Agreements', await viewOf('person', 'els', TEXT));
    expect(said(manager.rows).map((row) => row[1])).toEqual(['leader', 'leader', 'does the work']);
  });

  it('shows the work of every week under the time there is, and says where it is too much', async () => {
    const view = await viewOf('person', 'jan', TEXT);
    const picture = block('picture', 'Work per week', view);
    const { rows } = block('table', 'Work per week in days', view);
    const shapes = (mark: string): XmlElement[] =>
      readXml(picture.svg)
        .all(({ classes }) => classes.includes(mark))
        .flatMap(({ children }) => children);
    const overloaded = said(rows).filter((row) => row[1]?.includes('more asked than there is'));
    expect(overloaded.length).toBeGreaterThan(0);
    expect(shapes('load-overload')).toHaveLength(overloaded.length);
    expect(shapes('load-available')).toHaveLength(rows.length);
    const parts = said(rows).flatMap((row) => row[3]?.split('; ') ?? []);
    expect(shapes('load-parts')).toHaveLength(parts.length);
    const places = shapes('load-parts').map(({ attributes }) => picture.places?.[Number(attributes.get('data-at'))]);
    expect(new Set(places.map((place) => place && written(TEXT, place)))).toEqual(new Set(['Wait', 'Book']));
  });

  it('shows every rating with the level they come to, under the convention that numbers it', async () => {
    const view = await viewOf('person', 'jan', TEXT);
    const { rows } = block('table', 'Readiness', view);
    expect(said(rows)).toEqual([
      [
        'Receiving visitors',
        '1 (Els Maes, 8 Jan 2026); 3 (Jan Peeters, 8 Jan 2022, too old, no longer counts)',
        '2 (Els Maes, 8 Jan 2026)',
        'M2',
        'sixteen visits',
      ],
    ]);
    expect(source(TEXT, rows[0]?.[2])).toBe('2 by els on 2026-01-08');
    expect(block('list', 'What the levels mean', view).items[0]).toContain('M2 willing, not able');
  });

  it('says nothing of ratings unless they are asked for', async () => {
    const view = await viewOf('person', 'jan', TEXT, { withReadiness: false });
    expect(view.blocks.map(({ title }) => title)).not.toContain('Readiness');
    expect(JSON.stringify(view)).not.toMatch(/sixteen visits|"M2"/);
  });
});
