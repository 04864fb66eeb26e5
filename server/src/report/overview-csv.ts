import { stringify } from 'csv-stringify/sync';
import { BESMARTO } from '../facts/besmarto.ts';
import type { Agreement, Severity } from '../facts/model.ts';
import type { DueItem } from '../plan/due.ts';
import type { Plan } from '../plan/model.ts';
import type { Finding } from '../rules/engine.ts';
import { findingsOf, judgeLetters } from '../view/besmarto-card.ts';
import type { FactText } from '../view/fact-text.ts';
import { exportWords } from '../words/export-words.ts';
import { describeProgress, type Language } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { csvOptions } from './csv.ts';

/** An agreement with what its row tells. */
export interface OverviewEntry {
  agreement: Agreement;
  plan: Plan;
  /** Findings of its file. */
  findings: readonly Finding[];
  /** What falls due in the agreement, by date. */
  due: readonly DueItem[];
  /** Path from the working directory, with forward slashes. */
  file: string;
  text: FactText;
  language: Language;
}

type Column = keyof ReturnType<typeof exportWords>['overview'];

const BEFORE: readonly Column[] = ['file', 'kind', 'name', 'title', 'parties', 'start', 'end'];
const AFTER: readonly Column[] = ['nextDue', 'next', 'progress', 'findings'];
/** Hints are no findings that somebody has to look at. */
const COUNTED: readonly Severity[] = ['error', 'warning', 'information'];

/**
 * Agreements as a table for a spreadsheet, a row for each: what it is, how each letter of BeSMARTO stands, what falls due next and what was
 * last reported. Headings are in the language of the first one.
 */
export function overviewCsv(entries: readonly OverviewEntry[]): string {
  const language = entries[0]?.language ?? 'en';
  const { overview } = exportWords(language);
  const named = (keys: readonly Column[]) => keys.map((key) => ({ key, header: overview[key] }));
  const letters = BESMARTO.map(({ letter }) => ({ key: letter, header: letter }));
  return stringify(entries.map(rowOf), {
    ...csvOptions(language),
    columns: [...named(BEFORE), ...letters, ...named(AFTER)],
  });
}

function rowOf(entry: OverviewEntry): Record<string, string | number> {
  const { agreement, plan, findings, due, file, text } = entry;
  const [next] = due;
  const verdicts = judgeLetters(agreement, findings).map(({ letter, verdict }) => [
    letter.letter,
    text.words.verdicts[verdict],
  ]);
  return {
    file: plainText(file),
    kind: text.dialect.word('block', `${agreement.kind}-agreement`),
    name: agreement.name.text,
    title: plainText(plan.title),
    parties: text.calledAll(agreement.parties),
    start: agreement.period?.start?.date ?? '',
    end: agreement.period?.end?.date ?? '',
    ...Object.fromEntries(verdicts),
    nextDue: next?.date ?? '',
    next: next ? plainText(next.delivers ?? next.title) : '',
    progress: progressOf(entry),
    findings: findingsOf(agreement, findings).filter(({ severity }) => COUNTED.includes(severity)).length,
  };
}

/** How many steps are done, and the last report. */
function progressOf({ plan, text, language }: OverviewEntry): string {
  const done = plan.steps.filter(({ state }) => state === 'done').length;
  const last = plan.progress.at(-1);
  const parts = [
    ...(plan.steps.length > 0 ? [exportWords(language).stepsDone(done, plan.steps.length)] : []),
    ...(last ? [plainText(describeProgress(last, text.planWords, ''))] : []),
  ];
  return parts.join(' · ');
}
