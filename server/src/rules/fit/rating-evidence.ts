import type { Rating } from '../../facts/model.ts';
import type { AgreementReadiness, Aspect, LocatedRating } from '../../project/readiness.ts';
import type { Settings } from '../../project/settings.ts';
import type { Localized, Related } from '../rule.ts';

type AspectName = 'able' | 'willing';

const WORDS: Record<AspectName, Localized> = {
  able: { nl: 'bekwaam', en: 'able' },
  willing: { nl: 'bereid', en: 'willing' },
};

/** The ratings a judgement rests on, as places to look at: who rated what when. None when ratings may not be shown. */
export function ratingsOf(
  readiness: AgreementReadiness | undefined,
  aspect: AspectName,
  { showRatings }: Settings,
): Related[] {
  if (!showRatings) return [];
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

/**
 * The ratings of an aspect in brackets behind a space, the one that counts first: ‘ (bekwaam: 1 volgens els op 2026-02-12)’.
 * Empty when ratings may not be shown.
 */
export function ratingsInBrackets(aspect: AspectName, { ratings }: Aspect, { showRatings }: Settings): Localized {
  if (!showRatings) return { nl: '', en: '' };
  return {
    nl: ` (${WORDS[aspect].nl}: ${ratings.map(({ rating }) => inDutch(rating)).join(', ')})`,
    en: ` (${WORDS[aspect].en}: ${ratings.map(({ rating }) => inEnglish(rating)).join(', ')})`,
  };
}

function inDutch({ value, by, on }: Rating): string {
  return `${value}${by ? ` volgens ${by.name}` : ''}${on ? ` op ${on.date}` : ''}`;
}

function inEnglish({ value, by, on }: Rating): string {
  return `${value}${by ? ` according to ${by.name}` : ''}${on ? ` on ${on.date}` : ''}`;
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
