import type { FileFacts } from '../facts/model.ts';
import { viewWords } from '../words/view-words.ts';
import { type CompetencesSource, competentPeople, levelsIn, type Standing, weakness } from './competence-person.ts';
import { competencesIn, type Development, developmentsOf, type NeededCompetence } from './competences-in.ts';
import { competencesPicture } from './competences-picture.ts';
import { FactCells, titleOf, toned } from './fact-cells.ts';
import { findingsBlock, findingsWithin, type LocatedFinding } from './findings-block.ts';
import { type Cell, filledTable, type Place, type View, type ViewBlock } from './model.ts';
import type { Viewable, ViewContext } from './viewable.ts';

/** Name of the view of all competences of a project. */
const ALL = 'competences';

/** The view of all competences, from each competence of a file. */
export function viewableCompetences(uri: string, facts: FileFacts): Viewable[] {
  const { title } = viewWords(facts.dialect === 'nl' ? 'nl' : 'en').competences;
  return facts.competences.map(({ span }) => ({
    kind: 'competences',
    name: ALL,
    title,
    span,
    view: (context) => competencesView({ uri, span }, context),
  }));
}

/** Which competences the services depend on most, who has them, and who develops them in which order. */
async function competencesView(at: Place, context: ViewContext): Promise<View> {
  const { project, language } = context;
  const cells = new FactCells(context);
  const competences = competencesIn(project);
  const developments = developmentsOf(competences, project);
  const people = competentPeople(competences, developments);
  const levels = competences.flatMap(({ fact }) => fact.holders.map(({ level = 0 }) => level));
  const { seniorLevel } = context.settingsOf(at.uri).thresholds;
  const source = { ...context, competences, developments, people, highest: Math.max(seniorLevel, ...levels) };
  const { title, subtitle } = cells.words.competences;
  return {
    kind: 'competences',
    name: ALL,
    language,
    at,
    title,
    subtitle: subtitle(competences.length, people.length),
    blocks: [
      order(source, cells),
      ...(await competencesPicture(source, cells)),
      ...peopleTable(source, cells),
      developmentTable(source, cells),
      findingsBlock(findingsAbout(source), cells.text),
    ],
  };
}

/** Competences in the order of the dependency on them, with the sum that says so. */
function order({ competences, developments, language }: CompetencesSource, cells: FactCells): ViewBlock {
  const { order: title, header, unused } = cells.words.competences;
  const developed = new Set(developments.map(({ competence }) => competence));
  const rows = competences.map((each): Cell[] => {
    const { fact, uri, dependency } = each;
    const { services, words } = dependency;
    const [first] = services;
    const isLearned = fact.learners.length > 0 || developed.has(each);
    return [
      cells.named(fact, uri),
      first
        ? {
            text: services.map((service) => titleOf(service.fact)).join('; '),
            at: { uri: first.uri, span: first.fact.name.span },
          }
        : { text: unused, tone: 'muted' },
      words[language],
      holdersOf(each, cells),
      cells.calledAll(fact.learners, uri),
      remarkOn(each, isLearned, cells),
    ];
  });
  const { competence, services, sum, holders, learners, remark } = header;
  return filledTable(title, [competence, services, sum, holders, learners, remark], rows);
}

function holdersOf({ fact, uri }: NeededCompetence, { text, words }: FactCells): Cell {
  const [first] = fact.holders;
  if (!first) return '';
  const said = fact.holders.map(({ person, level }) =>
    level === undefined ? text.called(person) : `${text.called(person)} (${words.competences.levelOf(level)})`,
  );
  return { text: said.join(', '), at: { uri, span: first.span } };
}

function remarkOn(each: NeededCompetence, isLearned: boolean, cells: FactCells): Cell {
  const weak = weakness(each, cells);
  if (weak === undefined) return '';
  const { undeveloped } = cells.words.competences;
  const tone = isLearned ? 'attention' : 'problem';
  return toned(isLearned ? weak : `${weak}, ${undeveloped}`, tone, each.uri, each.fact.name.span);
}

/** Each person with each competence on a line of its own: the same as the picture, in words. */
function peopleTable({ people, competences }: CompetencesSource, cells: FactCells): ViewBlock[] {
  const { people: title, person, header, level, who } = cells.words.competences;
  const rows = people.flatMap(({ reference, uri, standings }) => {
    const name = cells.called(reference, uri);
    return competences.flatMap((each) => {
      const standing = standings.get(each);
      return standing
        ? standingRows(standing, each, cells).map((row) => [name, cells.named(each.fact, each.uri), ...row])
        : [];
    });
  });
  return rows.length === 0 ? [] : [filledTable(title, [person, header.competence, who, level], rows)];
}

/** How somebody stands with a competence, and at which level: one line for each thing that is said of it. */
function standingRows(standing: Standing, { uri }: NeededCompetence, { words, text }: FactCells): [Cell, Cell][] {
  const { held, learner, developments, coached } = standing;
  const { holds, learns, coaches, noLevel, levelOf } = words.competences;
  const agreed = (said: string, each: Development): Cell => ({
    text: said,
    at: { uri: each.uri, span: each.fact.name.span },
  });
  return [
    ...held.map(({ level, span }): [Cell, Cell] => [
      holds,
      level === undefined ? { text: noLevel, tone: 'muted' } : { text: levelOf(level), at: { uri, span } },
    ]),
    ...developments.map((each): [Cell, Cell] => [agreed(learns, each), levelsIn(each.fact, text)]),
    ...(learner && developments.length === 0
      ? [[{ text: learns, at: { uri, span: learner.span } }, ''] satisfies [Cell, Cell]]
      : []),
    ...coached.map((each): [Cell, Cell] => [agreed(coaches, each), '']),
  ];
}

/** The agreements to develop competences in order of priority, and where that order goes against the dependency. */
function developmentTable({ developments, competences, language }: CompetencesSource, cells: FactCells): ViewBlock {
  const { development, header, person } = cells.words.competences;
  const { title, agreement, rank, rankOf, none, outOfOrder } = development;
  if (developments.length === 0) return { kind: 'list', title, items: [none] };
  const rows = developments.map((each): Cell[] => {
    const { fact, uri, employee, competence, isLate } = each;
    return [
      priorityOf(each),
      cells.named(fact, uri),
      employee ? cells.called(employee, uri) : '',
      fact.competence ? cells.called(fact.competence, uri) : '',
      levelsIn(fact, cells.text),
      cells.calledAll(fact.coaches, uri),
      competence ? `${rankOf(competence.rank, competences.length)} (${competence.dependency.words[language]})` : '',
      isLate ? toned(outOfOrder, 'attention', uri, fact.name.span) : '',
    ];
  });
  const { text } = cells;
  const titles = [
    text.heading('priority'),
    agreement,
    person,
    header.competence,
    text.heading('level'),
    text.heading('coach'),
    rank,
    header.remark,
  ];
  return filledTable(title, titles, rows);
}

function priorityOf({ fact, uri }: Development): Cell {
  if (fact.priority === undefined) return '–';
  const property = fact.properties.find(({ keyword }) => keyword === 'priority');
  return { text: String(fact.priority), at: { uri, span: property?.span ?? fact.name.span } };
}

/** What was found in the competences themselves, and about competences in the agreements that develop them. */
function findingsAbout({ competences, developments, findingsOf }: CompetencesSource): LocatedFinding[] {
  const own = competences.flatMap(({ uri, fact }) =>
    findingsWithin(fact.span, findingsOf(uri)).map((finding) => ({ uri, finding })),
  );
  const about = new Map(
    [...new Set(developments.map(({ uri }) => uri))].map((uri) => [
      uri,
      findingsOf(uri).filter(({ rule }) => rule.startsWith('competence/')),
    ]),
  );
  const agreed = developments.flatMap(({ uri, fact }) =>
    findingsWithin(fact.span, about.get(uri) ?? []).map((finding) => ({ uri, finding })),
  );
  return [...own, ...agreed];
}
