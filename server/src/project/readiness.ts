import type { Agreement, FileFacts, Rating, Readiness } from '../facts/model.ts';
import { addMonths } from '../plan/date.ts';
import { type Roles, rolesIn } from './parties.ts';
import type { Located } from './project-index.ts';
import type { ProjectView } from './project-view.ts';
import type { Settings } from './settings.ts';
import type { Thresholds } from './thresholds.ts';

/** A rating with who gave it and where it stands. */
export interface LocatedRating {
  uri: string;
  facts: FileFacts;
  rating: Rating;
}

/** What the ratings say of ability, or of willingness. */
export interface Aspect {
  /** The latest rating of each rater that is recent enough, the one that counts first. */
  ratings: readonly LocatedRating[];
  /** Whether the rating that counts reaches the threshold; undefined without a rating. */
  enough?: boolean;
  /** Whether leader and employee are on different sides of the threshold; the leader's rating then counts. */
  disputed: boolean;
}

/**
 * Readiness of a person for a task. `stale` when every rating is too old or undated, `unknown` when there is none.
 * Only ratings count: never a title, an age or years of service.
 */
export interface ReadinessJudgement {
  state: 'known' | 'stale' | 'unknown';
  able: Aspect;
  willing: Aspect;
  /** Ratings that no longer count, or have no date. */
  stale: readonly LocatedRating[];
  /** 1 neither, 2 willing not able, 3 able not willing, 4 both; undefined unless both are known. */
  level?: 1 | 2 | 3 | 4;
}

/** The people and the day that ratings are judged with. Names are those of the documents; the day is ISO. */
export interface JudgingContext {
  employee: string;
  leader?: string;
  today: string;
  thresholds: Thresholds;
}

/** Judges the readiness blocks of one person for one task. */
export function judgeReadiness(blocks: readonly Located<Readiness>[], context: JudgingContext): ReadinessJudgement {
  const oldest = oldestFresh(context);
  const stale: LocatedRating[] = [];
  const able = judgeAspect(freshRatings(blocks, 'able', oldest, stale), context);
  const willing = judgeAspect(freshRatings(blocks, 'willing', oldest, stale), context);
  const level = levelOf(able.enough, willing.enough);
  return { state: stateOf(able, stale), able, willing, stale, ...(level ? { level } : {}) };
}

let lastOldest = { today: '', months: 0, oldest: '' };

/** The first day whose ratings are recent enough; everybody is judged on one day, so it is worked out for that once. */
function oldestFresh({ today, thresholds: { readinessStaleMonths: months } }: JudgingContext): string {
  if (lastOldest.today !== today || lastOldest.months !== months) {
    lastOldest = { today, months, oldest: addMonths(today, -months) };
  }
  return lastOldest.oldest;
}

/** The ratings that are recent enough; the others are added to `stale`. */
function freshRatings(
  blocks: readonly Located<Readiness>[],
  aspect: 'able' | 'willing',
  oldest: string,
  stale: LocatedRating[],
): LocatedRating[] {
  const fresh: LocatedRating[] = [];
  for (const { uri, facts, fact } of blocks) {
    for (const rating of fact[aspect]) {
      const isFresh = rating.on !== undefined && rating.on.date >= oldest;
      (isFresh ? fresh : stale).push({ uri, facts, rating });
    }
  }
  return fresh;
}

/** Readiness for an agreement's task, with the person and the task it is about. */
export interface AgreementReadiness extends ReadinessJudgement, Roles {
  person: string;
  task: string;
}

/**
 * Readiness of the one who does the work for the task of an agreement. Undefined when the agreement names no task, or the
 * employee is not one person: only persons have readiness.
 */
export function readinessFor(
  agreement: Agreement,
  project: ProjectView,
  settings: Pick<Settings, 'today' | 'thresholds'>,
): AgreementReadiness | undefined {
  return project.once(findReadiness, agreement, settings);
}

function findReadiness(
  agreement: Agreement,
  project: ProjectView,
  { today, thresholds }: Pick<Settings, 'today' | 'thresholds'>,
): AgreementReadiness | undefined {
  const { leader, employee } = rolesIn(project, agreement);
  if (!agreement.task || !employee || !project.find('person', employee.name)) return undefined;
  const [person, task] = [employee.name, agreement.task.name];
  const context = { employee: person, ...(leader ? { leader: leader.name } : {}), today, thresholds };
  const judgement = judgeReadiness(project.readiness(person, task), context);
  const readiness: AgreementReadiness = { ...judgement, person, task, employee };
  if (leader) readiness.leader = leader;
  return readiness;
}

function stateOf(able: Aspect, stale: readonly LocatedRating[]): ReadinessJudgement['state'] {
  if (able.ratings.length > 0) return 'known';
  return stale.length > 0 ? 'stale' : 'unknown';
}

function judgeAspect(fresh: readonly LocatedRating[], context: JudgingContext): Aspect {
  const ratings = fresh.length < 2 ? fresh : byStanding(latestByRater(fresh), context);
  const counting = ratings[0];
  if (!counting) return { ratings, disputed: false };
  const isEnough = ({ rating }: LocatedRating): boolean => rating.value >= context.thresholds.readyFrom;
  const own = ratings.find(({ rating }) => rating.by?.name === context.employee);
  const enough = isEnough(counting);
  return { ratings, enough, disputed: own !== undefined && isEnough(own) !== enough };
}

function byStanding(ratings: LocatedRating[], context: JudgingContext): LocatedRating[] {
  return ratings.sort((a, b) => standing(a, context) - standing(b, context));
}

function latestByRater(ratings: readonly LocatedRating[]): LocatedRating[] {
  const latest = new Map<string, LocatedRating>();
  for (const each of ratings) {
    const rater = each.rating.by?.name ?? '';
    const before = latest.get(rater);
    if (!before || (before.rating.on?.date ?? '') <= (each.rating.on?.date ?? '')) latest.set(rater, each);
  }
  return [...latest.values()];
}

/** The leader's rating counts first, then that of others, the employee's own last. */
function standing({ rating }: LocatedRating, { leader, employee }: JudgingContext): number {
  if (rating.by && rating.by.name === leader) return 0;
  return rating.by?.name === employee ? 2 : 1;
}

function levelOf(able: boolean | undefined, willing: boolean | undefined): ReadinessJudgement['level'] {
  if (able === undefined || willing === undefined) return undefined;
  if (able) return willing ? 4 : 3;
  return willing ? 2 : 1;
}
