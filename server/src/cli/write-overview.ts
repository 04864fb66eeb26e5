import { type DueItem, dueInProject } from '../plan/due.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import { overviewCsv } from '../report/overview-csv.ts';
import { FactText } from '../view/fact-text.ts';
import { CouldNotRun } from './could-not-run.ts';
import { agreementOf, type Thing } from './things.ts';
import { noAgreement } from './write-reasons.ts';

/** Everything is due before this day. */
const END_OF_TIME = '9999-12-31';

/** The agreements among things as a table. Throws {@link CouldNotRun} when there are none. */
export function overviewOf(things: readonly Thing[]): string {
  const dueOf = dueByAgreement();
  const entries = things.flatMap((thing) => {
    const agreement = agreementOf(thing);
    if (!agreement) return [];
    const { context, uri, file, language } = thing;
    const plan = planInProject(agreement, context.project, context.settingsOf(uri));
    const text = new FactText(language, context.project);
    return [{ agreement, plan, findings: context.findingsOf(uri), due: dueOf(thing), file, text, language }];
  });
  if (entries.length === 0) throw new CouldNotRun(noAgreement(things));
  return overviewCsv(entries);
}

/** What falls due in an agreement; each project is looked through once. */
function dueByAgreement(): (thing: Thing) => readonly DueItem[] {
  const known = new Map<ProjectIndex, Map<string, DueItem[]>>();
  return ({ index, context, uri, name }) => {
    const due = known.get(index) ?? grouped(dueInProject(context.project, { ...context, until: END_OF_TIME }));
    known.set(index, due);
    return due.get(keyOf(uri, name)) ?? [];
  };
}

function grouped(items: readonly DueItem[]): Map<string, DueItem[]> {
  return Map.groupBy(items, ({ uri, of }) => keyOf(uri, of));
}

function keyOf(uri: string, name: string): string {
  return `${uri} ${name}`;
}
