import type { Person, Rating, Readiness } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import type { Located, ProjectIndex } from '../project/project-index.ts';
import { judgeReadiness, type ReadinessJudgement } from '../project/readiness.ts';
import type { Settings } from '../project/settings.ts';
import { escaped, table } from '../report/markdown.ts';
import { hoverWords } from './hover-words.ts';

/** Words of the document's dialect that head the columns. */
export interface ReadinessColumns {
  able: string;
  willing: string;
}

/** How ready a person is, task by task: every rating with its rater and date, and the level they come to. */
export function readinessTable(
  { name, manager }: Person,
  index: ProjectIndex,
  settings: Settings,
  columns: ReadinessColumns,
  language: keyof Localized,
): string | undefined {
  const words = hoverWords(language);
  const blocks = readinessOf(name.text, index);
  if (blocks.length === 0) return undefined;
  const context = { employee: name.text, ...(manager ? { leader: manager.name } : {}), ...settings };
  const rows = [...Map.groupBy(blocks, ({ fact }) => fact.task.name)].map(([task, own]) => {
    const judged = judgeReadiness(own, context);
    const cell = (aspect: 'able' | 'willing') => ratingsOf(own, aspect, judged, language);
    return [escaped(task), cell('able'), cell('willing'), judged.level ? `**M${judged.level}**` : '–'];
  });
  const header = [words.task, columns.able, columns.willing, words.level];
  return `${table(header.map(escaped), rows)}\n\n*${words.convention}*`;
}

function readinessOf(person: string, index: ProjectIndex): Located<Readiness>[] {
  return index
    .files()
    .flatMap(({ uri, facts }) => facts.readiness.map((fact) => ({ uri, facts, fact })))
    .filter(({ fact }) => fact.person?.name === person);
}

function ratingsOf(
  blocks: readonly Located<Readiness>[],
  aspect: 'able' | 'willing',
  { stale }: ReadinessJudgement,
  language: keyof Localized,
): string {
  const words = hoverWords(language);
  const ratings = blocks.flatMap(({ fact }) => fact[aspect]);
  if (ratings.length === 0) return words.unrated;
  const isStale = (rating: Rating) => stale.some((each) => each.rating === rating);
  return ratings
    .map((rating) => {
      const origin = [rating.by?.name, rating.on?.date].filter((part) => part !== undefined).map(escaped);
      const note = isStale(rating) ? [`*${rating.on ? words.stale : words.undated}*`] : [];
      const details = [...origin, ...note].join(', ');
      return details ? `${rating.value} (${details})` : String(rating.value);
    })
    .join('; ');
}
