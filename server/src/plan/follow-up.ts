import { addDays, toDay } from './date.ts';
import type { Plan } from './model.ts';

/** How many days after the last moment of follow-up a talk still counts as that moment. */
const GRACE_DAYS = 14;

/**
 * Days on which there should have been a talk and none was recorded. A check-in or evaluation belongs to the moment nearest to it, so a talk a few days
 * early or late is no skipped one. Nothing is skipped before the first check-in, since until then nobody recorded talks here, nor once
 * the whole agreement was evaluated.
 */
export function skippedFollowUps({ moments, progress, today }: Pick<Plan, 'moments' | 'progress' | 'today'>): string[] {
  if (progress.some(({ kind, step }) => kind === 'evaluation' && step === undefined)) return [];
  const talks = progress.flatMap(({ on }) => (on === undefined ? [] : [toDay(on)]));
  const first = progress.find(({ kind, on }) => kind === 'check-in' && on !== undefined)?.on;
  if (first === undefined) return [];
  const due = [...new Set(moments.filter(({ purpose }) => purpose === 'follow-up').map(({ date }) => date))].sort();
  return due.filter((date, index) => {
    const previous = due[index - 1];
    const from = previous === undefined ? Number.NEGATIVE_INFINITY : between(previous, date);
    const until = between(date, due[index + 1] ?? addDays(date, 2 * GRACE_DAYS));
    const isRecorded = talks.some((talk) => talk >= from && talk < until);
    return !isRecorded && until > toDay(first) && until <= toDay(today);
  });
}

/** The day in the middle of two dates. */
function between(from: string, to: string): number {
  return Math.ceil((toDay(from) + toDay(to)) / 2);
}
