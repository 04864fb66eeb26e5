import { addDays, earliest, latest, toDay } from '../plan/date.ts';
import type { Plan, PlannedStep } from '../plan/model.ts';
import type { PlanWords } from '../words/plan-words.ts';
import { columns, fitLine } from '../words/text-fit.ts';
import type { TextStyle } from './text-style.ts';

/** A line of characters, each standing for the same number of days. */
interface Scale {
  cells: number;
  cell(date: string): number;
  date(cell: number): string;
}

/** What stands at a place of a line, or nothing. */
type Marks = (cell: number) => string | undefined;

const WIDEST_LABEL = 24;

/** Steps as bars, due dates as diamonds, moments as dots and today as a line, each row within `width` columns. */
export function textTimeline(plan: Plan, words: PlanWords, width: number, style: TextStyle): string[] {
  if (plan.steps.length === 0) return [];
  const labelWidth = Math.min(WIDEST_LABEL, Math.floor(width / 3));
  const start = plan.steps.map((step) => step.start).reduce(earliest, plan.period.start);
  const end = plan.steps.map((step) => step.end).reduce(latest, plan.period.end);
  const scale = scaleOf(start, end, width - labelWidth - 1);
  const today = plan.today >= start && plan.today <= end ? scale.cell(plan.today) : undefined;
  const row = (label: string, marks: Marks): string => {
    const text = fitLine(label, labelWidth);
    const cells = Array.from({ length: scale.cells }, (_, cell) => marks(cell) ?? (cell === today ? '|' : ' '));
    return `${text}${' '.repeat(labelWidth + 1 - columns(text))}${cells.join('')}`.trimEnd();
  };
  const purposes = [...new Set(plan.moments.map(({ purpose }) => purpose))];
  return [
    style.muted(row('', monthNames(scale, words))),
    ...plan.steps.map((step) => row(step.title, bar(step, scale))),
    ...purposes.map((purpose) => {
      const dates = plan.moments.filter((moment) => moment.purpose === purpose).map(({ date }) => date);
      return row(words.purposes[purpose], dots(dates, scale));
    }),
    ...(today === undefined ? [] : [style.muted(row('', todayLabel(today, scale.cells, words.today)))]),
  ];
}

function scaleOf(start: string, end: string, cells: number): Scale {
  const first = toDay(start);
  const days = toDay(end) - first + 1;
  return {
    cells,
    cell: (date) => Math.floor(((toDay(date) - first) * cells) / days),
    date: (cell) => addDays(start, Math.floor((cell * days) / cells)),
  };
}

function bar(step: PlannedStep, { cell }: Scale): Marks {
  const from = cell(step.start);
  const to = cell(step.end);
  const due = cell(step.due);
  return (at) => {
    if (at === due) return step.dueIs === 'given' ? '◆' : '◇';
    if (at < from || at > to) return undefined;
    return step.critical ? '━' : '─';
  };
}

function dots(dates: readonly string[], { cell }: Scale): Marks {
  const taken = new Set(dates.map(cell));
  return (at) => (taken.has(at) ? '•' : undefined);
}

/** Names of the months where they begin, as far as they do not touch. */
function monthNames({ cells, date }: Scale, words: PlanWords): Marks {
  const letters: string[] = [];
  let previous = '';
  for (let cell = 0; cell < cells; cell += 1) {
    const month = date(cell).slice(0, 7);
    const isNew = month !== previous;
    previous = month;
    if (!isNew || cell < letters.length) continue;
    const name = words.shortMonths[Number(month.slice(5)) - 1] ?? '';
    while (letters.length < cell) letters.push(' ');
    letters.push(...name, ' ');
  }
  return (cell) => letters[cell] ?? ' ';
}

function todayLabel(today: number, cells: number, label: string): Marks {
  const from = Math.max(0, Math.min(today, cells - columns(label)));
  return (cell) => [...label][cell - from] ?? ' ';
}
