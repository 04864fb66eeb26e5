import type { Severity } from '../../facts/model.ts';
import type { Localized } from '../../project/localized.ts';

/** What a report for people says around the findings. */
export interface ReportWords {
  nothing: string;
  severity(severity: Severity): string;
  count(severity: Severity, count: number): string;
  inDocuments(count: number): string;
  more(count: number): string;
}

/** One, then several. */
type Counted = readonly [string, string];

interface WordTable {
  nothing: string;
  severities: Readonly<Record<Severity, Counted>>;
  documents: Counted;
  more: string;
}

const TABLES: Record<keyof Localized, WordTable> = {
  nl: {
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
  const { nothing, severities, documents, more } = TABLES[language];
  const counted = ([one, several]: Counted, count: number) => `${count} ${count === 1 ? one : several}`;
  return {
    nothing,
    severity: (severity) => severities[severity][0],
    count: (severity, count) => counted(severities[severity], count),
    inDocuments: (count) => `in ${counted(documents, count)}`,
    more: (count) => `${more} ${count}`,
  };
}
