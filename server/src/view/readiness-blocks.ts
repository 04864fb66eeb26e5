import type { Rating, Readiness } from '../facts/model.ts';
import { rolesIn } from '../project/parties.ts';
import type { Located } from '../project/project-index.ts';
import { plainText } from '../words/text-fit.ts';
import type { AgreementSource } from './agreement-view.ts';
import type { FactText } from './fact-text.ts';
import type { Cell, ViewBlock } from './model.ts';

/** How the one who does the work was rated for the task of an agreement: personal data, for reports that ask for it. */
export function readinessBlocks({ agreement, project }: AgreementSource, text: FactText): ViewBlock[] {
  const { employee } = rolesIn(project, agreement);
  if (!agreement.task || !employee) return [];
  const { title, header, able, willing, none } = text.words.readiness;
  const heading = `${title}: ${text.called(employee)}, ${text.called(agreement.task)}`;
  const blocks = project.readiness(employee.name, agreement.task.name);
  const row = (what: string, { uri }: Located<Readiness>, { value, by, on, span }: Rating): Cell[] => [
    { text: what, at: { uri, span } },
    String(value),
    by ? text.called(by) : '',
    on ? text.date(on.date) : '',
  ];
  const rows = [
    ...blocks.flatMap((block) => block.fact.able.map((rating) => row(able, block, rating))),
    ...blocks.flatMap((block) => block.fact.willing.map((rating) => row(willing, block, rating))),
  ];
  if (rows.length === 0) return [{ kind: 'list', title: heading, items: [none] }];
  const evidence = blocks.flatMap(({ uri, fact: { evidence } }): Cell[] =>
    evidence ? [{ text: plainText(evidence.text), at: { uri, span: evidence.span } }] : [],
  );
  return [
    { kind: 'table', title: heading, header, rows },
    ...(evidence.length > 0
      ? [{ kind: 'list', title: text.heading('evidence'), items: evidence } satisfies ViewBlock]
      : []),
  ];
}
