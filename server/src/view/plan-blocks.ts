import type { Step } from '../facts/model.ts';
import { planPicture } from '../picture/plan-picture.ts';
import type { PlannedStep, UndatedMoment } from '../plan/model.ts';
import { exportWords } from '../words/export-words.ts';
import { describeProgress, shortDate } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import type { AgreementSource } from './agreement-view.ts';
import type { FactText } from './fact-text.ts';
import { filledTable, type ViewBlock } from './model.ts';

/** The plan of an agreement on paper: its steps, timeline, moments, what was reported, and what cannot be kept. */
export async function planBlocks(source: AgreementSource, text: FactText): Promise<ViewBlock[]> {
  const { plan, language, theme, width } = source;
  const isEmpty = plan.steps.length === 0 && plan.moments.length === 0;
  const title = text.planWords.plan;
  const blocks: ViewBlock[] = [...steps(source, text)];
  if (!isEmpty) {
    const svg = await planPicture(plan, { language, theme, ...(width === undefined ? {} : { width }) });
    blocks.push({ kind: 'picture', title, svg, text: text.words.pictureText(plainText(plan.title)) });
  }
  return [...blocks, ...moments(source, text), ...progress(source, text), ...problems(source, text)];
}

function steps({ agreement, plan, language }: AgreementSource, text: FactText): ViewBlock[] {
  if (plan.steps.length === 0) return [];
  const { title, norm, critical, support } = text.words.steps;
  const { columns } = exportWords(language);
  const header = [
    columns.step,
    text.planWords.subResult,
    norm,
    critical,
    columns.start,
    columns.due,
    columns.by,
    support,
  ];
  const rows = plan.steps.map((planned, index) => stepRow(planned, agreement.steps[index], index + 1, text));
  return [filledTable(title, header, rows)];
}

function stepRow(planned: PlannedStep, step: Step | undefined, number: number, text: FactText): string[] {
  const said = (texts: readonly { text: string }[] = []) => texts.map((each) => plainText(each.text)).join('; ');
  const measured = (step?.measurements ?? []).map((measurement) => text.measurement(measurement));
  return [
    `${number}. ${plainText(planned.title)}`,
    planned.subResults.map(plainText).join('; ') || text.planWords.noSubResult,
    [said(step?.norms), ...measured].filter((part) => part !== '').join('; '),
    said(step?.critical),
    text.date(planned.start),
    `${text.date(planned.due)} (${text.planWords.dueIs[planned.dueIs]})`,
    text.calledAll(step?.by ?? []),
    (step?.support ?? []).map((moment) => text.moment(moment)).join('; '),
  ];
}

/** Moments of the same kind, person and step on one line, with all their dates. */
function moments({ plan, agreement }: AgreementSource, text: FactText): ViewBlock[] {
  if (plan.moments.length + plan.undatedMoments.length === 0) return [];
  const { title, date, what, who, about } = text.words.moments;
  const titles = new Map(agreement.steps.map((step) => [step.name.text, step.title?.text ?? step.name.text]));
  const rows = new Map<string, { cells: string[]; dates: string[] }>();
  const add = ({ purpose, by, step }: Omit<UndatedMoment, 'text'>, when: string): void => {
    const cells = [
      text.planWords.purposes[purpose],
      by === undefined ? '' : text.called({ kinds: ['person'], name: by, span: agreement.span }),
      step === undefined ? '' : plainText(titles.get(step) ?? step),
    ];
    const key = cells.join('\n');
    rows.set(key, { cells, dates: [...(rows.get(key)?.dates ?? []), when] });
  };
  for (const moment of plan.moments) add(moment, shortDate(moment.date, text.planWords, plan.period.end));
  for (const moment of plan.undatedMoments) add(moment, plainText(moment.text));
  const lines = [...rows.values()].map(({ cells, dates }) => [...cells, dates.join(', ')]);
  return [filledTable(title, [what, who, about, date], lines)];
}

function progress({ plan }: AgreementSource, { planWords }: FactText): ViewBlock[] {
  if (plan.progress.length === 0) return [];
  const items = plan.progress.map((report) => plainText(describeProgress(report, planWords, '')));
  return [{ kind: 'list', title: planWords.progress, items }];
}

function problems({ plan }: AgreementSource, text: FactText): ViewBlock[] {
  if (plan.problems.length === 0) return [];
  const items = plan.problems.map((problem) => plainText(text.planWords.problem(problem, (date) => text.date(date))));
  return [{ kind: 'list', title: text.planWords.problems, items }];
}
