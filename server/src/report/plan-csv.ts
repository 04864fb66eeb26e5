import { stringify } from 'csv-stringify/sync';
import type { Plan } from '../plan/model.ts';
import { type ExportWords, exportWords } from '../words/export-words.ts';
import { type Language, planWords } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { csvOptions } from './csv.ts';
import type { PlanInLanguage } from './plan-in-language.ts';

type Column = keyof ExportWords['columns'];
type Row = Partial<Record<Column, string | number>>;

const COLUMNS: readonly Column[] = [
  'agreement',
  'agreementTitle',
  'kind',
  'step',
  'text',
  'start',
  'end',
  'due',
  'dueIs',
  'workingDays',
  'slack',
  'critical',
  'state',
  'by',
  'after',
];

/** Plans as a table for a spreadsheet: a row for each step and each dated moment. */
export function planCsv(plans: readonly PlanInLanguage[]): string {
  const language = plans[0]?.language ?? 'en';
  const { columns } = exportWords(language);
  return stringify(
    plans.flatMap(({ plan, language }) => [...stepRows(plan, language), ...momentRows(plan, language)]),
    {
      ...csvOptions(language),
      columns: COLUMNS.map((key) => ({ key, header: columns[key] })),
    },
  );
}

function stepRows(plan: Plan, language: Language): Row[] {
  const words = planWords(language);
  const { yes, no } = exportWords(language);
  return plan.steps.map((step) => ({
    ...agreementCells(plan),
    kind: words.subResult,
    step: plainText(step.title),
    text: step.subResults.map(plainText).join(' / '),
    start: step.start,
    end: step.end,
    due: step.due,
    dueIs: words.dueIs[step.dueIs],
    workingDays: step.workingDays,
    ...(step.slack === undefined ? {} : { slack: step.slack }),
    critical: step.critical ? yes : no,
    state: words.states[step.state],
    by: step.by.join(', '),
    after: step.after.join(', '),
  }));
}

function momentRows(plan: Plan, language: Language): Row[] {
  const { purposes } = planWords(language);
  const titles = new Map(plan.steps.map((step) => [step.name, plainText(step.title)]));
  return plan.moments.map(({ purpose, date, by, step }) => ({
    ...agreementCells(plan),
    kind: purposes[purpose],
    ...(step === undefined ? {} : { step: titles.get(step) ?? step }),
    start: date,
    end: date,
    due: date,
    ...(by === undefined ? {} : { by }),
  }));
}

function agreementCells(plan: Plan): Row {
  return { agreement: plan.name, agreementTitle: plainText(plan.title) };
}
