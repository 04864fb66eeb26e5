import { planMermaid } from '../report/plan-mermaid.ts';
import { hasTree, treeMermaid } from '../report/tree-mermaid.ts';
import type { View } from '../view/model.ts';
import { CouldNotRun } from './could-not-run.ts';
import { agreementOf, plansOf } from './things.ts';
import type { Asked } from './write.ts';
import { noDiagram, notInChart } from './write-reasons.ts';

/** The plans of agreements as a Gantt chart; without agreements the trees of what is asked about. A diagram in Mermaid is one of the two. */
export async function mermaidOf({ things, context }: Asked): Promise<string> {
  const plans = plansOf(things);
  if (plans.length > 0) {
    const others = things.filter((thing) => !agreementOf(thing));
    if (others.length > 0) context.complain(notInChart(others));
    return planMermaid(plans);
  }
  const views: View[] = [];
  for (const thing of things) views.push(await thing.view(thing.context));
  const trees = views.filter(hasTree);
  if (trees.length === 0) throw new CouldNotRun(noDiagram(things));
  return treeMermaid(trees);
}
