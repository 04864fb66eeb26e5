import { describe, expect, test } from 'vitest';
import { afspraak, folderWith } from './afspraak.ts';

const PROCESS = `taal: nl
medewerker els
medewerker jan "Jan Peeters" {
  leidinggevende: els
}
werkprocesafspraak Vergelijken "Beleid vergelijken" {
  tussen: els en jan
  tijdsgebonden: van 2026-02-02 tot 2026-05-29
  stap Vragen "Vraag scherp krijgen" {
    deelresultaat: "één blad met de vraag"
    tegen: 2026-02-27
  }
  stap Gegevens "Gegevens verzamelen" {
    na: Vragen
    tegen: 2026-03-13
  }
}
`;

describe('due', () => {
  test('lists what falls due for whom', () => {
    const cwd = folderWith({ 'a.afspraak': PROCESS });
    const { status, stdout, stderr } = afspraak(['due'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'Wat er te doen is van 2 mrt tot en met 16 mrt 2026',
        '',
        'jan · Jan Peeters',
        '! 27 feb      deelresultaat: Vraag scherp krijgen · één blad met de vraag · Vergelijken · te laat',
        '  13 mrt      deelresultaat: Gegevens verzamelen · Vergelijken',
        '',
      ].join('\n'),
    );
  });

  test('looks as far ahead as asked, and leaves out what another file says is done', () => {
    const cwd = folderWith({
      'a.afspraak': PROCESS,
      'b.afspraak': 'taal: nl\nevaluatie Vergelijken {\n  stap: Vragen\n  op: 2026-02-27\n}\n',
    });
    expect(afspraak(['due', '--within', '10d', '--lang', 'en'], { cwd }).stdout).toBe(
      'Nothing falls due up to 12 Mar 2026.\n',
    );
    const { status, stdout } = afspraak(['due', 'a.afspraak', '--within', '3m', '--format', 'json'], { cwd });
    expect(status).toBe(0);
    const { version, from, until, due, overload } = JSON.parse(stdout);
    expect({ version, from, until, overload }).toEqual({
      version: 1,
      from: '2026-03-02',
      until: '2026-06-02',
      overload: [],
    });
    expect(due).toEqual([
      {
        file: 'a.afspraak',
        date: '2026-03-13',
        kind: 'sub-result',
        who: ['jan'],
        of: 'Vergelijken',
        title: 'Gegevens verzamelen',
        overdue: false,
        proposed: false,
      },
      {
        file: 'a.afspraak',
        date: '2026-05-29',
        kind: 'evaluation',
        who: ['els', 'jan'],
        of: 'Vergelijken',
        title: 'Beleid vergelijken',
        overdue: false,
        proposed: false,
      },
    ]);
    expect(afspraak(['due', 'b.afspraak', '--within', '1y'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'afspraak: --within 1y is no time. Write a number of days, weeks or months, like 10d, 2w or 1m.\n',
    });
  });

  test('lists only what concerns one person', () => {
    const cwd = folderWith({ 'a.afspraak': PROCESS });
    expect(afspraak(['due', '--for', 'els'], { cwd }).stdout).toBe('Er is niets te doen tot en met 16 mrt 2026.\n');
    expect(afspraak(['due', '--for', 'jan', '--within', '4m'], { cwd }).stdout).toMatch(/^jan · Jan Peeters$/m);
    const json = afspraak(['due', '--for', 'els', '--within', '4m', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout).due).toMatchObject([{ kind: 'evaluation', who: ['els', 'jan'] }]);
    expect(afspraak(['due', '--for', 'nope'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'afspraak: --for nope: no person, team, unit or function has that name.\n',
    });
  });
});
