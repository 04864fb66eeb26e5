import type { AssessedDate, Assessment } from '../assess/model.ts';
import type { Dialect } from '../dialect/dialect.ts';
import type { PropertyKeyword } from '../dialect/table.ts';
import { dialectOf, insertProperty } from '../fixes/insert.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import { measureLine } from './measure-line.ts';
import type { Prose } from './prose-at.ts';
import { DialectWriter } from './write.ts';

/** A field as it would be written. */
export interface WrittenField {
  keyword: PropertyKeyword;
  value: string;
}

/**
 * The amount and the term of a text as fields of its block, without those that are said in a field already. Days before
 * `today` are no term any more.
 */
export function fieldsOf(
  { block, fields, said }: Prose,
  read: Assessment,
  dialect: Dialect,
  today: string,
): WrittenField[] {
  const written: WrittenField[] = [];
  const { M, T } = fields;
  const measure = (M === 'measurable' || M === 'norm') && !said.has('M') ? measureLine(read, dialect) : undefined;
  if (measure !== undefined) written.push({ keyword: 'measurable', value: measure });
  const term = T && !said.has('T') ? termIn(read.dates, T, dialect, today) : undefined;
  if (T && term !== undefined) written.push({ keyword: T, value: term });
  return written.filter(({ keyword }) => !block.properties.some((property) => property.keyword === keyword));
}

/** Edits that write {@link fieldsOf} a text into its block; the text itself stays. */
export function proseToFields(
  document: Pick<FixContext, 'text' | 'facts' | 'settings'>,
  prose: Prose,
  read: Assessment,
): Edit[] {
  const fields = fieldsOf(prose, read, dialectOf(document.facts), document.settings.today);
  return fields.flatMap(({ keyword, value }) => insertProperty(document, prose.block, keyword, value));
}

/** The latest day that it has to be there, and the day it starts where that is said; undefined when that day is past. */
function termIn(
  dates: readonly AssessedDate[],
  field: PropertyKeyword,
  dialect: Dialect,
  today: string,
): string | undefined {
  const days = (role: AssessedDate['role']): string[] =>
    dates.flatMap((date) => (date.role === role && date.iso !== null ? [date.iso] : [])).sort();
  const end = days('deadline').at(-1);
  if (end === undefined || end < today) return undefined;
  if (field === 'due') return end;
  const [start] = days('start');
  if (start === undefined || start > end || days('deadline').length > 1) {
    return `${dialect.word('connective', 'until')} ${end}`;
  }
  return new DialectWriter(dialect).period({
    start: { date: start, span: NOWHERE },
    end: { date: end, span: NOWHERE },
  });
}

const NOWHERE = { start: 0, end: 0 };
