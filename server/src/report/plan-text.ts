import { addDays, toDay } from '../plan/date.ts';
import type { Plan, PlannedMoment, PlannedStep } from '../plan/model.ts';
import {
  dateRange,
  type Language,
  lateWarning,
  type PlanWords,
  planWords,
  shortDate,
  shortRange,
} from './plan-words.ts';
import { columns, fitLine, fitLines } from './text-fit.ts';

/** Marks up parts of a text, for instance with terminal colours; each gives the text back with the same visible width. */
export interface TextStyle {
  strong(text: string): string;
  muted(text: string): string;
  warning(text: string): string;
}

export interface PlanTextOptions {
  language: Language;
  /** Columns that a line may take. */
  width: number;
  style?: TextStyle;
}

const PLAIN: TextStyle = { strong: (text) => text, muted: (text) => text, warning: (text) => text };
const NARROWEST = 40;
const WIDEST = 120;

/** What every part of the text needs. */
interface Page {
  plan: Plan;
  words: PlanWords;
  width: number;
  style: TextStyle;
}

/** The plan as text for a terminal: steps with sub-results and dates, a small timeline, moments, problems. Ends with a line end. */
export function planText(plan: Plan, { language, width, style = PLAIN }: PlanTextOptions): string {
  const words = planWords(language);
  const page: Page = { plan, words, width: Math.min(WIDEST, Math.max(NARROWEST, width)), style };
  const parts = [heading(page), steps(page), timeline(page), moments(page), problems(page)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ plan, words, width, style }: Page): string[] {
  const { start, end } = plan.period;
  return [
    ...fitLines(plan.title, width, 2).map(style.strong),
    style.muted(
      fitLine(
        `${words.plan} · ${dateRange(start, end, words)} · ${words.today} ${shortDate(plan.today, words, end)}`,
        width,
      ),
    ),
    ...plan.assumed.map((end) => style.muted(words.assumed[end])),
  ];
}

function steps(page: Page): string[] {
  const { plan, words } = page;
  if (plan.steps.length === 0) return [words.noSteps];
  return plan.steps.flatMap((step, index) => stepLines(page, step, index + 1));
}

function stepLines({ plan, words, width, style }: Page, step: PlannedStep, number: number): string[] {
  const near = plan.period.end;
  const dates = shortRange(step.start, step.end, words, near);
  const margin = String(plan.steps.length).length + 2;
  const indent = ' '.repeat(margin);
  const titleWidth = width - margin - columns(dates) - 2;
  const [title = '', ...more] = fitLines(step.title, titleWidth, 2);
  const gap = ' '.repeat(Math.max(2, width - margin - columns(title) - columns(dates)));
  const first = `${`${number}.`.padEnd(margin)}${style.strong(title)}${gap}${step.state === 'late' ? style.warning(dates) : dates}`;
  const results = step.subResults.length > 0 ? step.subResults : [words.noSubResult];
  const marker = step.dueIs === 'given' ? '◆' : '◇';
  return [
    first,
    ...more.map((line) => indent + style.strong(line)),
    ...results.flatMap((text) =>
      fitLines(text, width - margin - 2, 3).map((line, index) => `${indent}${index === 0 ? marker : ' '} ${line}`),
    ),
    indent + style.muted(fitLine(remarks(words, step, near).join(' · '), width - margin)),
  ];
}

function remarks(words: PlanWords, step: PlannedStep, near: string): string[] {
  return [
    words.dueIs[step.dueIs],
    words.states[step.state],
    ...lateWarning(step, words, near),
    ...(step.after.length > 0 ? [`${words.after.toLowerCase()} ${step.after.join(', ')}`] : []),
    ...(step.by.length > 0 ? [`${words.by.toLowerCase()} ${step.by.join(', ')}`] : []),
    ...(step.slack === undefined || step.slack === 0 ? [] : [words.slack(step.slack)]),
    ...(step.critical ? [words.critical] : []),
  ];
}

function timeline({ plan, words, width, style }: Page): string[] {
  if (plan.steps.length === 0) return [];
  const start = plan.steps.reduce((first, step) => (step.start < first ? step.start : first), plan.period.start);
  const end = plan.steps.reduce((last, step) => (step.end > last ? step.end : last), plan.period.end);
  const labelWidth = Math.min(24, Math.floor(width / 3));
  const cells = width - labelWidth - 1;
  const days = toDay(end) - toDay(start) + 1;
  const cell = (date: string): number => Math.floor(((toDay(date) - toDay(start)) * cells) / days);
  const dateAt = (index: number): string => addDays(start, Math.floor((index * days) / cells));
  const today = plan.today >= start && plan.today <= end ? cell(plan.today) : undefined;

  const row = (label: string, marks: (index: number) => string | undefined): string => {
    const line = Array.from({ length: cells }, (_, index) => marks(index) ?? (index === today ? '|' : ' ')).join('');
    const text = fitLine(label, labelWidth);
    return `${text}${' '.repeat(labelWidth + 1 - columns(text))}${line}`.trimEnd();
  };
  const dots = (list: readonly PlannedMoment[]): ((index: number) => string | undefined) => {
    const taken = new Set(list.map(({ date }) => cell(date)));
    return (index) => (taken.has(index) ? '•' : undefined);
  };
  const bar =
    (step: PlannedStep) =>
    (index: number): string | undefined => {
      if (index === cell(step.due)) return step.dueIs === 'given' ? '◆' : '◇';
      if (index < cell(step.start) || index > cell(step.end)) return undefined;
      return step.critical ? '━' : '─';
    };
  const purposes = [...new Set(plan.moments.map(({ purpose }) => purpose))];
  return [
    style.muted(row('', monthMarks(dateAt, cells, words))),
    ...plan.steps.map((step) => row(step.title, bar(step))),
    ...purposes.map((purpose) => row(words.purposes[purpose], dots(plan.moments.filter((m) => m.purpose === purpose)))),
    ...(today === undefined ? [] : [style.muted(row('', todayLabel(today, cells, words.today)))]),
  ];
}

/** Names of the months where they begin, as far as they do not touch. */
function monthMarks(dateAt: (index: number) => string, cells: number, words: PlanWords): (index: number) => string {
  const letters: string[] = [];
  let previous = '';
  for (let index = 0; index < cells; index += 1) {
    const month = dateAt(index).slice(0, 7);
    const isNew = month !== previous;
    previous = month;
    if (!isNew || index < letters.length) continue;
    const name = words.shortMonths[Number(month.slice(5)) - 1] ?? '';
    while (letters.length < index) letters.push(' ');
    letters.push(...name, ' ');
  }
  return (index) => letters[index] ?? ' ';
}

function todayLabel(today: number, cells: number, label: string): (index: number) => string | undefined {
  const from = Math.max(0, Math.min(today, cells - columns(label)));
  return (index) => [...label][index - from] ?? ' ';
}

function moments({ plan, words, width, style }: Page): string[] {
  const near = plan.period.end;
  const groups = new Map<string, string[]>();
  for (const { purpose, by, step, date } of plan.moments) {
    const label = [words.purposes[purpose], by, step].filter((part) => part !== undefined).join(' · ');
    groups.set(label, [...(groups.get(label) ?? []), shortDate(date, words, near)]);
  }
  for (const { purpose, by, step, text } of plan.undatedMoments) {
    const label = [words.purposes[purpose], by, step].filter((part) => part !== undefined).join(' · ');
    groups.set(label, [...(groups.get(label) ?? []), text]);
  }
  if (groups.size === 0) return [];
  const lines = [...groups].flatMap(([label, dates]) =>
    fitLines(`${label}: ${dates.join(', ')}`, width - 2, 4).map((line, index) => (index === 0 ? '' : '  ') + line),
  );
  return [style.strong(words.moments), ...lines];
}

function problems({ plan, words, width, style }: Page): string[] {
  if (plan.problems.length === 0) return [];
  const date = (iso: string): string => shortDate(iso, words, plan.period.end);
  const lines = plan.problems.flatMap((problem) =>
    fitLines(words.problem(problem, date), width - 2, 6).map((line, index) => `${index === 0 ? '! ' : '  '}${line}`),
  );
  return [style.warning(words.problems), ...lines];
}
