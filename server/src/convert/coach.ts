import type { Assessment, Letter } from '../assess/model.ts';
import type { Dialect } from '../dialect/dialect.ts';
import type { PropertyKeyword } from '../dialect/table.ts';
import type { FileFacts } from '../facts/model.ts';
import { editsWithHoles, type Hole } from '../fixes/holes.ts';
import { dialectOf, inDialect, insertProperty } from '../fixes/insert.ts';
import { addMonths } from '../plan/date.ts';
import type { Localized } from '../project/localized.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import type { Prose } from './prose-at.ts';

const PROPOSED_MONTHS = 3;
const PROPOSED_WEEKS = '4';

/** A letter, or who follows it up, and the field that would say it. */
export interface MissingField {
  letter: Letter | 'O';
  field: PropertyKeyword;
}

/**
 * What a coach would ask for next: the first letter that neither the text nor a field around it says and that a field can say,
 * and at the end who follows it up. Undefined when there is none.
 */
export function missingField({ letters, said, fields, block }: Prose, read: Assessment): MissingField | undefined {
  const lacks = (letter: Letter): boolean =>
    letters.includes(letter) && !said.has(letter) && read.letters[letter].verdict !== 'present';
  const wanted = [...(['S', 'M', 'T'] as const).filter(lacks), 'O' as const];
  return wanted
    .flatMap((letter) => (fields[letter] ? [{ letter, field: fields[letter] }] : []))
    .find(({ field }) => !block.properties.some(({ keyword }) => keyword === field));
}

/** Inserts a field with a proposal that has the holes in it which somebody has to fill in. */
export function coach(
  document: Pick<FixContext, 'text' | 'facts' | 'settings'>,
  { block, ends }: Prose,
  field: PropertyKeyword,
): Edit[] {
  const { text, facts, settings } = document;
  const latest = ends ?? addMonths(settings.today, PROPOSED_MONTHS);
  return editsWithHoles(text, (hole) => insertProperty(document, block, field, proposal(field, facts, latest, hole)));
}

function proposal(field: PropertyKeyword, facts: FileFacts, latest: string, hole: Hole): string {
  const dialect = dialectOf(facts);
  if (field === 'measurable') return measure(dialect, inDialect(facts, QUESTIONS.measurable), hole);
  if (field === 'time-bound') return `${dialect.word('connective', 'until')} ${hole(latest)}`;
  if (field === 'due') return hole(latest);
  if (field === 'follow-up') {
    return `${dialect.everyWord('week', 2)} ${hole(PROPOSED_WEEKS)} ${dialect.unitWord('week', 2)}`;
  }
  return `"${hole(inDialect(facts, QUESTIONS[field] ?? OPEN_QUESTION))}"`;
}

function measure(dialect: Dialect, question: string, hole: Hole): string {
  const word = (connective: 'from' | 'at-least' | 'at-most'): string => dialect.word('connective', connective);
  const bounds = [word('at-least'), word('at-most')] as const;
  const label = hole(question);
  return `"${label}" ${word('from')} ${hole('0')} ${dialect.table.towards} ${hole(bounds[0], bounds)} ${hole('1')}`;
}

/** Texts that somebody still has to write start with `…`, which structure/placeholder reminds of. */
const QUESTIONS: Partial<Record<PropertyKeyword, Localized>> & { measurable: Localized } = {
  specific: {
    nl: '… wat precies, voor wie en in welke situatie?',
    en: '… what exactly, for whom and in which situation?',
  },
  measurable: { nl: '… wat tel je?', en: '… what do you count?' },
  norm: { nl: '… wanneer is dit goed genoeg?', en: '… when is this good enough?' },
  delivers: { nl: '… wat ligt er dan?', en: '… what will be there then?' },
  'sub-result': { nl: '… wat ligt er na deze stap?', en: '… what will be there after this step?' },
};
const OPEN_QUESTION: Localized = { nl: '… vul aan', en: '… fill in' };
