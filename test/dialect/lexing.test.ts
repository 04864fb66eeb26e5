import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';

const read = (text: string, path = 'a.afspraak') => readFacts(text, { path });
const clean = (text: string, path?: string) => {
  const facts = read(text, path);
  expect(facts.problems).toEqual([]);
  return facts;
};

describe('the dialect of a document', () => {
  it('comes from the language line before the extension', () => {
    expect(clean('language: en\nperson jan', 'a.afspraak').persons).toHaveLength(1);
    expect(clean('taal: en\nperson jan', 'a.afspraak').dialect).toBe('en');
    expect(clean('// kop\n\ntaal: nl\nmedewerker jan', 'a.agreement').dialect).toBe('nl');
  });

  it('comes from the extension, else from the configured language', () => {
    expect(read('', 'a.agreement').dialect).toBe('en');
    expect(read('', 'a.afspraak').dialect).toBe('nl');
    expect(readFacts('', { path: 'a.txt', language: 'en' }).dialect).toBe('en');
  });
});

describe('words', () => {
  it('are keywords only where a keyword can stand', () => {
    const facts = clean(`
      medewerker team "Tea M."
      medewerker stap
      medewerker tegen
      taak taak "Taak"
      team regel {
        leden: team, stap en tegen
      }
      resultaatafspraak doel {
        tussen: team en stap
        taak: taak
        aanvaard: tegen op 2026-01-12
      }`);
    expect(facts.declarations.map(({ kind, name }) => `${kind} ${name.text}`)).toEqual([
      'person team',
      'person stap',
      'person tegen',
      'task taak',
      'team regel',
      'agreement doel',
    ]);
    expect(facts.teams[0]?.members.map((member) => member.name)).toEqual(['team', 'stap', 'tegen']);
  });

  it('of the other dialect are free', () => {
    expect(clean('medewerker person\nmedewerker team {\n  leidinggevende: person\n}').persons).toHaveLength(2);
  });

  it('may be Unicode with digits, underscores and inner hyphens', () => {
    const names = ['hr-dienst', 'Réunion', 'Überstunden', 'naam_2', 'D’hondt', 'Ελένη'];
    expect(
      clean(names.map((name) => `medewerker ${name}`).join('\n')).persons.map((person) => person.name.text),
    ).toEqual(names);
  });

  it('compare after composing combining characters', () => {
    const decomposed = 'Rene\u0301e';
    expect(clean(`medewerker ${decomposed}`).persons[0]?.name.text).toBe(decomposed.normalize('NFC'));
  });

  it('are matched whole, so that teamwork is not team', () => {
    expect(read('teamwork Onthaal { }').teams).toEqual([]);
  });

  it('form the longest phrase', () => {
    const facts = clean(
      'resultaatafspraak A {\n  meetbaar: "x" {\n    zeer goed: hoogstens 3\n    goed: hoogstens 5\n  }\n}',
    );
    expect(facts.agreements[0]?.measurements[0]?.levels.map((level) => level.level)).toEqual(['very good', 'good']);
  });
});

describe('texts', () => {
  const titleOf = (text: string) => clean(`taak A ${text}`).tasks[0]?.title?.text;

  it('may stand in straight, curly and low quotation marks', () => {
    expect(titleOf('"een \\"citaat\\""')).toBe('een "citaat"');
    expect(titleOf('“krullend”')).toBe('krullend');
    expect(titleOf('„laag”')).toBe('laag');
  });

  it('of several lines lose their common indentation', () => {
    expect(titleOf('"""\n    eerste\n      tweede\n    """')).toBe('eerste\n  tweede');
    expect(titleOf('"""\r\n    eerste\r\n    tweede\r\n    """')).toBe('eerste\ntweede');
  });

  it('keep emoji and positions in UTF-16', () => {
    const text = 'taak A "🎯 raak"\ntaak B';
    const second = clean(text).tasks[1];
    expect(text.slice(second?.name.span.start, second?.name.span.end)).toBe('B');
  });

  it('without an end stop at the end of their line', () => {
    const facts = read('taak A "open\ntaak B "dicht"');
    expect(facts.tasks.map((task) => task.title?.text)).toEqual(['open', 'dicht']);
    expect(facts.problems.map((problem) => problem.rule)).toEqual(['structure/syntax']);
  });
});

describe('numbers', () => {
  const quantityOf = (text: string, path: string, keyword: string, block: string) =>
    clean(`${block} jan { ${keyword}: ${text} }`, path).persons[0]?.capacity;

  it.each([
    ['2,5 dagen per week', 2.5],
    ['1.250 uur per jaar', 1250],
    ['1.250,5 uur per jaar', 1250.5],
    ['2.5 dagen per week', 2.5],
  ])('read %s in Dutch', (text, value) => {
    expect(quantityOf(text, 'a.afspraak', 'beschikbaar', 'medewerker')?.value).toBe(value);
  });

  it.each([
    ['2.5 days per week', 2.5],
    ['1,250 hours per year', 1250],
  ])('read %s in English', (text, value) => {
    expect(quantityOf(text, 'a.agreement', 'capacity', 'person')?.value).toBe(value);
  });
});

describe('dates', () => {
  const problemsOf = (date: string) => read(`dagplan A { datum: ${date} }`).problems.map((problem) => problem.rule);

  it('that no calendar has are reported', () => {
    expect(problemsOf('2026-02-29')).toEqual(['smart/date-impossible']);
    expect(problemsOf('2028-02-29')).toEqual([]);
    expect(problemsOf('2026-13-01')).toEqual(['smart/date-impossible']);
  });

  it('written day first are read and reported', () => {
    const facts = read('dagplan A { datum: 2/3/2026 }');
    expect(facts.dayPlans[0]?.on?.date).toBe('2026-03-02');
    expect(facts.problems.map((problem) => problem.rule)).toEqual(['structure/syntax']);
  });
});
