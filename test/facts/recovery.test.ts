import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';

/** Reads a Dutch document and gives its problems as `rule: text`, with the names it declares. */
function read(text: string) {
  const facts = readFacts(text, { path: 'a.afspraak' });
  return {
    facts,
    problems: facts.problems.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
    names: facts.declarations.map((declaration) => declaration.name.text),
  };
}

describe('an unfinished document', () => {
  it('keeps the blocks after a block without a closing brace', () => {
    const { problems, names, facts } = read(
      'resultaatafspraak A {\n  tussen: els en jan\n\nresultaatafspraak B {\n  tussen: els en mia\n}',
    );
    expect(names).toEqual(['A', 'B']);
    expect(facts.agreements.map((agreement) => agreement.parties.map((party) => party.name))).toEqual([
      ['els', 'jan'],
      ['els', 'mia'],
    ]);
    expect(problems).toEqual(['structure/syntax: resultaatafspraak']);
  });

  it('keeps the next step when a step is not closed', () => {
    const { names, problems } = read(
      'werkprocesafspraak A {\n  stap Een {\n    tegen: 2026-03-13\n  stap Twee {\n    na: Een\n  }\n}\nteam B',
    );
    expect(names).toEqual(['A', 'Een', 'Twee', 'B']);
    expect(problems).toEqual(['structure/syntax: stap']);
  });

  it('reports one problem for one superfluous brace', () => {
    expect(read('taak A { }\n}\ntaak B').problems).toEqual(['structure/syntax: }']);
    expect(read('taak A { }\n}\ntaak B').names).toEqual(['A', 'B']);
  });

  it.each([
    ['a property without a value', '  opvolging:\n', 'specifiek'],
    ['a property with half a value', '  tijdsgebonden: van\n', 'van'],
    ['a value that does not fit', '  opvolging: snel\n', undefined],
    ['stray words', '  dit hoort nergens\n', 'dit'],
    ['a misspelt property', '  opvoling: elke week\n', 'opvoling'],
    ['a property of another block', '  leden: jan\n', 'leden'],
  ])('reports %s once and reads on', (_what, line, found) => {
    const { facts, problems } = read(`resultaatafspraak A {\n${line}  specifiek: "alles"\n}\ntaak B`);
    expect(facts.agreements[0]?.specific?.text).toBe('alles');
    expect(facts.tasks).toHaveLength(1);
    expect(problems).toHaveLength(1);
    if (found) expect(problems[0]).toContain(found);
  });

  it('opens the block behind a title without a closing quotation mark', () => {
    const { facts, problems } = read('resultaatafspraak A "Vacatures {\n  tussen: els en jan\n}\ntaak B');
    expect(facts.agreements[0]?.parties).toHaveLength(2);
    expect(facts.tasks).toHaveLength(1);
    expect(problems).toEqual(['structure/syntax: "Vacatures ']);
  });

  it('says how the property is written', () => {
    const [problem] = readFacts('resultaatafspraak A {\n  tijdsgebonden: ooit\n}', { path: 'a.afspraak' }).problems;
    expect(problem?.message.nl).toContain('tijdsgebonden: van 2026-02-01 tot 2026-06-30');
  });

  it('reads on after git conflict markers', () => {
    const { names, problems } = read('<<<<<<< HEAD\ntaak A\n=======\ntaak B\n>>>>>>> tak\ntaak C');
    expect(names).toEqual(['A', 'B', 'C']);
    expect(problems).toEqual([
      'structure/syntax: <<<<<<< HEAD',
      'structure/syntax: =======',
      'structure/syntax: >>>>>>> tak',
    ]);
  });

  it('hides no more than a line behind a comment without an end', () => {
    const { names, problems } = read('taak A\n/* open\ntaak B');
    expect(names).toEqual(['A', 'B']);
    expect(problems).toEqual(['structure/syntax: /* open']);
  });

  it('does not take the next block for a value that was left out', () => {
    const { names, problems } = read('werkprocesafspraak A {\n  stap Een {\n    norm:\nteam B {\n}');
    expect(names).toEqual(['A', 'Een', 'B']);
    expect(problems[0]).toBe('structure/syntax: stap');
  });

  it('does not take the next block word for a name that was left out', () => {
    const { names } = read('opvolggesprek\nresultaatafspraak A {\n}');
    expect(names).toEqual(['A']);
  });

  it('reports half of a character, and reads on', () => {
    const { names, problems } = read('taak A "\uD83D"\ntaak B');
    expect(names).toEqual(['A', 'B']);
    expect(problems).toEqual(['structure/syntax: \uD83D']);
  });

  it('lists no more problems than people can read', () => {
    const { facts } = read('taak A "open\n'.repeat(1000));
    expect(facts.problems).toHaveLength(201);
    expect(facts.problems.at(-1)?.message.nl).toContain('800');
  });

  it('is not read at all when it is not text', () => {
    expect(read('taak A\0\u0001').problems).toEqual(['structure/syntax: ']);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\uFEFF'],
  ])('reads %s', (_what, text) => {
    expect(read(text).problems).toEqual([]);
  });
});

describe('any prefix of a document', () => {
  const whole = `taal: nl
resultaatafspraak Vlot "Vlotter" {
  tussen: els en jan // samen
  meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
    goed: hoogstens 40 dagen
  }
  aanvaard: els op 2026-01-12, jan op 2026-01-12 met vertrouwen 8
  opvolging: elke 4 weken
}
taak B`;

  it('is read without an exception, with problems inside the text', () => {
    for (let length = 0; length <= whole.length; length++) {
      for (const { span } of readFacts(whole.slice(0, length), { path: 'a.afspraak' }).problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(length);
      }
    }
  });
});
