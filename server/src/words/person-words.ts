import type { Language } from './plan-words.ts';

/** What the view of a person says of its own, in one language. */
export interface PersonWords {
  about: string;
  readiness: {
    title: string;
    task: string;
    able: string;
    willing: string;
    meaning: string;
  };
  load: {
    title: string;
    table: string;
    text(person: string): string;
    caption: string;
    header: readonly [week: string, asked: string, available: string, agreements: string];
    days(count: string): string;
    weekOf(date: string): string;
    overload: string;
    more(weeks: number): string;
  };
  agreements: {
    title: string;
    header: readonly [agreement: string, role: string, period: string, next: string, findings: string];
    none: string;
    roles: Record<Role, string>;
    ends: string;
  };
}

/** What somebody is in an agreement. */
export type Role = 'employee' | 'leader' | 'party' | 'coach' | 'doer';

const WORDS: Record<Language, PersonWords> = {
  nl: {
    about: 'Wie dit is',
    readiness: {
      title: 'Taakvolwassenheid',
      task: 'Taak',
      able: 'Bekwaam',
      willing: 'Bereid',
      meaning: 'Wat de niveaus betekenen',
    },
    load: {
      title: 'Werk per week',
      table: 'Werk per week in dagen',
      text: (person) => `Dagen werk per week van ${person}; de tabel eronder zegt hetzelfde in woorden.`,
      caption: 'dagen per week · ▬ beschikbaar · ! meer gevraagd dan er is',
      header: ['Week van', 'Gevraagd', 'Beschikbaar', 'Afspraken'],
      days: (count) => (count === '1' ? '1 dag' : `${count} dagen`),
      weekOf: (date) => `week van ${date}`,
      overload: 'meer gevraagd dan er is',
      more: (weeks) => `en nog ${weeks} weken`,
    },
    agreements: {
      title: 'Afspraken',
      header: ['Afspraak', 'Rol', 'Periode', 'Volgende datum', 'Bevindingen'],
      none: 'Er zijn geen afspraken met deze persoon.',
      roles: {
        employee: 'doet het werk',
        leader: 'leidinggevende',
        party: 'partij',
        coach: 'coach',
        doer: 'doet stappen',
      },
      ends: 'einde',
    },
  },
  en: {
    about: 'Who this is',
    readiness: {
      title: 'Readiness',
      task: 'Task',
      able: 'Able',
      willing: 'Willing',
      meaning: 'What the levels mean',
    },
    load: {
      title: 'Work per week',
      table: 'Work per week in days',
      text: (person) => `Days of work per week of ${person}; the table below says the same in words.`,
      caption: 'days a week · ▬ available · ! more asked than there is',
      header: ['Week of', 'Asked', 'Available', 'Agreements'],
      days: (count) => (count === '1' ? '1 day' : `${count} days`),
      weekOf: (date) => `week of ${date}`,
      overload: 'more asked than there is',
      more: (weeks) => `and ${weeks} more weeks`,
    },
    agreements: {
      title: 'Agreements',
      header: ['Agreement', 'Role', 'Period', 'Next date', 'Findings'],
      none: 'There are no agreements with this person.',
      roles: { employee: 'does the work', leader: 'leader', party: 'party', coach: 'coach', doer: 'does steps' },
      ends: 'end',
    },
  },
};

/** The words about people in a language. */
export function personWords(language: Language): PersonWords {
  return WORDS[language];
}
