import fc from 'fast-check';

export const FILES = ['a', 'b', 'c', 'd', 'e', 'f'];

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
/** Something that happens to a file. */
export const edit = fc.oneof(
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

/** The texts of all files. */
export const generatedProject = fc.tuple(...FILES.map(() => text));
