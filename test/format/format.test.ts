import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { formatDocument, formatSpan, formatted } from '../../server/src/format/format.ts';
import { commentsOf, factsOf } from '../convert/documents.ts';
import { resultDocuments } from '../convert/generated.ts';
import { mutilate, mutilation } from '../facts/mutilate.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENTS = globSync('{examples,test/vscode/fixture,test/highlighting/documents}/**/*.{afspraak,agreement}', {
  cwd: ROOT,
})
  .sort()
  .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

interface Document {
  path: string;
  text: string;
}

/** What each suppression covers, without white space. */
function covered({ text, path: file }: Document): string[] {
  return readFacts(text, { path: file }).suppressions.map(
    ({ rule, target }) => `${rule} ${target ? bare(text.slice(target.start, target.end)) : ''}`,
  );
}

const bare = (text: string): string => text.replaceAll(/[\s\uFEFF\u200B]+/g, '');

function expectOnlyLayoutToChange(document: Document): void {
  const { text, path: file } = document;
  const after = formatted(text, { path: file });
  expect(factsOf(after, file)).toEqual(factsOf(text, file));
  expect(commentsOf(after, file)).toEqual(commentsOf(text, file));
  expect(covered({ text: after, path: file })).toEqual(covered(document));
  expect(bare(after)).toBe(bare(text));
  expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
  expect(formatted(after, { path: file })).toBe(after);
}

/** Layout that was thrown about: other indentation, line ends, empty lines and blanks. */
const disarray = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  indents: fc.array(fc.constantFrom('', ' ', '\t', '      ', '\t  '), { minLength: 1, maxLength: 7 }),
  tails: fc.array(fc.constantFrom('', '', '  ', '\t', '\n', '\n\n\n'), { minLength: 1, maxLength: 5 }),
});
type Disarray = typeof disarray extends fc.Arbitrary<infer T> ? T : never;

function disarrange(text: string, { lineEnd, indents, tails }: Disarray): string {
  const lines = text.split(/\r?\n/).map((line, index) => {
    const own = line.trim() === '' ? '' : indents[index % indents.length];
    return own + line.trim() + (line.includes('//') ? '' : tails[index % tails.length]);
  });
  return lines.join('\n').replaceAll('\n', lineEnd);
}

describe('the examples', () => {
  test.each(DOCUMENTS.filter(({ path: file }) => file.startsWith('examples/')))(
    '$path is laid out already',
    (document) => {
      expect(formatted(document.text, document)).toBe(document.text);
    },
  );

  test.each(DOCUMENTS.filter(({ text }) => !/"""|\/\*/.test(text)))('$path gets its layout back', (document) => {
    const { unsound } = formatDocument(document.text, document);
    if (unsound.length > 0) return;
    const wanted = formatted(document.text, document);
    fc.assert(
      fc.property(disarray, (how) => {
        const lines = (text: string) => text.replaceAll(/(?:\r\n|\r|\n)+/g, '\n');
        expect(lines(formatted(disarrange(document.text, how), document))).toBe(lines(wanted));
      }),
      { numRuns: 5 },
    );
  });
});

describe('only layout changes, and once is enough,', () => {
  test.each(DOCUMENTS)('in $path', expectOnlyLayoutToChange);

  test('in generated documents', { timeout: 60_000 }, () => {
    fc.assert(fc.property(resultDocuments, expectOnlyLayoutToChange), { numRuns: 150 });
  });

  test('in documents in disarray', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENTS), disarray, ({ text, path: file }, how) =>
        expectOnlyLayoutToChange({ text: disarrange(text, how), path: file }),
      ),
      { numRuns: 60 },
    );
  });

  test('in mutilated documents', { timeout: 60_000 }, () => {
    const mutilations = fc.array(mutilation, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENTS), mutilations, (document, changes) =>
        expectOnlyLayoutToChange({ text: changes.reduce(mutilate, document.text), path: document.path }),
      ),
      { numRuns: 80 },
    );
  });

  test('in any part of a document', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        resultDocuments,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(400),
        (document, from, length) => {
          const start = Math.floor(from * document.text.length);
          const edits = formatSpan(document.text, document, { start, end: start + length });
          for (const { span } of edits) expect([span.start >= start, span.end <= start + length]).toEqual([true, true]);
          const after = applyEdits(document.text, edits);
          expect(factsOf(after, document.path)).toEqual(factsOf(document.text, document.path));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const dutch = (text: string): string => formatted(text, { path: 'a.afspraak' });

test('blocks, properties, lists and texts get their places', () => {
  const written = `


taal :nl
organisatie   Stad   "Stad"{ambitie Nabij "Dichtbij."  doel Vlot "Vlot." {draagt   bij  aan:Nabij}}
// over de afspraak
resultaatafspraak Vlot
  "Vlotter"
{

      tussen:els,jan   ,
         piet en mia   // wie


      meetbaar :
         Doorlooptijd van 62
         naar hoogstens 40 dagen { goed: hoogstens 40% /* zo */ matig: "  laat   " }
   /* twee
      regels */
   specifiek: """
            eerste
              tweede
         """
      aanvaard: els op 2026-01-12#abc
}
taak Leeg{
}`;
  expect(dutch(written)).toBe(`taal: nl
organisatie Stad "Stad" {
  ambitie Nabij "Dichtbij."
  doel Vlot "Vlot." {
    draagt bij aan: Nabij
  }
}
// over de afspraak
resultaatafspraak Vlot "Vlotter" {
  tussen: els, jan,
    piet en mia // wie

  meetbaar: Doorlooptijd van 62 naar hoogstens 40 dagen {
    goed: hoogstens 40 %
    /* zo */ matig: "  laat   "
  }
  /* twee
     regels */
  specifiek: """
    eerste
      tweede
  """
  aanvaard: els op 2026-01-12 #abc
}
taak Leeg {}
`);
});

test('line ends, byte order mark and an empty document stay', () => {
  expect(dutch('\uFEFFtaak A\r\n\r\n\r\n\ttaak B\r\n\r\n')).toBe('\uFEFFtaak A\r\n\r\ntaak B\r\n');
  expect(dutch('taak A {\romschrijving: """\r  x\r  """}')).toBe('taak A {\r  omschrijving: """\r    x\r  """\r}\r');
  expect(dutch('')).toBe('');
  expect(dutch(' \n\n')).toBe('');
});

test('a block that cannot be read keeps its layout, and the others do not', () => {
  const { edits, unsound } = formatDocument('taak A  {}\nteam B   {\n leden: els,,\n}\ntaak C {  }\n', {
    path: 'a.afspraak',
  });
  expect(unsound).toHaveLength(1);
  expect(applyEdits('taak A  {}\nteam B   {\n leden: els,,\n}\ntaak C {  }\n', edits)).toBe(
    'taak A {}\nteam B   {\n leden: els,,\n}\ntaak C {}\n',
  );
});

test('an edit is no larger than what changes', () => {
  const text = 'taak A {\r\n      omschrijving: "x"\r\n}\r\n';
  expect(formatDocument(text, { path: 'a.afspraak' }).edits).toEqual([{ span: { start: 12, end: 16 }, text: '' }]);
});

test.each([
  ['sound', "taak A  {omschrijving :'x'}\n".replaceAll("'", '"')],
  ['broken', 'team A { leden:: } '],
])('a large %s document takes no more time than its length accounts for', { timeout: 60_000 }, (_, text) => {
  const timeFor = (copies: number): number => {
    const start = performance.now();
    formatDocument(text.repeat(copies), { path: 'a.afspraak' });
    return performance.now() - start;
  };
  timeFor(500);
  expect(timeFor(4000) / timeFor(1000)).toBeLessThan(10);
});
