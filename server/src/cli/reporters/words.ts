import type { Severity } from '../../facts/model.ts';
import type { Localized } from '../../project/localized.ts';
import { SEVERITIES } from '../severity.ts';
import type { Totals } from './reporter.ts';

/** What a report for people says around the findings. */
export interface ReportWords extends Headings {
  severity(severity: Severity): string;
  count(severity: Severity, count: number): string;
  inDocuments(count: number): string;
  /** That so many are not shown. */
  more(count: number): string;
}

/** Headings and columns of tables. */
interface Headings {
  title: string;
  byRule: string;
  byFile: string;
  nothing: string;
  columns: Readonly<Record<'severity' | 'rule' | 'file' | 'place' | 'message' | 'count' | 'fixable', string>>;
}

/** One, then several. */
type Counted = readonly [string, string];

interface WordTable extends Headings {
  severities: Readonly<Record<Severity, Counted>>;
  documents: Counted;
  more: string;
}

const TABLES: Record<keyof Localized, WordTable> = {
  nl: {
    title: 'Bevindingen',
    byRule: 'Per regel',
    byFile: 'Per document',
    columns: {
      severity: 'Ernst',
      rule: 'Regel',
      file: 'Document',
      place: 'Plaats',
      message: 'Bevinding',
      count: 'Aantal',
      fixable: 'Met oplossing',
    },
    nothing: 'Niets gevonden',
    severities: {
      error: ['fout', 'fouten'],
      warning: ['waarschuwing', 'waarschuwingen'],
      information: ['opmerking', 'opmerkingen'],
      hint: ['wenk', 'wenken'],
    },
    documents: ['document', 'documenten'],
    more: 'en nog',
  },
  en: {
    title: 'Findings',
    byRule: 'By rule',
    byFile: 'By document',
    columns: {
      severity: 'Severity',
      rule: 'Rule',
      file: 'Document',
      place: 'Place',
      message: 'Finding',
      count: 'Count',
      fixable: 'With a fix',
    },
    nothing: 'Nothing found',
    severities: {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      information: ['information', 'information'],
      hint: ['hint', 'hints'],
    },
    documents: ['document', 'documents'],
    more: 'and more:',
  },
};

/** The words of a report in a language. */
export function reportWords(language: keyof Localized): ReportWords {
  const { severities, documents, more, ...headings } = TABLES[language];
  const counted = ([one, several]: Counted, count: number) => `${count} ${count === 1 ? one : several}`;
  return {
    ...headings,
    severity: (severity) => severities[severity][0],
    count: (severity, count) => counted(severities[severity], count),
    inDocuments: (count) => `in ${counted(documents, count)}`,
    more: (count) => `${more} ${count}`,
  };
}

/** How much was found, in a sentence without a full stop: ‘2 errors, 1 hint in 3 documents’. */
export function summaryOf(
  { documents, findings }: Totals,
  words: ReportWords,
  shown: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  const counts = SEVERITIES.toReversed().filter((severity) => findings[severity] > 0);
  const list = counts.map((severity) => shown(severity, words.count(severity, findings[severity])));
  return `${list.length > 0 ? list.join(', ') : words.nothing} ${words.inDocuments(documents)}`;
}
