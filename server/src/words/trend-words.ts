import type { Comparison } from '../facts/model.ts';
import type { Trend, TrendBound } from '../plan/trend.ts';
import { type Language, type PlanWords, planWords, shortDate } from './plan-words.ts';

/** What reports say about the trend of a measure, in one language. */
export interface TrendWords {
  trend: string;
  start: string;
  target: string;
  comparisons: Record<Comparison, string>;
}

const WORDS: Record<Language, TrendWords> = {
  nl: {
    trend: 'Verloop',
    start: 'begin',
    target: 'doel',
    comparisons: { equal: '', atMost: 'hoogstens', atLeast: 'minstens', lessThan: 'minder dan', moreThan: 'meer dan' },
  },
  en: {
    trend: 'Trend',
    start: 'start',
    target: 'target',
    comparisons: { equal: '', atMost: 'at most', atLeast: 'at least', lessThan: 'less than', moreThan: 'more than' },
  },
};

/** The words about trends in a language. */
export function trendWords(language: Language): TrendWords {
  return WORDS[language];
}

/** A bound in words, such as `hoogstens 40`. */
export function describeBound({ comparison, value }: TrendBound, language: Language): string {
  return `${WORDS[language].comparisons[comparison]} ${planWords(language).number(value)}`.trim();
}

/** A trend in one line: measure, where it came from, each value with its date, target. */
export function describeTrend(trend: Trend, language: Language, near: string): string {
  const words = planWords(language);
  const own = WORDS[language];
  const values = [
    ...(trend.from === undefined ? [] : [`${words.number(trend.from)} (${own.start})`]),
    ...trend.points.map(({ on, value }) => `${words.number(value)} (${shortDate(on, words, near)})`),
  ];
  const target = trend.target === undefined ? [] : [`${own.target} ${describeBound(trend.target, language)}`];
  return [`${measureWithUnit(trend)}: ${values.join(' → ')}`, ...target, ...levelsOf(trend, language, words)].join(
    ', ',
  );
}

/** The measure with its unit, as `Doorlooptijd (dagen)`. */
export function measureWithUnit({ measure, unit }: Trend): string {
  return unit === '' ? measure : `${measure} (${unit})`;
}

function levelsOf({ levels }: Trend, language: Language, words: PlanWords): string[] {
  return levels.map((bound) => `${words.levels[bound.level]} ${describeBound(bound, language)}`);
}
