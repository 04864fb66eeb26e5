import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { FORMATS, type Format } from '../../server/src/cli/formats.ts';
import { readXml } from '../plan/xml.ts';
import { afspraak, folderWith, ROOT } from './afspraak.ts';

const PROJECT = {
  'afspraak.json': '{}',
  'mensen.afspraak': `taak Onthaal
medewerker els "Els Maes"
medewerker jan "Jan Peeters" {
  leidinggevende: els
  taakvolwassenheid Onthaal {
    bekwaam: 1 volgens els op 2026-01-08
    bewijs: "vier bezoeken"
  }
}
`,
  'a.afspraak': `maatstaf Wachttijd "Wachttijd"
werkprocesafspraak Balie "=Wachttijd <b>" {
  tussen: els en jan
  taak: Onthaal
  meetbaar: Wachttijd van 12 naar hoogstens 6 minuten
  tijdsgebonden: van 2026-02-02 tot 2026-05-29
  opvolging: elke 4 weken
  stap Vraag "Vraag stellen" { deelresultaat: "een blad" tegen: 2026-03-13 }
}
opvolggesprek Balie { datum: 2026-02-20 gedaan: "geteld" waarde: 9 minuten kleur: oranje }
`,
};

type Check = (content: Buffer, text: string) => void;

function xmlOf(page: string) {
  return readXml(page.replace(/^<!doctype html>\n/, '').replace(/<(meta|img)\b([^>]*)>/g, '<$1$2/>'));
}

/** What each format holds of the agreement, whichever command wrote it. */
const CHECKS: Record<Format, Check> = {
  text: (_, text) => {
    expect(text).toContain('=Wachttijd <b>\n');
    expect(text).toContain('Vraag stellen');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  },
  svg: (_, text) => {
    const descriptions = readXml(text).all(({ name }) => name === 'desc');
    expect(descriptions.map((description) => description.text).join('\n')).toContain('Vraag stellen');
  },
  png: (content) => expect(content.subarray(1, 4).toString()).toBe('PNG'),
  trend: (_, text) => expect(readXml(text).all(({ name }) => name === 'desc')[0]?.text).toMatch(/Wachttijd.*12.*9/),
  html: (_, text) => {
    const page = xmlOf(text);
    expect(page.all(({ name }) => name === 'h1').map((heading) => heading.text)).toEqual(['=Wachttijd <b>']);
    expect(page.all(({ name }) => name === 'h2').map((heading) => heading.text)).toContain('Plan van deelresultaten');
    expect(page.all(({ name }) => name === 'img')[0]?.attributes.get('src')).toMatch(/^data:image\/svg\+xml;base64,/);
  },
  md: (_, text) => expect(text).toMatch(/^## =Wachttijd &lt;b>$[\s\S]*\| 1\. Vraag stellen \|/m),
  docx: (content) => {
    const files = unzipSync(content);
    const body = readXml(strFromU8(files['word/document.xml'] as Uint8Array));
    expect(body.text).toContain('=Wachttijd <b>');
    expect(Object.keys(files).some((name) => name.endsWith('.png'))).toBe(true);
  },
  mermaid: (_, text) => expect(text).toMatch(/^gantt\n[\s\S]*1\. Vraag stellen :[a-z, ]*a1s1, \d/),
  csv: (_, text) => {
    expect(text).toMatch(/^\uFEFF[^=]*\r\n/);
    expect(text).toContain(";'=Wachttijd <b>;");
  },
  ics: (_, text) => {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const ids = events.map((event) => new ICAL.Event(event).uid.replace(/@.*/, ''));
    expect(ids).toContain('sub-result.Balie.Vraag');
    expect(ids).toContain('follow-up.Balie...1');
    expect(ids).toContain('evaluation.Balie');
  },
  json: (_, text) => expect(JSON.parse(text).version).toBe(1),
};

describe.each(['plan', 'report'] as const)('%s', (command) => {
  test.each(FORMATS)('writes %s', (format) => {
    const cwd = folderWith(PROJECT);
    const args = [command, '.', '--name', 'Balie', '--format', format, '--output', 'out'];
    expect(afspraak(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    const content = readFileSync(path.join(cwd, 'out'));
    const text = content.toString('utf8');
    CHECKS[format](content, text);
    const readable = format === 'docx' ? everyText(content) : text;
    expect(readable).not.toMatch(/vier bezoeken|bekwaam|fit\/inexperienced|aakvolwassenheid/);
  });
});

function everyText(docx: Uint8Array): string {
  return Object.values(unzipSync(docx))
    .map((file) => strFromU8(file))
    .join('\n');
}

test('plan gives JSON that keeps to its schema', () => {
  const schema = JSON.parse(readFileSync(path.join(ROOT, 'server/schema/plan.schema.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  const written = JSON.parse(afspraak(['--today', '2026-12-14', 'plan', 'examples', '--format', 'json']).stdout);
  expect(validate(written), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  expect(written.plans.length).toBeGreaterThan(20);
  expect(validate({ version: 1, plans: [{ ...written.plans[0], more: true }] })).toBe(false);
});

describe('report', () => {
  test('gives views as JSON that keeps to its schema, with paths from the working directory', () => {
    const schema = JSON.parse(readFileSync(path.join(ROOT, 'server/schema/report.schema.json'), 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    const { stdout } = afspraak(['report', 'examples', '--format', 'json']);
    const written = JSON.parse(stdout);
    expect(validate(written), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(written.views.length).toBeGreaterThan(20);
    expect(stdout).not.toContain('file://');
    expect(stdout).not.toContain(ROOT);
    expect(validate({ version: 1, views: [{ ...written.views[0], blocks: [{ kind: 'table' }] }] })).toBe(false);
  });

  test('gives a table with a row for each agreement', () => {
    const cwd = folderWith(PROJECT);
    const { stdout } = afspraak(['report', '--format', 'csv'], { cwd });
    const [header = '', row = '', ...rest] = stdout.slice(1).split('\r\n');
    expect(rest).toEqual(['']);
    const cells = row.split(';');
    const cell = (name: string) => cells[header.split(';').indexOf(name)];
    expect(header).toContain('Einde;Be;S;M;A;R;T;O;Eerstvolgende datum');
    expect(['Soort', 'Naam', 'Tussen', 'Be', 'T'].map(cell)).toEqual([
      'werkprocesafspraak',
      'Balie',
      'Els Maes, Jan Peeters',
      'ontbreekt',
      'aanwezig',
    ]);
    expect(['Eerstvolgende datum', 'Stand van zaken'].map(cell)).toEqual([
      '2026-03-02',
      '0 van 1 stappen klaar · opvolggesprek 20 feb 2026, oranje, 9 minuten, geteld',
    ]);
  });

  test('says what a format cannot hold and what to do', () => {
    const cwd = folderWith({ 'a.afspraak': 'resultaatafspraak Leeg\n' });
    const reason = (format: Format) => afspraak(['report', 'a.afspraak', '--format', format], { cwd }).stderr;
    expect(reason('svg')).toMatch(/nothing to draw of ‘Leeg’\. Choose another format/);
    expect(reason('trend')).toMatch(/‘Leeg’ has no check-in/);
    expect(reason('ics')).toMatch(/Leeg has no date for a calendar\. Give a period/);
  });
});
