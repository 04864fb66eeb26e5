import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

/** A project of Dutch files that is edited step by step. */
function project(files: Record<string, string>) {
  const checked = new CheckedProject(defaultSettings('2026-11-22'));
  const write = (uri: string, text: string) => checked.set(uri, readFacts(text, { path: `${uri}.afspraak` }));
  for (const [uri, text] of Object.entries(files)) write(uri, text);
  const names = (uri: string) =>
    checked
      .findings(uri)
      .filter(({ rule }) => rule.startsWith('structure/'))
      .map(({ rule, message }) => `${rule} ${/‘([^’]+)’/.exec(message)?.[1]}`);
  return { write, remove: (uri: string) => checked.delete(uri), names, checked };
}

describe('names in a project', () => {
  it('resolve across files', () => {
    const { names } = project({ a: 'medewerker jan {\n  leidinggevende: els\n}', b: 'medewerker els' });
    expect(names('a')).toEqual([]);
  });

  it('that are declared nowhere are reported, with the nearest name', () => {
    const { checked } = project({ a: 'medewerker jan {\n  leidinggevende: elske\n}', b: 'medewerker elsje' });
    const [finding] = checked.findings('a');
    expect(finding?.message).toContain('Bedoel je ‘elsje’?');
    expect(finding?.fixes).toHaveLength(1);
  });

  it('are unique for their kind, and nested names within their block', () => {
    const { names } = project({
      a: 'taak X\nteam X\nwerkprocesafspraak P {\n  stap X\n}\nwerkprocesafspraak Q {\n  stap X\n}',
    });
    expect(names('a')).toEqual([]);
  });

  it('that may mean two kinds of party are ambiguous', () => {
    const { names } = project({
      a: 'resultaatafspraak A {\n  tussen: zorg en els\n}',
      b: 'medewerker els\nteam zorg\norganisatie O {\n  eenheid zorg\n}',
    });
    expect(names('a')).toEqual(['structure/ambiguous-name zorg']);
  });

  it('of steps resolve within their agreement only', () => {
    const { names } = project({
      a: 'werkprocesafspraak P {\n  stap Een\n}\nwerkprocesafspraak Q {\n  stap Twee {\n    na: Een\n  }\n}',
    });
    expect(names('a')).toEqual(['structure/unresolved-name Een']);
  });
});

describe('findings about names', () => {
  const boss = 'medewerker jan {\n  leidinggevende: els\n}';

  it('follow fixing, breaking again, renaming and deleting another file', () => {
    const { write, remove, names } = project({ a: boss });
    const missing = ['structure/unresolved-name els'];
    expect(names('a')).toEqual(missing);
    write('b', 'medewerker els');
    expect(names('a')).toEqual([]);
    write('b', 'medewerker elsa');
    expect(names('a')).toEqual(missing);
    write('b', 'medewerker els');
    expect(names('a')).toEqual([]);
    remove('b');
    write('c', 'medewerker els');
    expect(names('a')).toEqual([]);
    remove('c');
    expect(names('a')).toEqual(missing);
  });

  it('on duplicates come and go in both files', () => {
    const { write, remove, names } = project({ a: 'taak A', b: 'taak B' });
    expect([names('a'), names('b')]).toEqual([[], []]);
    write('b', 'taak A');
    expect([names('a'), names('b')]).toEqual([['structure/duplicate-name A'], ['structure/duplicate-name A']]);
    remove('b');
    expect(names('a')).toEqual([]);
  });

  it('point at the place where the other name stands now', () => {
    const { write, checked } = project({ a: 'taak A', b: 'taak A' });
    const place = () => checked.findings('a')[0]?.related[0]?.span.start;
    expect(place()).toBe(5);
    write('b', '\n\ntaak A');
    expect(place()).toBe(7);
  });
});

describe('an edit', () => {
  it('outdates only the files whose findings asked for what changed', () => {
    const { write, checked } = project({
      a: 'medewerker jan {\n  leidinggevende: els\n}',
      b: 'medewerker els',
      c: 'taak Los',
    });
    for (const uri of ['a', 'b', 'c']) checked.findings(uri);
    expect(write('b', 'medewerker els "Els"')).toEqual(['b', 'a']);
    for (const uri of ['a', 'b', 'c']) checked.findings(uri);
    expect(write('b', '\nmedewerker els "Els"')).toEqual(['b']);
  });
});
