import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { afspraak, folderWith } from './afspraak.ts';

const PEOPLE = `taak Onthaal
medewerker els
medewerker jan "Jan Peeters" {
  leidinggevende: els
}
taakvolwassenheid Onthaal {
  medewerker: jan
  bekwaam: 1 volgens els op 2026-01-08
  bewijs: "vier bezoeken"
}
`;
const AGREEMENT = 'resultaatafspraak Balie "Wachttijd" {\n  tussen: els en jan\n  taak: Onthaal\n}\n';

describe('report', () => {
  test('writes a page with names from the whole project', () => {
    const cwd = folderWith({ 'mensen.afspraak': PEOPLE, 'a.afspraak': AGREEMENT });
    const run = afspraak(['report', 'a.afspraak', '--output', 'a.html'], { cwd });
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    const page = readFileSync(path.join(cwd, 'a.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(page).toContain('tussen els en Jan Peeters');
    expect(page).toContain('smart/measure-missing');
    expect(page).not.toContain('vier bezoeken');
  });

  test('shows ratings only with --with-readiness', () => {
    const cwd = folderWith({ 'mensen.afspraak': PEOPLE, 'a.afspraak': AGREEMENT });
    const args = ['report', '--name', 'Balie', '--format', 'md'];
    const plain = afspraak(args, { cwd }).stdout;
    expect(plain).toContain('smart/measure-missing');
    expect(plain).not.toMatch(/taakvolwassenheid|vier bezoeken|fit\/inexperienced|fit\/readiness|zelfstandig/i);
    const rated = afspraak([...args, '--with-readiness'], { cwd }).stdout;
    expect(rated).toMatch(/Taakvolwassenheid[\s\S]*vier bezoeken[\s\S]*fit\/inexperienced/);
  });

  test('writes a Word document, with the timeline as a picture', () => {
    const cwd = folderWith({ 'a.afspraak': AGREEMENT.replace('  taak', '  opvolging: 2026-04-01\n  taak') });
    const run = afspraak(['report', '--format', 'docx', '--output', 'a.docx'], { cwd });
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
    const files = Object.keys(unzipSync(readFileSync(path.join(cwd, 'a.docx'))));
    expect(files).toContain('word/document.xml');
    expect(files.filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  test('begins with agreements, and has people when they are asked for or there is nothing else', () => {
    const team = 'team Loket "Team Loket" {\n  leden: els, jan\n}\n';
    const cwd = folderWith({ 'a.afspraak': PEOPLE + team + AGREEMENT, 'mensen/m.afspraak': 'medewerker mia "Mia"\n' });
    const kinds = (...args: string[]) =>
      JSON.parse(afspraak(['report', '--format', 'json', ...args], { cwd }).stdout).views.map(
        ({ kind, name }: Record<string, string>) => `${kind} ${name}`,
      );
    expect(kinds()).toEqual(['agreement Balie', 'team Loket']);
    expect(kinds('--kind', 'all')).toEqual(['agreement Balie', 'team Loket', 'person els', 'person jan', 'person mia']);
    expect(kinds('--kind', 'team')).toEqual(['team Loket']);
    expect(kinds('--name', 'jan')).toEqual(['person jan']);
    expect(kinds('mensen')).toEqual(['person mia']);
  });

  test('writes in the language that is asked for', () => {
    const cwd = folderWith({ 'a.afspraak': AGREEMENT });
    const { stdout } = afspraak(['report', '--lang', 'en'], { cwd });
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('Signatures');
  });
});
