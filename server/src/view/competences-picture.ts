import type { EntryLook, MatrixEntry, MatrixHead } from '../picture/matrix-layout.ts';
import { matrixPicture } from '../picture/matrix-picture.ts';
import { type CompetencesSource, type CompetentPerson, levelsIn, shortSum, weakness } from './competence-person.ts';
import type { Development, NeededCompetence } from './competences-in.ts';
import { type FactCells, titleOf } from './fact-cells.ts';
import { MOST_DRAWN, moreRow } from './matrix-rows.ts';
import type { ViewBlock } from './model.ts';

/** The least filling, of the lowest level. */
const FAINT = 0.2;

/** People beside competences with the level of each, as a picture; nothing without people or competences. */
export async function competencesPicture(source: CompetencesSource, cells: FactCells): Promise<ViewBlock[]> {
  const { competences, people, theme, width } = source;
  if (competences.length === 0 || people.length === 0) return [];
  const { map, mapText, title } = cells.words.competences;
  const shown = people.slice(0, MOST_DRAWN);
  const matrix = {
    rows: [...shown.map((person) => rowOf(person, cells)), ...moreRow(people.length - shown.length, cells)],
    columns: competences.map((each) => columnOf(each, source, cells)),
    entries: shown.flatMap((person, row) =>
      competences.flatMap((each, column) => entryOf(person, each, { row, column }, source, cells) ?? []),
    ),
    legend: legendOf(source, cells),
  };
  const drawing = await matrixPicture(matrix, { title, description: mapText }, { theme, width });
  return [{ kind: 'picture', title: map, ...drawing, text: mapText }];
}

function legendOf(source: CompetencesSource, { words }: FactCells): (EntryLook & { label: string; short: string })[] {
  const { lower, higher, learns, coaches } = words.competences;
  return [
    { label: lower, short: '1', strength: strengthOf(1, source), dashed: false, marked: false },
    { label: higher, short: String(source.highest), strength: 1, dashed: false, marked: false },
    { label: learns, short: '', strength: 0, dashed: true, marked: false },
    { label: coaches, short: '', strength: FAINT, dashed: false, marked: true },
  ];
}

function columnOf(each: NeededCompetence, source: CompetencesSource, cells: FactCells): MatrixHead {
  const { fact, uri, dependency } = each;
  const label = titleOf(fact);
  const weak = weakness(each, cells);
  const sum = shortSum(dependency, cells);
  const remark = weak === undefined ? sum : `${sum} · ${weak}`;
  const text = `${label}, ${dependency.words[source.language]}${weak === undefined ? '' : `, ${weak}`}`;
  return { label, remark, warns: weak !== undefined, shape: { text, at: { uri, span: fact.name.span } } };
}

function rowOf({ reference, uri }: CompetentPerson, cells: FactCells): MatrixHead {
  const { text: label, at } = cells.called(reference, uri);
  return { label, shape: { text: label, at } };
}

function entryOf(
  { reference, standings }: CompetentPerson,
  competence: NeededCompetence,
  place: { row: number; column: number },
  source: CompetencesSource,
  cells: FactCells,
): MatrixEntry | undefined {
  const standing = standings.get(competence);
  if (!standing) return undefined;
  const { fact, uri } = competence;
  const { learner } = standing;
  const [held] = standing.held;
  const [development] = standing.developments;
  const [coached] = standing.coached;
  const span = held?.span ?? learner?.span;
  const agreed = development ?? coached;
  const at = span ? { uri, span } : agreed && { uri: agreed.uri, span: agreed.fact.name.span };
  const { coaches } = cells.words.competences;
  const words = levelAndLearning(held, development, learner !== undefined, cells);
  const text = [words, ...(coached ? [coaches] : [])].filter((part) => part !== '').join(', ');
  return {
    ...place,
    text,
    short: held ? String(held.level ?? '?') : '',
    strength: held ? strengthOf(held.level, source) : 0,
    dashed: !held && (learner !== undefined || development !== undefined),
    marked: coached !== undefined,
    shape: { text: `${cells.text.called(reference)}, ${titleOf(fact)}: ${text}`, ...(at ? { at } : {}) },
  };
}

/** How far somebody is: the level, where it goes to, or that they are learning. */
function levelAndLearning(
  held: { level?: number } | undefined,
  development: Development | undefined,
  isLearner: boolean,
  { words, text }: FactCells,
): string {
  const { levelOf, noLevel, learns, learnsTo } = words.competences;
  const level = held && (held.level === undefined ? noLevel : levelOf(held.level));
  const range = development && levelsIn(development.fact, text);
  const learning = range ? learnsTo(range) : development || isLearner ? learns : '';
  return [level, learning].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Fuller for a higher level, in comparison with the highest of all. */
function strengthOf(level: number | undefined, { highest }: CompetencesSource): number {
  return FAINT + (1 - FAINT) * Math.max(0, Math.min(1, (level ?? 0) / Math.max(1, highest)));
}
