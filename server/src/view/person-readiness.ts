import type { Person, Rating, Readiness } from '../facts/model.ts';
import type { Located } from '../project/project-index.ts';
import { judgeReadiness, type ReadinessJudgement } from '../project/readiness.ts';
import { personWords } from '../words/person-words.ts';
import { readinessWords } from '../words/readiness-words.ts';
import { plainText } from '../words/text-fit.ts';
import type { FactCells } from './fact-cells.ts';
import type { Cell, ViewBlock } from './model.ts';
import type { ViewContext } from './viewable.ts';

/** How ready a person is, task by task: every rating with its rater and date, and the level they come to. Personal data: only for views that ask for it. */
export function personReadiness({ uri, fact }: Located<Person>, context: ViewContext, cells: FactCells): ViewBlock[] {
  const { project, settingsOf } = context;
  const words = personWords(context.language).readiness;
  const convention = readinessWords(context.language);
  const blocks = project.linked('readinessOf', fact.name.text);
  if (blocks.length === 0) return [];
  const judging = {
    employee: fact.name.text,
    ...(fact.manager ? { leader: fact.manager.name } : {}),
    ...settingsOf(uri),
  };
  const rows = [...Map.groupBy(blocks, (block) => block.fact.task.name).values()].map((own): Cell[] => {
    const judged = judgeReadiness(own, judging);
    const [first] = own;
    return [
      first ? cells.called(first.fact.task, first.uri) : '',
      ratings('able', own, judged, context, cells),
      ratings('willing', own, judged, context, cells),
      judged.level ? `M${judged.level}` : '–',
      own.flatMap(({ fact: { evidence } }) => (evidence ? [plainText(evidence.text)] : [])).join('; '),
    ];
  });
  const header = [words.task, words.able, words.willing, capital(convention.level), cells.text.heading('evidence')];
  return [
    { kind: 'table', title: words.title, header, rows },
    { kind: 'list', title: words.meaning, items: [convention.convention] },
  ];
}

/** The ratings of one aspect; leads to the first of them. */
function ratings(
  aspect: 'able' | 'willing',
  blocks: readonly Located<Readiness>[],
  { stale }: ReadinessJudgement,
  { language }: ViewContext,
  { text }: FactCells,
): Cell {
  const words = readinessWords(language);
  const all = blocks.flatMap(({ uri, fact }) => fact[aspect].map((rating) => ({ uri, rating })));
  const [first] = all;
  if (!first) return words.unrated;
  const said = ({ rating }: { rating: Rating }): string => {
    const { value, by, on } = rating;
    const note = stale.some((each) => each.rating === rating) ? [on ? words.stale : words.undated] : [];
    const details = [...(by ? [text.called(by)] : []), ...(on ? [text.date(on.date)] : []), ...note];
    return details.length > 0 ? `${value} (${details.join(', ')})` : String(value);
  };
  return { text: all.map(said).join('; '), at: { uri: first.uri, span: first.rating.span } };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
