import type { Language } from './plan-words.ts';

/** What exports say beyond the plan itself, in one language. */
export interface ExportWords {
  endOfAgreement: string;
  yes: string;
  no: string;
  columns: Record<
    | 'agreement'
    | 'agreementTitle'
    | 'kind'
    | 'step'
    | 'text'
    | 'start'
    | 'end'
    | 'due'
    | 'dueIs'
    | 'workingDays'
    | 'slack'
    | 'critical'
    | 'state'
    | 'by'
    | 'after',
    string
  >;
}

const WORDS: Record<Language, ExportWords> = {
  nl: {
    endOfAgreement: 'Einde van de afspraak',
    yes: 'ja',
    no: 'nee',
    columns: {
      agreement: 'Afspraak',
      agreementTitle: 'Titel',
      kind: 'Soort',
      step: 'Stap',
      text: 'Wat er dan is',
      start: 'Begin',
      end: 'Einde',
      due: 'Tegen',
      dueIs: 'Datum is',
      workingDays: 'Werkdagen',
      slack: 'Speling (werkdagen)',
      critical: 'Kritiek pad',
      state: 'Stand',
      by: 'Door',
      after: 'Na',
    },
  },
  en: {
    endOfAgreement: 'End of the agreement',
    yes: 'yes',
    no: 'no',
    columns: {
      agreement: 'Agreement',
      agreementTitle: 'Title',
      kind: 'Kind',
      step: 'Step',
      text: 'What there is then',
      start: 'Start',
      end: 'End',
      due: 'Due',
      dueIs: 'Date is',
      workingDays: 'Working days',
      slack: 'Slack (working days)',
      critical: 'Critical path',
      state: 'State',
      by: 'By',
      after: 'After',
    },
  },
};

/** The words of exports in a language. */
export function exportWords(language: Language): ExportWords {
  return WORDS[language];
}
