import type { Agreement, Team } from '../facts/model.ts';
import { rolesIn } from '../project/parties.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { skippedFollowUps } from './follow-up.ts';
import type { MomentPurpose, Plan } from './model.ts';
import { planInProject } from './plan-in-project.ts';

export type DueKind = 'sub-result' | 'evaluation' | 'review' | 'action' | MomentPurpose;

/** Something that people have to do by a day, or that they should have done. */
export interface DueItem {
  date: string;
  kind: DueKind;
  /** Names of who has to be ready or there; empty when nobody is named. */
  who: string[];
  /** Name of the agreement or team that it comes from. */
  of: string;
  /** Title of the step, action, agreement or team. */
  title: string;
  /** What a sub-result or an action delivers. */
  delivers?: string;
  overdue: boolean;
  /** The date is proposed by the plan, not agreed. */
  proposed: boolean;
  uri: string;
}

export interface DueOptions {
  /** Settings of the file that something stands in. */
  settingsOf(uri: string): Settings;
  /** Last day, ISO. */
  until: string;
}

type Draft = Omit<DueItem, 'overdue' | 'proposed' | 'uri'> & { proposed?: boolean };

/**
 * What falls due in a project up to a day, by date, with what is overdue first: sub-results and agreements that are not done or evaluated, moments still to
 * come, follow-up that was skipped, reviews and actions of teams. Whether an action is done is not written down, so past ones are left out.
 */
export function dueInProject(project: ProjectView, { settingsOf, until }: DueOptions): DueItem[] {
  const agreements = project.collect('agreements').flatMap((located) => {
    const settings = settingsOf(located.uri);
    return inAgreement(located, project, settings, until).map((draft) => finished(draft, located.uri, settings.today));
  });
  const teams = project.collect('teams').flatMap(({ fact, uri }) => {
    const { today } = settingsOf(uri);
    return inTeam(fact, today, until).map((draft) => finished(draft, uri, today));
  });
  return [...agreements, ...teams].sort((a, b) => compare(a.date, b.date) || compare(a.of, b.of));
}

function finished(draft: Draft, uri: string, today: string): DueItem {
  return { proposed: false, ...draft, overdue: draft.date < today, uri };
}

function inAgreement({ fact }: Located<Agreement>, project: ProjectView, settings: Settings, until: string): Draft[] {
  const plan = planInProject(fact, project, settings);
  if (plan.progress.some(({ kind, step }) => kind === 'evaluation' && step === undefined)) return [];
  const { employee, leader } = rolesIn(project, fact);
  const parties = [leader, employee].flatMap((party) => party?.name ?? []);
  const about = { of: plan.name, title: plan.title };
  const end = fact.period?.end?.date;
  return [
    ...subResults(plan, until),
    ...moments(plan, until, parties, employee?.name),
    ...skippedFollowUps(plan).map((date): Draft => ({ ...about, date, kind: 'follow-up', who: parties })),
    ...(end !== undefined && end <= until ? [{ ...about, date: end, kind: 'evaluation' as const, who: parties }] : []),
  ];
}

function subResults({ name, steps }: Plan, until: string): Draft[] {
  return steps
    .filter(({ state, due }) => state !== 'done' && due <= until)
    .map(({ title, due, dueIs, doers, subResults }) => ({
      date: due,
      kind: 'sub-result',
      who: doers,
      of: name,
      title,
      proposed: dueIs === 'proposed',
      ...(subResults.length === 0 ? {} : { delivers: subResults.join('; ') }),
    }));
}

/** Moments from today on; a talk that was already recorded for the day is past. */
function moments(
  { name, title, steps, moments, progress, today }: Plan,
  until: string,
  parties: string[],
  employee: string | undefined,
): Draft[] {
  const isTalkedToday = progress.some(({ on }) => on === today);
  return moments
    .filter(({ date }) => date >= today && date <= until)
    .filter(({ purpose, date }) => purpose !== 'follow-up' || date !== today || !isTalkedToday)
    .flatMap(({ date, purpose, by, step: stepName }): Draft[] => {
      const step = steps.find((each) => each.name === stepName);
      if (step?.state === 'done') return [];
      const others = step?.doers ?? (by === undefined ? parties : [employee]);
      const who = [...new Set([by, ...others])].filter((person) => person !== undefined);
      return [{ date, kind: purpose, who, of: name, title: step?.title ?? title }];
    });
}

function inTeam(team: Team, today: string, until: string): Draft[] {
  const of = team.name.text;
  const isNear = (date: string | undefined): date is string => date !== undefined && date >= today && date <= until;
  const members = team.members.map(({ name }) => name);
  const reviews = team.review.flatMap((moment) =>
    moment.kind === 'date' && isNear(moment.date)
      ? [{ date: moment.date, kind: 'review' as const, who: members, of, title: team.title?.text ?? of }]
      : [],
  );
  const actions = team.actions.flatMap(({ name, title, period, by, delivers }): Draft[] => {
    const date = period?.end?.date;
    if (!isNear(date)) return [];
    const who = by.map((person) => person.name);
    const what = delivers === undefined ? {} : { delivers: delivers.text };
    return [{ date, kind: 'action', who, of, title: title?.text ?? name.text, ...what }];
  });
  return [...reviews, ...actions];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
