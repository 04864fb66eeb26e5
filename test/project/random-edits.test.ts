import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const SETTINGS = defaultSettings('2026-11-22');
const FILES = ['a', 'b', 'c', 'd', 'e', 'f'];

const name = fc.constantFrom('els', 'jan', 'mia', 'Onthaal', 'Werving');
const level = fc.integer({ min: 0, max: 3 });
const weight = fc.constantFrom(20, 40, 60, 100);

/** Blocks that speak of each other, from a few names, so that edits keep making and breaking connections. */
const block = fc.oneof(
  fc.tuple(name, name).map(([who, boss]) => `medewerker ${who} {\n  leidinggevende: ${boss}\n}`),
  fc.tuple(name).map(([task]) => `taak ${task} "Taak"`),
  fc
    .tuple(name, name, level, level)
    .map(
      ([who, task, able, willing]) =>
        `taakvolwassenheid ${task} {\n  medewerker: ${who}\n  bekwaam: ${able} volgens els op 2026-11-01\n  bereid: ${willing} volgens els op 2026-11-01\n}`,
    ),
  fc
    .tuple(name, name, name, name, weight)
    .map(
      ([own, a, b, task, share]) =>
        `resultaatafspraak ${own} {\n  tussen: ${a} en ${b}\n  taak: ${task}\n  gewicht: ${share} %\n  draagt bij aan: ${own}\n}`,
    ),
  fc
    .tuple(name, name, name)
    .map(
      ([own, a, b]) => `werkprocesafspraak ${own} {\n  tussen: ${a} en ${b}\n  stap Een {\n    kritisch: "x"\n  }\n}`,
    ),
  fc.tuple(name, name, name).map(([own, a, b]) => `team ${own} {\n  leden: ${a}, ${b}\n  regel R "Altijd."\n}`),
  fc
    .tuple(name, name, name, name)
    .map(
      ([own, a, b, need]) => `dienst ${own} {\n  team: ${own}\n  bijdrage: ${a} "x", ${b} "y"\n  vraagt: ${need}\n}`,
    ),
  fc.tuple(name, name, level).map(([own, who, at]) => `competentie ${own} {\n  houders: ${who} niveau ${at}\n}`),
  fc.tuple(name).map(([own]) => `organisatie ${own} {\n  ambitie ${own} "Samen verder."\n}`),
  fc
    .tuple(name, name, name, name, weight)
    .map(
      ([own, a, b, measure, share]) =>
        `resultaatafspraak ${own} {\n  tussen: ${a} en ${b}\n  meetbaar: ${measure} hoogstens 40 dagen\n  tijdsgebonden: van 2026-01-05 tot 2026-06-30\n  gewicht: ${share} %\n  leiderschapsfactor: groei\n}`,
    ),
  fc
    .tuple(name, name, name, name, level)
    .map(
      ([own, who, competence, team, order]) =>
        `ontwikkelafspraak ${own} {\n  tussen: els en ${who}\n  competentie: ${competence}\n  coach: ${who}\n  prioriteit: ${order}\n  afgesproken in: ${team}\n}`,
    ),
  fc
    .tuple(name, name)
    .map(
      ([own, kind]) => `maatstaf ${own} {\n  beter als: lager\n  invloed: ${kind === 'els' ? 'buiten' : 'gedeeld'}\n}`,
    ),
  fc.tuple(name).map(([agreement]) => `evaluatie ${agreement} {\n  datum: 2026-07-01\n}`),
  fc
    .tuple(name, name, name)
    .map(([own, who, boss]) => `zaaktype ${own} {\n  behandeld door: ${who}\n  beslist door: ${boss}\n}`),
  fc.tuple(name, name).map(([own, boss]) => `team ${own} {\n  leden: ${boss}\n  teamleider: ${boss}\n}`),
  fc.tuple(name).map(([own]) => `voorziening ${own} {\n  draagt bij aan: ${own}\n}`),
  fc.constant('\n\n'),
);

const text = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n'));
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), file: fc.constantFrom(...FILES), text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), file: fc.constantFrom(...FILES) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rename' as const),
      file: fc.constantFrom(...FILES),
      to: fc.constantFrom(...FILES),
    }),
  },
);

const generatedProject = fc.tuple(...FILES.map(() => text));

it('findings after any series of edits to a project are those of one read from scratch', () => {
  fc.assert(
    fc.property(generatedProject, fc.array(edit, { minLength: 25, maxLength: 25 }), (contents, edits) => {
      const edited = new CheckedProject(SETTINGS);
      const texts = new Map<string, string>();
      const write = (uri: string, content: string) => {
        texts.set(uri, content);
        edited.set(uri, readFacts(content, { path: 'x.afspraak' }));
      };
      const remove = (uri: string) => {
        texts.delete(uri);
        edited.delete(uri);
      };
      contents.forEach((content, at) => {
        write(FILES[at] ?? '', content);
      });
      for (const each of edits) {
        if (each.kind === 'write') write(each.file, each.text);
        else if (each.kind === 'delete') remove(each.file);
        else {
          const moved = texts.get(each.file);
          remove(each.file);
          if (moved !== undefined) write(each.to, moved);
        }
        expect(listed(edited, texts)).toEqual(listed(fromScratch(texts), texts));
      }
    }),
    { numRuns: 20, seed: 20261122 },
  );
});

function fromScratch(texts: ReadonlyMap<string, string>): CheckedProject {
  const project = new CheckedProject(SETTINGS);
  for (const [uri, content] of texts) project.set(uri, readFacts(content, { path: 'x.afspraak' }));
  return project;
}

/** Findings of all files with every place they point at, in a stable order. */
function listed(project: CheckedProject, texts: ReadonlyMap<string, string>) {
  return [...texts.keys()].sort().flatMap((uri) =>
    project.findings(uri).map(({ rule, severity, message, span, related }) => ({
      uri,
      rule,
      severity,
      message,
      span,
      related: related.map((place) => `${place.uri} ${place.span.start} ${place.message}`).sort(),
    })),
  );
}
