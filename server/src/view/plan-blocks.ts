import type { Span, Step } from '../facts/model.ts';
import { planDrawing, planPicture } from '../picture/plan-picture.ts';
import type { PlannedStep, UndatedMoment } from '../plan/model.ts';
import { reportedUntil } from '../plan/progress.ts';
import { exportWords } from '../words/export-words.ts';
import { describeProgress, projectedWarning, shortDate } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { planOfPeople, titledPlan } from '../words/titled-plan.ts';
import type { AgreementSource } from './agreement-view.ts';
import type { FactText } from './fact-text.ts';
import {
  type Cell,
  filledTable,
  type MarkedText,
  type PictureBlock,
  type TableBlock,
  type Tone,
  type ViewBlock,
} from './model.ts';

const TONES: Partial<Record<PlannedStep['state'], Tone>> = { 'at-risk': 'attention', late: 'problem', done: 'good' };

/** The plan of an agreement: its steps, timeline, moments, what was reported, and what cannot be kept. */
export async function planBlocks(source: AgreementSource, text: FactText): Promise<ViewBlock[]> {
  const { plan } = source;
  const isEmpty = plan.steps.length === 0 && plan.moments.length === 0;
  return [
    ...stepsTable(source, text),
    ...(isEmpty ? [] : [await timeline(source, text)]),
    ...moments(source, text),
    ...progress(source, text),
    ...problems(source, text),
  ];
}

async function timeline(source: AgreementSource, text: FactText): Promise<PictureBlock> {
  const { uri, language, theme, width } = source;
  const plan = planOfPeople(source.plan, (name) => text.person(name));
  const said = text.words.pictureText(plainText(plan.title));
  const block = { kind: 'picture', title: text.planWords.plan, text: said } as const;
  if (width === undefined) return { ...block, svg: await planPicture(plan, { language, theme }) };
  const drawn = await planDrawing(plan, uri, said, { language, theme, width });
  return { ...block, ...drawn, timeline: { agreement: plan.name, ...drawn.timeline } };
}

/** The steps of a plan with their sub-results, norms and dates; none without steps. */
export function stepsTable(source: AgreementSource, text: FactText): TableBlock[] {
  const { agreement, plan, language } = source;
  if (plan.steps.length === 0) return [];
  const { title, norm, critical, support } = text.words.steps;
  const { columns } = exportWords(language);
  const header = [
    columns.step,
    text.planWords.subResult,
    norm,
    critical,
    `${text.planWords.after} ${text.planWords.steps[0]}`,
    columns.start,
    columns.due,
    columns.by,
    support,
  ];
  const numbers = new Map(plan.steps.map(({ name }, index) => [name, String(index + 1)]));
  const rows = plan.steps.map((planned, index) => {
    const after = planned.after.map((name) => numbers.get(name) ?? name).join(', ');
    return stepRow(planned, agreement.steps[index], { number: index + 1, after }, source, text);
  });
  return [filledTable(title, header, rows)];
}

function stepRow(
  planned: PlannedStep,
  step: Step | undefined,
  { number, after }: { number: number; after: string },
  { uri }: AgreementSource,
  text: FactText,
): Cell[] {
  const at = (span: Span | undefined): Pick<MarkedText, 'at'> => (span === undefined ? {} : { at: { uri, span } });
  const said = (texts: readonly { text: string }[] = []) => texts.map((each) => plainText(each.text)).join('; ');
  const measured = (step?.measurements ?? []).map((measurement) => text.measurement(measurement));
  const tone = TONES[planned.state];
  return [
    { text: `${number}. ${plainText(planned.title)}`, ...at(planned.span) },
    {
      text: planned.subResults.map(plainText).join('; ') || text.planWords.noSubResult,
      ...at(step?.subResults[0]?.span),
    },
    {
      text: [said(step?.norms), ...measured].filter((part) => part !== '').join('; '),
      ...at(step?.norms[0]?.span ?? step?.measurements[0]?.span),
    },
    { text: said(step?.critical), ...at(step?.critical[0]?.span) },
    { text: after, ...at(step?.after[0]?.span) },
    text.date(planned.start),
    {
      text: [
        `${text.date(planned.due)} (${text.planWords.dueIs[planned.dueIs]})`,
        ...projectedWarning(planned, text.planWords, planned.due),
        ...(planned.slack ? [text.planWords.slack(planned.slack)] : []),
      ].join(' · '),
      ...at(step?.due?.span ?? planned.span),
      ...(tone === undefined ? {} : { tone }),
    },
    { text: text.calledAll(step?.by ?? []), ...at(step?.by[0]?.span) },
    { text: (step?.support ?? []).map((moment) => text.moment(moment)).join('; '), ...at(step?.support[0]?.span) },
  ];
}

/** Moments of the same kind, person and step on one line, with all their dates. */
function moments({ plan, agreement, uri }: AgreementSource, text: FactText): ViewBlock[] {
  if (plan.moments.length + plan.undatedMoments.length === 0) return [];
  const { title, date, what, who, about } = text.words.moments;
  const titles = new Map(agreement.steps.map((step) => [step.name.text, step.title?.text ?? step.name.text]));
  const rows = new Map<string, { cells: Cell[]; dates: string[] }>();
  const add = ({ purpose, by, step, span }: Omit<UndatedMoment, 'text'>, when: string): void => {
    const what = text.planWords.purposes[purpose];
    const who = by === undefined ? '' : text.person(by);
    const about = step === undefined ? '' : plainText(titles.get(step) ?? step);
    const key = [what, who, about].join('\n');
    const row = rows.get(key) ?? { cells: [{ text: what, at: { uri, span } }, who, about], dates: [] };
    rows.set(key, { ...row, dates: [...row.dates, when] });
  };
  for (const moment of plan.moments) add(moment, shortDate(moment.date, text.planWords, plan.period.end));
  for (const moment of plan.undatedMoments) add(moment, plainText(moment.text));
  const lines = [...rows.values()].map(({ cells, dates }) => [...cells, dates.join(', ')]);
  return [filledTable(title, [what, who, about, date], lines)];
}

/** What check-ins and evaluations report, in any file. */
function progress({ plan, agreement, project }: AgreementSource, { planWords }: FactText): ViewBlock[] {
  if (plan.progress.length === 0) return [];
  const located = project.linked('progressOf', agreement.name.text);
  const uris = new Map(located.map(({ uri, fact }) => [fact, uri]));
  const reports = reportedUntil(
    plan.today,
    agreement,
    located.map(({ fact }) => fact),
  );
  const items = titledPlan(plan).progress.map((progress, index): Cell => {
    const report = reports[index];
    const uri = report && uris.get(report);
    const said = plainText(describeProgress(progress, planWords, ''));
    return uri === undefined || !report ? said : { text: said, at: { uri, span: report.span } };
  });
  return [{ kind: 'list', title: planWords.progress, items }];
}

function problems({ plan, uri }: AgreementSource, text: FactText): ViewBlock[] {
  if (plan.problems.length === 0) return [];
  const items = titledPlan(plan).problems.map((problem): Cell => {
    const said = plainText(text.planWords.problem(problem, (date) => text.date(date)));
    return { text: said, at: { uri, span: problem.span }, tone: 'problem' };
  });
  return [{ kind: 'list', title: text.planWords.problems, items }];
}
