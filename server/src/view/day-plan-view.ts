import type { Colour, DayPlan, DayTask, FileFacts, WorkCategory } from '../facts/model.ts';
import type { Located } from '../project/project-index.ts';
import { plainText } from '../words/text-fit.ts';
import { FactCells, titleOf, toned } from './fact-cells.ts';
import { findingsBlock, findingsWithin } from './findings-block.ts';
import type { Cell, Tone, View, ViewBlock } from './model.ts';
import type { Viewable, ViewContext } from './viewable.ts';

const CATEGORIES: readonly WorkCategory[] = ['proactive', 'reactive', 'stuff'];
const TONES: Record<Colour, Tone> = { green: 'good', orange: 'attention', red: 'problem' };

/** The day plans of a file. */
export function viewableDayPlans(uri: string, facts: FileFacts): Viewable[] {
  return facts.dayPlans.map((fact) => ({
    kind: 'day-plan',
    name: fact.name.text,
    title: titleOf(fact),
    span: fact.span,
    view: (context) => dayPlanView({ uri, facts, fact }, context),
  }));
}

/** The tasks of a day with their categories and scores, and the categories that are missing. */
async function dayPlanView(located: Located<DayPlan>, context: ViewContext): Promise<View> {
  const { uri, fact } = located;
  const cells = new FactCells(context);
  const { text, words } = cells;
  const findings = findingsWithin(fact.span, context.findingsOf(uri)).map((finding) => ({ uri, finding }));
  return {
    kind: 'day-plan',
    name: fact.name.text,
    language: context.language,
    at: { uri, span: fact.span },
    title: titleOf(fact),
    subtitle: [
      `${text.dialect.word('block', 'day-plan')} ${fact.name.text}`,
      words.dayPlan.counted(fact.tasks.length),
    ].join(' · '),
    blocks: [about(located, cells), tasks(located, cells), ...missing(located, cells), findingsBlock(findings, text)],
  };
}

function about({ uri, fact }: Located<DayPlan>, cells: FactCells): ViewBlock {
  const { person, on, name } = fact;
  const { text, words } = cells;
  const { about: title, unknownPerson, unknownDay } = words.dayPlan;
  return {
    kind: 'terms',
    title,
    terms: [
      {
        term: text.heading('person'),
        lines: [person ? cells.called(person, uri) : toned(unknownPerson, 'attention', uri, name.span)],
      },
      {
        term: text.heading('on'),
        lines: [
          on
            ? { text: text.date(on.date), at: { uri, span: on.span } }
            : toned(unknownDay, 'attention', uri, name.span),
        ],
      },
    ],
  };
}

function tasks({ uri, fact }: Located<DayPlan>, cells: FactCells): ViewBlock {
  const { tasks: title, category, task, score, noTasks } = cells.words.dayPlan;
  if (fact.tasks.length === 0) return { kind: 'list', title, items: [noTasks] };
  const rows = fact.tasks.map((each): Cell[] => [
    categoryOf(each, uri, cells),
    { text: plainText(each.text.text), at: { uri, span: each.text.span } },
    scoreOf(each, uri, cells),
  ]);
  return { kind: 'table', title, header: [category, task, score], rows };
}

function categoryOf({ category, span }: DayTask, uri: string, { words, text }: FactCells): Cell {
  return category
    ? { text: text.dialect.word('property', category), at: { uri, span } }
    : toned(words.dayPlan.noCategory, 'attention', uri, span);
}

function scoreOf({ colour, span }: DayTask, uri: string, { words, text }: FactCells): Cell {
  return colour
    ? toned(text.planWords.colours[colour], TONES[colour], uri, span)
    : toned(words.dayPlan.noScore, 'muted', uri, span);
}

/** The categories of work that the day has no task for. */
function missing({ uri, fact }: Located<DayPlan>, { words, text }: FactCells): ViewBlock[] {
  const used = new Set(fact.tasks.map(({ category }) => category));
  const left = CATEGORIES.filter((category) => !used.has(category));
  if (left.length === 0) return [];
  const items = left.map((category) =>
    toned(text.dialect.word('property', category), 'attention', uri, fact.name.span),
  );
  return [{ kind: 'list', title: words.dayPlan.missing, items }];
}
