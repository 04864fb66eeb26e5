import { DialectWriter } from '../convert/write.ts';
import { DIALECTS, type Dialect, dialectByCode } from '../dialect/dialect.ts';
import type { PropertyKeyword } from '../dialect/table.ts';
import type {
  Acceptance,
  Bound,
  Dependency,
  Means,
  Measurement,
  Moment,
  Period,
  Quantity,
  Reference,
} from '../facts/model.ts';
import type { ProjectView } from '../project/project-view.ts';
import { dateRange, type Language, type PlanWords, planWords, shortDate } from '../words/plan-words.ts';
import { type ReportWords, reportWords } from '../words/report-words.ts';
import { plainText } from '../words/text-fit.ts';

/** Says facts in words of one language, with people and other names by their title. All texts are plain, on one line. */
export class FactText {
  readonly words: ReportWords;
  readonly planWords: PlanWords;
  readonly dialect: Dialect;
  private readonly writer: DialectWriter;
  private readonly project: ProjectView;

  constructor(language: Language, project: ProjectView) {
    this.words = reportWords(language);
    this.planWords = planWords(language);
    this.dialect = dialectByCode(language) ?? (DIALECTS[0] as Dialect);
    this.writer = new DialectWriter(this.dialect);
    this.project = project;
  }

  /** The word of a property, as a heading. */
  heading(property: PropertyKeyword): string {
    const word = this.dialect.word('property', property);
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  /** What a name stands for: the title where it has one and is not ambiguous. */
  called(reference: Reference): string {
    const declared = this.project.resolve(reference);
    const title = declared.length === 1 ? declared[0]?.fact.title : undefined;
    return plainText(title ?? reference.name);
  }

  /** What a person is called of whom only the name is known. */
  person(name: string): string {
    return this.called({ kinds: ['person'], name, span: { start: 0, end: 0 } });
  }

  calledAll(references: readonly Reference[]): string {
    return references.map((reference) => this.called(reference)).join(', ');
  }

  date(date: string): string {
    return shortDate(date, this.planWords);
  }

  /** A period as two dates, or one with the word before it. */
  period({ start, end }: Period): string {
    if (start && end) return dateRange(start.date, end.date, this.planWords);
    if (end) return `${this.dialect.word('connective', 'to')} ${this.date(end.date)}`;
    return start ? `${this.dialect.word('connective', 'from')} ${this.date(start.date)}` : '';
  }

  quantity(quantity: Quantity): string {
    return plainText(this.writer.quantity(quantity));
  }

  bound(bound: Bound): string {
    return plainText(this.writer.bound(bound));
  }

  /** When or how something recurs, and with whom. */
  moment(moment: Moment): string {
    const who = moment.by === undefined ? [] : [this.called(moment.by)];
    return [...who, this.when(moment)].join(' · ');
  }

  /** What is measured, without numbers. */
  measured({ measure, text }: Measurement): string {
    return measure ? this.called(measure) : plainText(text?.text ?? '');
  }

  measurement(measurement: Measurement): string {
    return `${this.measured(measurement)} ${plainText(this.writer.range(measurement))}`.trim();
  }

  acceptance({ party, on, confidence }: Acceptance): string {
    const parts = [
      this.called(party),
      ...(on === undefined ? [] : [this.date(on.date)]),
      ...(confidence === undefined ? [] : [this.words.confidence(confidence)]),
    ];
    return parts.join(' · ');
  }

  means({ quantity, purpose, text }: Means): string {
    return [quantity && this.quantity(quantity), purpose && plainText(purpose.text), text && plainText(text.text)]
      .filter((part) => part !== undefined)
      .join(' · ');
  }

  dependency({ text, fallback }: Dependency): string {
    const instead = fallback ? ` (${this.dialect.word('property', 'fallback')}: ${plainText(fallback.text)})` : '';
    return plainText(text.text) + instead;
  }

  private when(moment: Moment): string {
    if (moment.kind === 'text') return plainText(moment.text);
    if (moment.kind === 'date') return this.date(moment.date);
    return this.writer.moment({ kind: 'every', every: moment.every, unit: moment.unit });
  }
}
