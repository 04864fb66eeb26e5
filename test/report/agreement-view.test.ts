import { describe, expect, it } from 'vitest';
import { cellText, type TableBlock, type View, type ViewBlock } from '../../server/src/view/model.ts';
import { DOCUMENT, reportOf } from './agreement.ts';

async function agreements(withReadiness = false): Promise<[View, View]> {
  const { views } = await reportOf(DOCUMENT, { withReadiness });
  return views as unknown as [View, View];
}

function block<Kind extends ViewBlock['kind']>(kind: Kind, title: string, { blocks }: View) {
  const found = blocks.find((each) => each.kind === kind && each.title === title);
  if (!found) throw new Error(`no ${kind} ‘${title}’ among ${blocks.map((each) => each.title).join(', ')}`);
  return found as Extract<ViewBlock, { kind: Kind }>;
}

/** What the rows of a table say. */
function said({ rows }: TableBlock): string[][] {
  return rows.map((row) => row.map(cellText));
}

describe('an agreement on paper', () => {
  it('calls people by their title', async () => {
    const [result] = await agreements();
    expect(result.subtitle).toBe('resultaatafspraak Balie tussen Els Maes en Jan Peeters');
  });

  it('has a card with every letter, what is agreed and a verdict', async () => {
    const [result] = await agreements();
    const rows = said(block('table', 'BeSMARTO', result));
    expect(rows.map(([letter]) => letter)).toEqual(['Be', 'S', 'M', 'A', 'R', 'T', 'O']);
    expect(rows[0]?.[3]).toMatch(/^ontbreekt: /);
    expect(rows[2]?.[2]).toBe('Wachttijd aan de balie van 12 naar hoogstens 6 minuten');
    expect(rows[3]?.[2]).toBe('Els Maes · 1 mrt 2026; Jan Peeters · 1 mrt 2026 · vertrouwen 7 op 10');
    expect(rows[5]?.[2]).toBe('2 mrt – 26 jun 2026');
  });

  it('shows measures with their levels and how they are measured', async () => {
    const [result] = await agreements();
    const measures = block('table', 'Maatstaven en niveaus', result);
    expect(measures.header).toEqual(['Maatstaf', 'Van', 'Naar', 'Uitstekend', 'Goed']);
    expect(said(measures)).toEqual([
      ['Wachttijd aan de balie', '12', 'hoogstens 6 minuten', 'hoogstens 4 minuten', 'hoogstens 6 minuten'],
    ]);
    expect(block('terms', 'Hoe er gemeten wordt', result).terms[0]?.lines).toContain('Bron: ticketsysteem');
  });

  it('shows recorded reasons, findings and lines to sign on', async () => {
    const [result] = await agreements();
    expect(said(block('table', 'Vastgelegde redenen', result))).toEqual([
      ['fit/third-party', 'de stadswinkel beslist snel', '1 mrt 2026', 'Els Maes'],
    ]);
    expect(said(block('table', 'Bevindingen', result)).map((row) => row[2])).toContain('smart/scope-missing');
    expect(block('signatures', 'Voor akkoord', result).parties).toEqual([
      { name: 'Els Maes', accepted: 'aanvaard op 1 mrt 2026' },
      { name: 'Jan Peeters', accepted: 'aanvaard op 1 mrt 2026' },
    ]);
  });

  it('shows steps and the timeline of a work process', async () => {
    const [, process] = await agreements();
    expect(said(block('table', 'Stappen', process))).toEqual([
      ['1. Lijst maken', 'lijst van vragen', 'tien vragen', '2 mrt 2026', '13 mrt 2026 (afgesproken datum)'],
    ]);
    expect(block('picture', 'Plan van deelresultaten', process).svg).toMatch(/^<svg /);
  });

  it('lists the dates of what recurs on one line', async () => {
    const [result] = await agreements();
    const moments = block('table', 'Momenten', result);
    expect(moments.header).toEqual(['Wat', 'Wanneer']);
    expect(said(moments)).toEqual([['opvolging', '30 mrt, 27 apr, 26 mei, 22 jun']]);
  });

  it('leaves out ratings of people unless they are asked for', async () => {
    const [without] = await agreements();
    expect(JSON.stringify(without)).not.toMatch(/aakvolwassenheid|zestien bezoeken/);
    const [withRatings] = await agreements(true);
    const table = block('table', 'Taakvolwassenheid: Jan Peeters, Bezoekers onthalen', withRatings);
    expect(said(table)).toEqual([
      ['bekwaam', '3', 'Els Maes', '8 jan 2026'],
      ['bereid', '2', 'Els Maes', '8 jan 2026'],
    ]);
  });
});
