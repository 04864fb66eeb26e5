import type { Person } from '../facts/model.ts';
import { type LoadedWeek, loadPicture } from '../picture/load-picture.ts';
import { isOverload, type WeekLoad } from '../plan/load.ts';
import { loadOfPerson } from '../plan/load-in-project.ts';
import type { Located } from '../project/project-index.ts';
import { personWords } from '../words/person-words.ts';
import { FactCells, titleOf } from './fact-cells.ts';
import type { Cell, Place, ViewBlock } from './model.ts';
import type { ViewContext } from './viewable.ts';

/** Weeks that are shown: half a year. */
const MOST_WEEKS = 26;
const WEEK = 7 * 86_400_000;

/** How much work agreements ask of a person from this week on, and how much time there is; nothing when they ask none. */
export async function personLoad({ uri, fact }: Located<Person>, context: ViewContext): Promise<ViewBlock[]> {
  const { project, language, theme, width } = context;
  const all = loadOfPerson(fact.name.text, project, context.settingsOf(uri));
  const [first] = all;
  if (!first) return [];
  const words = personWords(language).load;
  const cells = new FactCells(context);
  const last = Date.parse(first.week) + (MOST_WEEKS - 1) * WEEK;
  const weeks = all.filter(({ week }) => Date.parse(week) <= last);
  const drawn = await loadPicture(
    weeks.map((week) => loadedWeek(week, context, cells)),
    words.caption,
    language,
    { title: `${words.title}: ${titleOf(fact)}`, description: words.text(titleOf(fact)) },
    { theme, width },
  );
  const rows = weeks.map((week) => row(week, context, cells));
  const more = all.length - weeks.length;
  return [
    { kind: 'picture', title: words.title, text: words.text(titleOf(fact)), ...drawn },
    {
      kind: 'table',
      title: words.table,
      header: words.header,
      rows: more > 0 ? [...rows, [words.more(more), '', '', '']] : rows,
    },
  ];
}

function loadedWeek(load: WeekLoad, context: ViewContext, cells: FactCells): LoadedWeek {
  const words = personWords(context.language).load;
  const overload = isOverload(load);
  return {
    week: load.week,
    available: load.available,
    overload,
    parts: load.agreements.map(({ name, days }) => {
      const { text, at } = agreementCell(name, context);
      const said = [words.weekOf(cells.text.date(load.week)), `${text}: ${daysOf(days, cells, context)}`];
      return {
        days,
        shape: { text: [...said, ...(overload ? [words.overload] : [])].join(', '), ...(at ? { at } : {}) },
      };
    }),
  };
}

function row(load: WeekLoad, context: ViewContext, cells: FactCells): Cell[] {
  const asked = daysOf(load.days, cells, context);
  const [first] = load.agreements;
  const parts = load.agreements.map(
    ({ name, days }) => `${agreementCell(name, context).text} (${daysOf(days, cells, context)})`,
  );
  const { at } = first ? agreementCell(first.name, context) : {};
  return [
    cells.text.date(load.week),
    isOverload(load) ? { text: `${asked}, ${personWords(context.language).load.overload}`, tone: 'problem' } : asked,
    daysOf(load.available, cells, context),
    { text: parts.join('; '), ...(at ? { at } : {}) },
  ];
}

function daysOf(days: number, { text }: FactCells, { language }: ViewContext): string {
  return personWords(language).load.days(text.planWords.number(Math.round(days * 10) / 10));
}

function agreementCell(name: string, { project }: ViewContext): { text: string; at?: Place } {
  const found = project.find('agreement', name);
  return found ? { text: titleOf(found.fact), at: { uri: found.uri, span: found.fact.name.span } } : { text: name };
}
