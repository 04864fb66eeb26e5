import { assess } from '../../server/src/assess/assess.ts';
import type { Assessment, Language, Letter } from '../../server/src/assess/model.ts';
import type { Collections, ExpertRow, LetterRow, PairRow } from './collections.ts';
import { type Share, share } from './statistics.ts';

/** A figure of the evaluation; `better` says which way a threshold holds. */
export interface Measure {
  name: string;
  ours: Share;
  naive?: Share;
  better: 'higher' | 'lower';
}

const TODAY = '2026-05-04';
const NUMBER = /\d|\b(?:een|één|twee|drie|vier|vijf|zes|tien|twaalf|one|two|three|four|five|six|ten|twelve)\b/i;
const TIME =
  /\b(?:dag|dagen|week|weken|maand|maanden|kwartaal|jaar|eind|einde|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vrijdag|maandag|day|days|daily|weeks|weekly|month|months|quarter|year|years|end|january|february|march|may|june|july|august|october|semester)\b|\d\/\d/i;

/** The naive rule that any reading has to beat: a number and a time word. */
export function naivelySmart(text: string): boolean {
  return NUMBER.test(text) && TIME.test(text);
}

export function read(text: string, lang: Language): Assessment {
  return assess(text, { lang, today: TODAY });
}

/** All figures for one language, or for both together. */
export function measure(all: Collections, lang: Language | 'both'): Measure[] {
  const of = <T extends { lang: Language }>(rows: readonly T[]): T[] =>
    rows.filter((row) => lang === 'both' || row.lang === lang);
  const pairs = of(all.pairs);
  return [
    ...pairMeasures(pairs.filter((row) => !row.hard)),
    ...letterMeasures(pairs.filter((row) => !row.hard)),
    ...hardMeasures(pairs.filter((row) => row.hard)),
    ...exampleMeasures(of(all.letters)),
    ...expertMeasures(of(all.experts)),
  ];
}

function pairMeasures(rows: readonly PairRow[]): Measure[] {
  const smart = rows.filter((row) => row.label === 'smart');
  return [
    {
      name: 'accuracy',
      ours: share(rows, (row) => read(row.text, row.lang).smart === (row.label === 'smart')),
      naive: share(rows, (row) => naivelySmart(row.text) === (row.label === 'smart')),
      better: 'higher',
    },
    {
      name: 'false alarms on smart rows',
      ours: share(smart, (row) => !read(row.text, row.lang).smart),
      naive: share(smart, (row) => !naivelySmart(row.text)),
      better: 'lower',
    },
  ];
}

/** Recall of the one letter that the author misses: the naive rule knows numbers for M and time words for T only. */
function letterMeasures(rows: readonly PairRow[]): Measure[] {
  const naive: Record<Letter, (text: string) => boolean> = {
    S: () => false,
    M: (text) => !NUMBER.test(text),
    T: (text) => !TIME.test(text),
  };
  return (['S', 'M', 'T'] as const).map((letter) => {
    const single = rows.filter((row) => row.missing?.length === 1 && row.missing[0] === letter);
    return {
      name: `recall of single missing ${letter}`,
      ours: share(single, (row) => read(row.text, row.lang).letters[letter].verdict !== 'present'),
      naive: share(single, (row) => naive[letter](row.text)),
      better: 'higher',
    };
  });
}

function hardMeasures(rows: readonly PairRow[]): Measure[] {
  return [
    {
      name: 'hard rows',
      ours: share(rows, (row) => read(row.text, row.lang).smart === (row.label === 'smart')),
      naive: share(rows, (row) => naivelySmart(row.text) === (row.label === 'smart')),
      better: 'higher',
    },
  ];
}

function exampleMeasures(rows: readonly LetterRow[]): Measure[] {
  return (['S', 'M', 'T'] as const).map((letter) => ({
    name: `examples of ${letter} recognised`,
    ours: share(
      rows.filter((row) => row.satisfies.includes(letter)),
      (row) => read(row.text, row.lang).letters[letter].verdict === 'present',
    ),
    better: 'higher',
  }));
}

function expertMeasures(rows: readonly ExpertRow[]): Measure[] {
  return [
    {
      name: 'agreement on M with experts',
      ours: share(rows, (row) => (read(row.text, row.lang).letters.M.verdict === 'present') === (row.labels.M === 1)),
      naive: share(rows, (row) => NUMBER.test(row.text) === (row.labels.M === 1)),
      better: 'higher',
    },
    {
      name: 'agreement on S with experts',
      ours: share(rows, (row) => (read(row.text, row.lang).letters.S.verdict === 'present') === (row.labels.S === 1)),
      better: 'higher',
    },
  ];
}
