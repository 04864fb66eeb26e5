import type { Language } from './plan-words.ts';

/** What exports say beyond the plan itself, in one language. */
export interface ExportWords {
  /** What stands before the title of an event. */
  events: Record<'evaluation' | 'review' | 'meeting' | 'session' | 'assignment' | 'action', string>;
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
  /** Columns of the table of agreements, besides the letters of BeSMARTO. */
  overview: Record<
    'file' | 'kind' | 'name' | 'title' | 'parties' | 'start' | 'end' | 'nextDue' | 'next' | 'progress' | 'findings',
    string
  >;
  stepsDone(done: number, all: number): string;
}

const WORDS: Record<Language, ExportWords> = {
  nl: {
    events: {
      evaluation: 'Einde en evaluatie',
      review: 'Herziening',
      meeting: 'Overleg',
      session: 'Sessie',
      assignment: 'Opdracht',
      action: 'Actie',
    },
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
    overview: {
      file: 'Bestand',
      kind: 'Soort',
      name: 'Naam',
      title: 'Titel',
      parties: 'Tussen',
      start: 'Begin',
      end: 'Einde',
      nextDue: 'Eerstvolgende datum',
      next: 'Wat er dan is',
      progress: 'Stand van zaken',
      findings: 'Bevindingen',
    },
    stepsDone: (done, all) => `${done} van ${all} stappen klaar`,
  },
  en: {
    events: {
      evaluation: 'End and evaluation',
      review: 'Review',
      meeting: 'Meeting',
      session: 'Session',
      assignment: 'Assignment',
      action: 'Action',
    },
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
    overview: {
      file: 'File',
      kind: 'Kind',
      name: 'Name',
      title: 'Title',
      parties: 'Between',
      start: 'Start',
      end: 'End',
      nextDue: 'Next date',
      next: 'What is due',
      progress: 'Progress',
      findings: 'Findings',
    },
    stepsDone: (done, all) => `${done} of ${all} steps done`,
  },
};

/** The words of exports in a language. */
export function exportWords(language: Language): ExportWords {
  return WORDS[language];
}
