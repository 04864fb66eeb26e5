import type { Severity } from '../facts/model.ts';
import type { BesmartoVerdict } from '../view/besmarto-card.ts';
import type { Language } from './plan-words.ts';

/** What a report says of its own, in one language. */
export interface ReportWords {
  report: string;
  madeOn(date: string): string;
  contents: string;
  between: string;
  /** Puts names in a sentence. */
  and(names: readonly string[]): string;
  card: { title: string; header: readonly [string, string, string, string] };
  verdicts: Record<BesmartoVerdict, string>;
  confidence(value: number): string;
  /** What a letter refers to when the steps say it. */
  inSteps: { measure: string; support: string };
  agreed: string;
  measures: { title: string; measure: string; from: string; target: string };
  definitions: string;
  steps: { title: string; norm: string; critical: string; support: string };
  moments: { title: string; date: string; what: string; who: string; about: string };
  reasons: { title: string; header: readonly [string, string, string, string] };
  findings: { title: string; header: readonly [string, string, string]; none: string };
  severities: Record<Severity, string>;
  readiness: {
    title: string;
    header: readonly [string, string, string, string];
    able: string;
    willing: string;
    none: string;
  };
  pictureText(title: string): string;
  signatures: { title: string; note(mark: string): string; name: string; date: string; signature: string };
  acceptedOn(date: string): string;
}

const WORDS: Record<Language, ReportWords> = {
  nl: {
    report: 'Afspraken',
    madeOn: (date) => `Stand op ${date}`,
    contents: 'Inhoud',
    between: 'tussen',
    and: (names) => joined(names, 'en'),
    card: { title: 'BeSMARTO', header: ['Letter', 'Onderdeel', 'Wat er afgesproken is', 'Oordeel'] },
    verdicts: { present: 'aanwezig', weak: 'zwak', missing: 'ontbreekt' },
    confidence: (value) => `vertrouwen ${value} op 10`,
    inSteps: { measure: 'zie de normen bij de stappen', support: 'zie de steun bij de stappen' },
    agreed: 'Verder afgesproken',
    measures: { title: 'Maatstaven en niveaus', measure: 'Maatstaf', from: 'Van', target: 'Naar' },
    definitions: 'Hoe er gemeten wordt',
    steps: { title: 'Stappen', norm: 'Norm', critical: 'Kritisch', support: 'Steun' },
    moments: { title: 'Momenten', date: 'Wanneer', what: 'Wat', who: 'Wie', about: 'Bij stap' },
    reasons: { title: 'Vastgelegde redenen', header: ['Regel', 'Reden om het toch zo te doen', 'Datum', 'Door'] },
    findings: { title: 'Bevindingen', header: ['Ernst', 'Bevinding', 'Regel'], none: 'Er zijn geen bevindingen.' },
    severities: { error: 'fout', warning: 'waarschuwing', information: 'opmerking', hint: 'wenk' },
    readiness: {
      title: 'Taakvolwassenheid',
      header: ['Wat', 'Beoordeling (0 tot 3)', 'Volgens', 'Datum'],
      able: 'bekwaam',
      willing: 'bereid',
      none: 'niet beoordeeld',
    },
    pictureText: (title) => `Tijdlijn van ‘${title}’; de tabellen van stappen en momenten zeggen hetzelfde in woorden.`,
    signatures: {
      title: 'Voor akkoord',
      note: (mark) => `Kenmerk van deze tekst: ${mark}. Verandert de afspraak, dan verandert het kenmerk.`,
      name: 'Naam',
      date: 'Datum',
      signature: 'Handtekening',
    },
    acceptedOn: (date) => `aanvaard op ${date}`,
  },
  en: {
    report: 'Agreements',
    madeOn: (date) => `As of ${date}`,
    contents: 'Contents',
    between: 'between',
    and: (names) => joined(names, 'and'),
    card: { title: 'BeSMARTO', header: ['Letter', 'Part', 'What is agreed', 'Verdict'] },
    verdicts: { present: 'present', weak: 'weak', missing: 'missing' },
    confidence: (value) => `confidence ${value} out of 10`,
    inSteps: { measure: 'see the norms of the steps', support: 'see the support of the steps' },
    agreed: 'Also agreed',
    measures: { title: 'Measures and levels', measure: 'Measure', from: 'From', target: 'To' },
    definitions: 'How it is measured',
    steps: { title: 'Steps', norm: 'Norm', critical: 'Critical', support: 'Support' },
    moments: { title: 'Moments', date: 'When', what: 'What', who: 'Who', about: 'For step' },
    reasons: { title: 'Recorded reasons', header: ['Rule', 'Reason to go on all the same', 'Date', 'By'] },
    findings: { title: 'Findings', header: ['Severity', 'Finding', 'Rule'], none: 'There are no findings.' },
    severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    readiness: {
      title: 'Readiness',
      header: ['What', 'Rating (0 to 3)', 'According to', 'Date'],
      able: 'able',
      willing: 'willing',
      none: 'not rated',
    },
    pictureText: (title) => `Timeline of ‘${title}’; the tables of steps and moments say the same in words.`,
    signatures: {
      title: 'Signatures',
      note: (mark) => `Mark of this text: ${mark}. When the agreement changes, so does the mark.`,
      name: 'Name',
      date: 'Date',
      signature: 'Signature',
    },
    acceptedOn: (date) => `accepted on ${date}`,
  },
};

/** The words of reports in a language. */
export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}

function joined(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
