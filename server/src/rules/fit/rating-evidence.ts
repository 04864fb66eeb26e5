import type { AgreementReadiness, Aspect, LocatedRating } from '../../project/readiness.ts';
import type { Localized, Related } from '../rule.ts';

type AspectName = 'able' | 'willing';

const WORDS: Record<AspectName, Localized> = {
  able: { nl: 'bekwaam', en: 'able' },
  willing: { nl: 'bereid', en: 'willing' },
};

/** The ratings a judgement rests on, as places to look at: who rated what when. */
export function ratingsOf(readiness: AgreementReadiness | undefined, aspect: AspectName): Related[] {
  return (readiness?.[aspect].ratings ?? []).map((each) => placeOf(each, aspect));
}

/** Ratings that no longer count, as places to look at. */
export function staleRatingsOf(readiness: AgreementReadiness): Related[] {
  return readiness.stale.map(({ uri, facts, rating }) => ({
    uri,
    facts,
    span: rating.span,
    message: {
      nl: rating.on ? `beoordeling van ${rating.on.date}` : 'beoordeling zonder datum',
      en: rating.on ? `rating of ${rating.on.date}` : 'rating without a date',
    },
  }));
}

/** The ratings of an aspect in words, the one that counts first: ‘1 volgens els op 2026-02-12’. */
export function ratingsInWords({ ratings }: Aspect): Localized {
  return {
    nl: ratings
      .map(({ rating: { value, by, on } }) => `${value}${by ? ` volgens ${by.name}` : ''}${on ? ` op ${on.date}` : ''}`)
      .join(', '),
    en: ratings
      .map(
        ({ rating: { value, by, on } }) =>
          `${value}${by ? ` according to ${by.name}` : ''}${on ? ` on ${on.date}` : ''}`,
      )
      .join(', '),
  };
}

function placeOf({ uri, facts, rating }: LocatedRating, aspect: AspectName): Related {
  const { value, by, on } = rating;
  const words = WORDS[aspect];
  return {
    uri,
    facts,
    span: rating.span,
    message: {
      nl: `‘${words.nl}’ ${value} van 3${by ? ` volgens ${by.name}` : ''}${on ? ` op ${on.date}` : ''}`,
      en: `‘${words.en}’ ${value} out of 3${by ? ` according to ${by.name}` : ''}${on ? ` on ${on.date}` : ''}`,
    },
  };
}
