import type { Plan, PlannedStep } from '../plan/model.ts';
import { type Language, planWords } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import type { PlanInLanguage } from './plan-in-language.ts';

/** Plans as one Mermaid Gantt chart: a section for each agreement, with its steps and dated moments. Ends with a line end. */
export function planMermaid(plans: readonly PlanInLanguage[]): string {
  const [first] = plans;
  const title = planWords(first?.language ?? 'en').plan;
  const lines = [
    'gantt',
    `title ${title}`,
    'dateFormat YYYY-MM-DD',
    'inclusiveEndDates',
    ...plans.flatMap(({ plan, language }, index) => section(plan, language, `a${index + 1}`)),
  ];
  return `${lines.join('\n  ')}\n`;
}

function section(plan: Plan, language: Language, id: string): string[] {
  const { purposes } = planWords(language);
  const steps = plan.steps.map((step, index) => {
    const tags = [...tagsOf(step), `${id}s${index + 1}`, step.start, step.end];
    return `${index + 1}. ${escaped(step.title)} :${tags.join(', ')}`;
  });
  const moments = plan.moments.map(({ purpose, by, date }, index) => {
    const label = [purposes[purpose], ...(by === undefined ? [] : [escaped(by)])].join(' · ');
    return `${label} :milestone, ${id}m${index + 1}, ${date}, 0d`;
  });
  return [`section ${escaped(plan.title)}`, ...steps, ...moments];
}

function tagsOf({ critical, state }: PlannedStep): string[] {
  if (state === 'done') return ['done'];
  const isActive = state === 'running' || state === 'at-risk';
  return [...(critical || state === 'late' ? ['crit'] : []), ...(isActive ? ['active'] : [])];
}

/** Text of a document as Mermaid shows it: every character that means something to its grammar or to HTML is written by number. */
export function escaped(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N}\p{M} .()·–-]/gu, (character) => `#${character.codePointAt(0)};`);
}
