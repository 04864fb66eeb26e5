import type { Plan } from '../plan/model.ts';
import { exportWords } from '../words/export-words.ts';
import {
  dateRange,
  describeProgress,
  type Language,
  type PlanWords,
  planWords,
  shortDate,
} from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { escaped, table } from './markdown.ts';

/** The plan as Markdown: steps as a table, moments, and what cannot be kept. Text of the document shows as it is. Ends with a line end. */
export function planMarkdown(plan: Plan, language: Language): string {
  const words = planWords(language);
  const parts = [
    `# ${text(plan.title)}`,
    [
      words.plan,
      dateRange(plan.period.start, plan.period.end, words),
      `${words.today} ${shortDate(plan.today, words)}`,
    ].join(' · '),
    ...plan.assumed.map((end) => words.assumed[end]),
    steps(plan, language),
    ...moments(plan, words),
    ...progress(plan, words),
    ...problems(plan, words),
  ];
  return `${parts.join('\n\n')}\n`;
}

function steps(plan: Plan, language: Language): string {
  const words = planWords(language);
  const { columns } = exportWords(language);
  if (plan.steps.length === 0) return words.noSteps;
  const header = ['', columns.step, words.subResult, columns.start, columns.due, columns.state, columns.by];
  return table(
    header,
    plan.steps.map((step, index) => [
      String(index + 1),
      text(step.title) + (step.critical ? ` (${words.critical})` : ''),
      step.subResults.length > 0 ? step.subResults.map(text).join('<br>') : words.noSubResult,
      shortDate(step.start, words),
      `${shortDate(step.due, words)} (${words.dueIs[step.dueIs]})`,
      words.states[step.state],
      step.by.map(text).join(', '),
    ]),
  );
}

function moments(plan: Plan, words: PlanWords): string[] {
  const lines = [
    ...plan.moments.map(({ purpose, date, by, step }) =>
      line(shortDate(date, words), words.purposes[purpose], by, step),
    ),
    ...plan.undatedMoments.map(({ purpose, text: said, by, step }) =>
      line(words.purposes[purpose], text(said), by, step),
    ),
  ];
  return lines.length === 0 ? [] : [`## ${words.moments}`, lines.join('\n')];
}

function progress(plan: Plan, words: PlanWords): string[] {
  if (plan.progress.length === 0) return [];
  const lines = plan.progress.map((report) => `- ${text(describeProgress(report, words, ''))}`);
  return [`## ${words.progress}`, lines.join('\n')];
}

function line(first: string, second: string, by: string | undefined, step: string | undefined): string {
  const names = [by, step].flatMap((name) => (name === undefined ? [] : [text(name)]));
  return `- ${[first, second, ...names].join(' · ')}`;
}

function problems(plan: Plan, words: PlanWords): string[] {
  if (plan.problems.length === 0) return [];
  const lines = plan.problems.map((problem) => `- ${text(words.problem(problem, (date) => shortDate(date, words)))}`);
  return [`## ${words.problems}`, lines.join('\n')];
}

function text(said: string): string {
  return escaped(plainText(said));
}
