import { isTrouble } from '../picture/timeline-look.ts';
import type { Plan, PlannedStep } from '../plan/model.ts';
import {
  dateRange,
  describeProgress,
  type Language,
  lateWarning,
  type PlanWords,
  planWords,
  projectedWarning,
  shortDate,
  shortRange,
} from '../words/plan-words.ts';
import { columns, fitLines, fitParts } from '../words/text-fit.ts';
import { titledPlan } from '../words/titled-plan.ts';
import { describeTrend } from '../words/trend-words.ts';
import { PLAIN_STYLE, type TextStyle } from './text-style.ts';
import { textTimeline } from './text-timeline.ts';

export interface PlanTextOptions {
  language: Language;
  /** Columns that a line may take. */
  width: number;
  style?: TextStyle;
}

const NARROWEST = 40;
const WIDEST = 120;
/** Of one sentence, or of the dates of what recurs every week of a year. */
const MOST_LINES = 20;

/** What every part of the text needs. */
interface Page {
  plan: Plan;
  words: PlanWords;
  language: Language;
  width: number;
  style: TextStyle;
}

/** The plan as text for a terminal: steps with sub-results and dates, a small timeline, moments, problems. Ends with a line end. */
export function planText(written: Plan, { language, width, style = PLAIN_STYLE }: PlanTextOptions): string {
  const words = planWords(language);
  const plan = titledPlan(written);
  const page: Page = { plan, words, language, width: Math.min(WIDEST, Math.max(NARROWEST, width)), style };
  const parts = [
    heading(page),
    steps(page),
    textTimeline(plan, words, page.width, style),
    progress(page),
    moments(page),
    problems(page),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ plan, words, width, style }: Page): string[] {
  const { start, end } = plan.period;
  return [
    ...fitLines(plan.title, width, 2).map(style.strong),
    ...fitParts(
      [words.plan, dateRange(start, end, words), `${words.today} ${shortDate(plan.today, words, end)}`],
      width,
    ).map(style.muted),
    ...plan.assumed.flatMap((end) => fitLines(words.assumed[end], width, 2).map(style.muted)),
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
  const first = `${`${number}.`.padEnd(margin)}${style.strong(title)}${gap}${isTrouble(step.state) ? style.warning(dates) : dates}`;
  const results = step.subResults.length > 0 ? step.subResults : [words.noSubResult];
  const marker = step.dueIs === 'given' ? '◆' : '◇';
  return [
    first,
    ...more.map((line) => indent + style.strong(line)),
    ...results.flatMap((text) =>
      fitLines(text, width - margin - 2, 3).map((line, index) => `${indent}${index === 0 ? marker : ' '} ${line}`),
    ),
    ...fitParts(remarks(words, step, near), width - margin).map((line) => indent + style.muted(line)),
  ];
}

/** Whether a step that is not due yet ends after its due date as things stand today. */
function remarks(words: PlanWords, step: PlannedStep, near: string): string[] {
  return [
    words.dueIs[step.dueIs],
    words.states[step.state],
    ...lateWarning(step, words, near),
    ...projectedWarning(step, words, near),
    ...(step.after.length > 0 ? [`${words.after.toLowerCase()} ${step.after.join(', ')}`] : []),
    ...(step.by.length > 0 ? [`${words.by.toLowerCase()} ${step.by.join(', ')}`] : []),
    ...(step.slack === undefined || step.slack === 0 ? [] : [words.slack(step.slack)]),
    ...(step.critical ? [words.critical] : []),
  ];
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
    fitLines(`${label}: ${dates.join(', ')}`, width - 2, MOST_LINES).map(
      (line, index) => (index === 0 ? '' : '  ') + line,
    ),
  );
  return [style.strong(words.moments), ...lines];
}

function progress({ plan, words, language, width, style }: Page): string[] {
  if (plan.progress.length === 0) return [];
  const near = plan.period.end;
  const sentences = [
    ...plan.progress.map((report) => describeProgress(report, words, near)),
    ...plan.trends.map((trend) => describeTrend(trend, language, near)),
  ];
  const lines = sentences.flatMap((sentence) =>
    fitLines(sentence, width - 2, 3).map((line, index) => (index === 0 ? '' : '  ') + line),
  );
  return [style.strong(words.progress), ...lines];
}

function problems({ plan, words, width, style }: Page): string[] {
  if (plan.problems.length === 0) return [];
  const date = (iso: string): string => shortDate(iso, words, plan.period.end);
  const lines = plan.problems.flatMap((problem) =>
    fitLines(words.problem(problem, date), width - 2, MOST_LINES).map(
      (line, index) => `${index === 0 ? '! ' : '  '}${line}`,
    ),
  );
  return [style.warning(words.problems), ...lines];
}
