import { describe, expect, it } from 'vitest';
import { block, cellSaying, LookedAt, rowsOf } from './looked-at.ts';

const PEOPLE = `taal: nl
medewerker els
medewerker jan "Jan Peeters" { leidinggevende: els }
medewerker mia "Mia Wouters" { leidinggevende: els }
team Onthaal { leden: jan, mia teamleider: els }
dienst Tour "Rondleiding" { team: Onthaal vraagt: Gidsen, Rekenen }
dienst Balie "De balie" { team: Onthaal vraagt: Gidsen }
`;
const COMPETENCES = `taal: nl
competentie Rekenen "Rekenen" { houders: jan niveau 2, mia niveau 1 }
competentie Gidsen "Verhalen vertellen" { houders: jan niveau 3 leerders: els }
competentie Zingen "Zingen"
ontwikkelafspraak MiaRekent "Mia rekent" { tussen: els en mia competentie: Rekenen niveau: van 1 naar 3 prioriteit: 1 afgesproken in: Onthaal coach: jan }
ontwikkelafspraak MiaGidst "Mia gidst" { tussen: els en mia competentie: Gidsen niveau: van 0 naar 2 prioriteit: 2 afgesproken in: Onthaal }
`;
const project = new LookedAt({ 'file:///a.afspraak': PEOPLE, 'file:///b.afspraak': COMPETENCES });

describe('the view of competences', () => {
  it('shows the sum of the dependency on each, the greatest first, with weak spots', async () => {
    const view = await project.view('competences');
    expect(rowsOf('Waar het team het meest van afhangt', view)).toEqual([
      [
        'Verhalen vertellen',
        'Rondleiding; De balie',
        '2 diensten ÷ 1 houder = 2',
        'Jan Peeters (niveau 3)',
        'els',
        'alleen Jan Peeters',
      ],
      [
        'Rekenen',
        'Rondleiding',
        '1 dienst ÷ 2 houders = 0,5',
        'Jan Peeters (niveau 2), Mia Wouters (niveau 1)',
        '',
        '',
      ],
      ['Zingen', 'geen dienst vraagt dit', '0 diensten ÷ 0 houders', '', '', ''],
    ]);
    const weak = cellSaying('alleen Jan Peeters', view);
    expect(weak).toMatchObject({ tone: 'attention', at: { uri: 'file:///b.afspraak' } });
    expect(project.behind(weak)).toBe('Gidsen');
    expect(project.behind(cellSaying('Rondleiding; De balie', view))).toBe('Tour');
  });

  it('is graver about a weak spot that nobody learns', async () => {
    const text = 'taal: nl\ncompetentie Solo { houders: jan }\ndienst D { vraagt: Solo }';
    const view = await new LookedAt({ 'file:///a.afspraak': text }).view('competences');
    expect(cellSaying('alleen jan, nog geen ontwikkelafspraak', view)).toHaveProperty('tone', 'problem');
    const nobody = await new LookedAt({ 'file:///a.afspraak': text.replace(/\{ houders.*\}/u, '') }).view(
      'competences',
    );
    expect(rowsOf('Waar het team het meest van afhangt', nobody)[0]?.at(-1)).toContain('niemand beheerst dit');
  });

  it('lists development agreements by priority beside the order of the dependency', async () => {
    const view = await project.view('competences');
    const title = 'Ontwikkelafspraken, in volgorde van prioriteit';
    expect(rowsOf(title, view)).toEqual([
      ['1', 'Mia rekent', 'Mia Wouters', 'Rekenen', '1 → 3', 'Jan Peeters', '2 van 3 (1 dienst ÷ 2 houders = 0,5)', ''],
      [
        '2',
        'Mia gidst',
        'Mia Wouters',
        'Verhalen vertellen',
        '0 → 2',
        '',
        '1 van 3 (2 diensten ÷ 1 houder = 2)',
        'hoort eerder',
      ],
    ]);
    expect(project.behind(block('table', title, view).rows[1]?.[0])).toBe('prioriteit: 2');
    expect(rowsOf('Bevindingen', view).map((row) => row[2])).toEqual(
      expect.arrayContaining(['competence/single-point', 'competence/priority-order', 'competence/coach-missing']),
    );
    expect(rowsOf('Bevindingen', view).filter((row) => row[2]?.startsWith('smart/'))).toEqual([]);
  });

  it('says what each person can, learns and coaches, in the picture as in the table', async () => {
    const view = await project.view('competences');
    expect(rowsOf('Mensen en competenties', view)).toEqual([
      ['Jan Peeters', 'Verhalen vertellen', 'beheerst', 'niveau 3'],
      ['Jan Peeters', 'Rekenen', 'beheerst', 'niveau 2'],
      ['Jan Peeters', 'Rekenen', 'coacht', ''],
      ['els', 'Verhalen vertellen', 'leert', ''],
      ['Mia Wouters', 'Verhalen vertellen', 'leert', '0 → 2'],
      ['Mia Wouters', 'Rekenen', 'beheerst', 'niveau 1'],
      ['Mia Wouters', 'Rekenen', 'leert', '1 → 3'],
    ]);
    const shapes = project.behindShapes(block('picture', 'Wie kan wat', view));
    expect(shapes.get('Jan Peeters, Rekenen: niveau 2, coacht')).toBe('jan niveau 2');
    expect(shapes.get('Mia Wouters, Rekenen: niveau 1, leert: niveau 1 → 3')).toBe('mia niveau 1');
    expect(shapes.get('Mia Wouters, Verhalen vertellen: leert: niveau 0 → 2')).toBe('MiaGidst');
    expect(shapes.get('Verhalen vertellen, 2 diensten ÷ 1 houder = 2, alleen Jan Peeters')).toBe('Gidsen');
  });

  it('fills a higher level more, whatever the theme', async () => {
    for (const theme of ['light', 'dark', 'high-contrast', 'editor-dark'] as const) {
      const { svg } = block('picture', 'Wie kan wat', await project.view('competences', undefined, { theme }));
      const opacity = (label: string): number => {
        const [shape = ''] = new RegExp(`<path[^>]*aria-label="${label}[^>]*>`, 'u').exec(svg) ?? [];
        const [, group = ''] = /<g class="mark-rect role-mark matrix-entries"([^>]*)>/u.exec(svg) ?? [];
        return Number(/fill-opacity="([^"]*)"/u.exec(shape + group)?.[1]);
      };
      expect(opacity('Jan Peeters, Verhalen')).toBeGreaterThan(opacity('Jan Peeters, Rekenen'));
      expect(opacity('Jan Peeters, Rekenen')).toBeGreaterThan(opacity('Mia Wouters, Rekenen'));
    }
  });
});
