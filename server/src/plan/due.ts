import type { Agreement, Period } from '../facts/model.ts';
import { rolesIn } from '../project/parties.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { calendarsFor, type PersonOf } from './doers.ts';
import { dueOfProgramme, dueOfTeam } from './due-of-groups.ts';
import { skippedFollowUps } from './follow-up.ts';
import type { MomentPurpose, Plan } from './model.ts';
import { calendarOf, planInProject } from './plan-in-project.ts';

export type DueKind = 'sub-result' | 'evaluation' | 'review' | 'action' | 'session' | 'assignment' | MomentPurpose;

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
  /** Who of them is absent on that day; left out when nobody is. */
  absent?: string[];
  uri: string;
}

export interface DueOptions {
  /** Settings of the file that something stands in. */
  settingsOf(uri: string): Settings;
  /** Last day, ISO. */
  until: string;
}

export type DueDraft = Omit<DueItem, 'overdue' | 'proposed' | 'absent' | 'uri'> & { proposed?: boolean };

/**
 * What falls due in a project up to a day, by date, with what is overdue first: sub-results and agreements that are not done or evaluated, moments still to
 * come, follow-up that was skipped, reviews and actions of teams, sessions and assignments. Whether an action or an assignment is done is not
 * written down, so past ones are left out.
 */
export function dueInProject(project: ProjectView, { settingsOf, until }: DueOptions): DueItem[] {
  const personOf: PersonOf = (name) => project.find('person', name)?.fact;
  const finished = (drafts: readonly DueDraft[], uri: string): DueItem[] =>
    drafts.map((draft) => finish(draft, uri, settingsOf(uri).today, personOf));
  const agreements = project
    .collect('agreements')
    .flatMap((located) => finished(inAgreement(located, project, settingsOf(located.uri), until), located.uri));
  const teams = project.collect('teams').flatMap(({ fact, uri }) => {
    const settings = settingsOf(uri);
    const calendarFor = calendarsFor(calendarOf(settings), personOf);
    return finished(dueOfTeam(fact, { today: settings.today, until }, calendarFor), uri);
  });
  const programmes = project
    .collect('programmes')
    .flatMap(({ fact, uri }) => finished(dueOfProgramme(fact, { today: settingsOf(uri).today, until }), uri));
  return [...agreements, ...teams, ...programmes].sort((a, b) => compare(a.date, b.date) || compare(a.of, b.of));
}

/** What of a project concerns somebody: what names the person, or a team that the person is a member of. */
export function dueFor(name: string, items: readonly DueItem[], project: ProjectView): DueItem[] {
  const teams = project
    .collect('teams')
    .flatMap(({ fact }) => (fact.members.some((member) => member.name === name) ? [fact.name.text] : []));
  const names = new Set([name, ...teams]);
  return items.filter(({ who }) => who.some((each) => names.has(each)));
}

function finish(draft: DueDraft, uri: string, today: string, personOf: PersonOf): DueItem {
  const absent = draft.who.filter((name) => personOf(name)?.absences.some((period) => isIn(draft.date, period)));
  const away = absent.length === 0 ? {} : { absent };
  return { proposed: false, ...draft, ...away, overdue: draft.date < today, uri };
}

/** An absence with one date is that day. */
function isIn(date: string, { start, end }: Period): boolean {
  const first = start ?? end;
  return first !== undefined && first.date <= date && date <= (end?.date ?? date);
}

function inAgreement(
  { fact }: Located<Agreement>,
  project: ProjectView,
  settings: Settings,
  until: string,
): DueDraft[] {
  const plan = planInProject(fact, project, settings);
  if (plan.progress.some(({ kind, step }) => kind === 'evaluation' && step === undefined)) return [];
  const { employee, leader } = rolesIn(project, fact);
  const parties = [leader, employee].flatMap((party) => party?.name ?? []);
  const about = { of: plan.name, title: plan.title };
  const end = fact.period?.end?.date;
  return [
    ...subResults(plan, until),
    ...moments(plan, until, parties, employee?.name),
    ...skippedFollowUps(plan).map((date): DueDraft => ({ ...about, date, kind: 'follow-up', who: parties })),
    ...(end !== undefined && end <= until ? [{ ...about, date: end, kind: 'evaluation' as const, who: parties }] : []),
  ];
}

function subResults({ name, steps }: Plan, until: string): DueDraft[] {
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
): DueDraft[] {
  const isTalkedToday = progress.some(({ on }) => on === today);
  return moments
    .filter(({ date }) => date >= today && date <= until)
    .filter(({ purpose, date }) => purpose !== 'follow-up' || date !== today || !isTalkedToday)
    .flatMap(({ date, purpose, by, step: stepName }): DueDraft[] => {
      const step = steps.find((each) => each.name === stepName);
      if (step?.state === 'done') return [];
      const others = step?.doers ?? (by === undefined ? parties : [employee]);
      const who = [...new Set([by, ...others])].filter((person) => person !== undefined);
      return [{ date, kind: purpose, who, of: name, title: step?.title ?? title }];
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
