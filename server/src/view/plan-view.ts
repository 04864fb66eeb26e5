import type { Agreement } from '../facts/model.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { Located } from '../project/project-index.ts';
import { dateRange, shortDate } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { trend } from './agreement-levels.ts';
import { FactText } from './fact-text.ts';
import type { View, ViewBlock } from './model.ts';
import { planBlocks } from './plan-blocks.ts';
import type { ViewContext } from './viewable.ts';

/** The plan of an agreement by itself: its period, steps, pictures, moments, what was reported, and what cannot be kept. */
export async function planView({ uri, fact: agreement }: Located<Agreement>, context: ViewContext): Promise<View> {
  const { project, language } = context;
  const plan = planInProject(agreement, project, context.settingsOf(uri));
  const text = new FactText(language, project);
  const { plan: what, today } = text.planWords;
  const source = { ...context, uri, agreement, plan, findings: [] };
  return {
    kind: 'agreement',
    name: agreement.name.text,
    language,
    at: { uri, span: agreement.span },
    title: plainText(plan.title),
    subtitle: [what, agreement.name.text, `${today} ${shortDate(plan.today, text.planWords)}`].join(' · '),
    blocks: [period(plan, text), ...(await planBlocks(source, text)), ...(await trend(source))],
  };
}

function period({ period, assumed, steps }: Plan, { planWords }: FactText): ViewBlock {
  const items = [
    dateRange(period.start, period.end, planWords),
    ...assumed.map((end) => planWords.assumed[end]),
    ...(steps.length === 0 ? [planWords.noSteps] : []),
  ];
  return { kind: 'list', title: planWords.period, items };
}
