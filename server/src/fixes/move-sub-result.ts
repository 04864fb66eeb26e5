import type { Agreement, Step } from '../facts/model.ts';
import { calendarsFor } from '../plan/doers.ts';
import type { Plan } from '../plan/model.ts';
import { calendarOf, planInProject } from '../plan/plan-in-project.ts';
import type { Localized } from '../project/localized.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import { planWords, shortDate } from '../words/plan-words.ts';
import { dialectOf, insertProperty } from './insert.ts';

/** A sub-result, by its agreement and step, and the date it should get. */
export interface Move {
  agreement: string;
  step: string;
  /** ISO. */
  date: string;
}

/**
 * Gives a sub-result another date: the date that is asked for, or the next day on which who does the step works. A step without a date gets one. Refused
 * for what the document does not hold once, and outside the period of the agreement; a date that its dependencies do not allow is for the rules.
 */
export function moveSubResult(document: FixContext, move: Move): { edits: Edit[] } | { refused: Localized } {
  const agreement = only(document.facts.agreements, move.agreement);
  const step = agreement && only(agreement.steps, move.step);
  if (!agreement || !step) return { refused: notFound(move) };
  const plan = planInProject(agreement, document.project, document.settings);
  const date = allowedDate(document, plan, move);
  if (date === undefined) return { refused: outside(agreement, plan, move) };
  return { edits: dueEdits(document, step, date) };
}

function only<Named extends { name: { text: string } }>(all: readonly Named[], name: string): Named | undefined {
  const [found, ...others] = all.filter((each) => each.name.text === name);
  return others.length === 0 ? found : undefined;
}

/** The working day for a date, within the period as far as the agreement names one. */
function allowedDate({ settings, project }: FixContext, plan: Plan, { step, date }: Move): string | undefined {
  const { start, end } = plan.period;
  const isAfterStart = plan.assumed.includes('start') || date >= start;
  const isBeforeEnd = plan.assumed.includes('end') || date <= end;
  if (!isDate(date) || !isAfterStart || !isBeforeEnd) return undefined;
  const doers = plan.steps.find(({ name }) => name === step)?.doers ?? [];
  const calendar = calendarsFor(calendarOf(settings), (name) => project.find('person', name)?.fact)(doers);
  const next = calendar.workingDayFrom(date);
  return plan.assumed.includes('end') || next <= end ? next : calendar.workingDayUntil(end);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dueEdits(document: FixContext, step: Step, date: string): Edit[] {
  if (step.due?.date === date) return [];
  if (step.due) return [{ span: step.due.span, text: date }];
  const unread = step.properties.find(({ keyword }) => keyword === 'due');
  if (!unread) return insertProperty(document, step, 'due', date);
  return [{ span: unread.span, text: `${dialectOf(document.facts).word('property', 'due')}: ${date}` }];
}

function notFound({ agreement, step }: Move): Localized {
  return {
    nl: `De stap ‘${step}’ van de afspraak ‘${agreement}’ staat niet, of meer dan eens, in dit document. Verander de datum in de tekst.`,
    en: `The step ‘${step}’ of the agreement ‘${agreement}’ is not in this document, or more than once. Change the date in the text.`,
  };
}

function outside({ name }: Agreement, { period }: Plan, { date }: Move): Localized {
  const said = (iso: string, language: 'nl' | 'en') => (isDate(iso) ? shortDate(iso, planWords(language)) : iso);
  const days = (language: 'nl' | 'en') => [date, period.start, period.end].map((each) => said(each, language));
  const [nl, en] = [days('nl'), days('en')];
  return {
    nl: `${nl[0]} valt buiten de periode van ‘${name.text}’ (${nl[1]} tot ${nl[2]}). Kies een dag daarbinnen, of verander eerst de periode.`,
    en: `${en[0]} is outside the period of ‘${name.text}’ (${en[1]} to ${en[2]}). Choose a day within it, or change the period first.`,
  };
}
