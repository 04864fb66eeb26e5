import type { DueItem, DueKind } from '../plan/due.ts';
import type { WeekLoad } from '../plan/load.ts';
import { type Language, type PlanWords, planWords, shortDate } from '../words/plan-words.ts';
import { columns, fitLine, fitLines } from '../words/text-fit.ts';
import type { TextStyle } from './text-style.ts';

export interface DueTextOptions {
  language: Language;
  /** Columns that a line may take. */
  width: number;
  style: TextStyle;
  today: string;
  until: string;
  /** Lists only what concerns this person, under one heading. */
  only?: string;
  /** Title of a person, if there is one. */
  titleOf(person: string): string | undefined;
}

interface DueWords {
  nothing(until: string): string;
  heading(from: string, until: string): string;
  nobody: string;
  overdue: string;
  absent(names: string): string;
  proposed: string;
  overload: string;
  week(date: string, days: string, available: string): string;
  kinds: Record<Exclude<DueKind, keyof PlanWords['purposes']>, string>;
}

const WORDS: Record<Language, DueWords> = {
  nl: {
    nothing: (until) => `Er is niets te doen tot en met ${until}.`,
    heading: (from, until) => `Wat er te doen is van ${from} tot en met ${until}`,
    nobody: 'niemand genoemd',
    overdue: 'te laat',
    absent: (names) => `afwezig: ${names}`,
    proposed: 'voorgestelde datum',
    overload: 'Meer werk dan tijd',
    week: (date, days, available) => `week van ${date}: ${days} dagen werk, ${available} beschikbaar`,
    kinds: {
      'sub-result': 'deelresultaat',
      evaluation: 'evaluatie',
      review: 'herziening',
      action: 'actie',
      session: 'sessie',
      assignment: 'opdracht',
    },
  },
  en: {
    nothing: (until) => `Nothing falls due up to ${until}.`,
    heading: (from, until) => `What falls due from ${from} to ${until}`,
    nobody: 'nobody named',
    overdue: 'overdue',
    absent: (names) => `absent: ${names}`,
    proposed: 'proposed date',
    overload: 'More work than time',
    week: (date, days, available) => `week of ${date}: ${days} days of work, ${available} available`,
    kinds: {
      'sub-result': 'sub-result',
      evaluation: 'evaluation',
      review: 'review',
      action: 'action',
      session: 'session',
      assignment: 'assignment',
    },
  },
};

const NARROWEST = 40;
const WIDEST = 120;
const DATE_COLUMNS = 12;

/** What falls due, under each person who has to do with it, and the weeks that ask more than somebody has. Ends with a line end. */
export function dueText(items: readonly DueItem[], overload: readonly WeekLoad[], options: DueTextOptions): string {
  const { language, style, today, until } = options;
  const words = planWords(language);
  const own = WORDS[language];
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const heading =
    items.length === 0
      ? own.nothing(shortDate(until, words))
      : own.heading(shortDate(today, words, until), shortDate(until, words));
  const groups = [...groupsOf(items, options.only)].map(([person, due]) => {
    const title = person === '' ? own.nobody : [person, options.titleOf(person)].filter(Boolean).join(' · ');
    return [
      style.strong(fitLine(title, width)),
      ...due.flatMap((item) => itemLines(item, words, { ...options, width })),
    ];
  });
  const loads = overload.map((load) => loadLine(load, words, own, until, width));
  const parts = [[heading], ...groups, ...(loads.length === 0 ? [] : [[style.warning(own.overload), ...loads]])];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Items of one person, or of everybody. */
function groupsOf(items: readonly DueItem[], only: string | undefined): Map<string, readonly DueItem[]> {
  if (only === undefined) return byPerson(items);
  return new Map(items.length === 0 ? [] : [[only, items]]);
}

/** Items under each person, by name; what names nobody comes last. */
function byPerson(items: readonly DueItem[]): Map<string, DueItem[]> {
  const groups = new Map<string, DueItem[]>();
  for (const item of items) {
    for (const person of item.who.length === 0 ? [''] : item.who) {
      const group = groups.get(person);
      if (group) group.push(item);
      else groups.set(person, [item]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)));
}

function itemLines(item: DueItem, words: PlanWords, { language, width, style, until }: DueTextOptions): string[] {
  const own = WORDS[language];
  const { kind } = item;
  const isMoment = kind === 'coaching' || kind === 'follow-up' || kind === 'support' || kind === 'talk';
  const date = shortDate(item.date, words, until);
  const label = isMoment ? words.purposes[kind] : own.kinds[kind];
  const parts = [
    `${label}: ${item.title}`,
    ...(item.delivers === undefined ? [] : [item.delivers]),
    ...(item.title === item.of ? [] : [item.of]),
    ...(item.proposed ? [own.proposed] : []),
    ...(item.overdue ? [own.overdue] : []),
    ...(item.absent ? [own.absent(item.absent.join(', '))] : []),
  ];
  const indent = ' '.repeat(DATE_COLUMNS + 2);
  const mark = item.overdue ? '!' : ' ';
  return fitLines(parts.join(' · '), width - indent.length, 4).map((line, index) => {
    if (index > 0) return indent + line;
    const start = `${mark} ${date}${' '.repeat(Math.max(0, DATE_COLUMNS - columns(date)))}`;
    return (item.overdue ? style.warning(start) : start) + line;
  });
}

function loadLine(
  { person, week, days, available, agreements }: WeekLoad,
  words: PlanWords,
  own: DueWords,
  until: string,
  width: number,
): string {
  const shown = (value: number): string => words.number(Math.round(value * 10) / 10);
  const parts = agreements
    .map(({ name, days, steps = [] }) => `${name} ${shown(days)}${steps.length > 0 ? `: ${steps.join(', ')}` : ''}`)
    .join(' + ');
  return fitLine(
    `! ${person}, ${own.week(shortDate(week, words, until), shown(days), shown(available))} (${parts})`,
    width,
  );
}
