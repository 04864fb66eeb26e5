import type { Dialect } from '../dialect/dialect.ts';
import type { BlockKeyword, Connective, PropertyKeyword } from '../dialect/table.ts';
import type { Bound, Comparison, Measurement, Moment, Period, Quantity } from '../facts/model.ts';

const COMPARISONS: Record<Exclude<Comparison, 'equal'>, Connective> = {
  atMost: 'at-most',
  atLeast: 'at-least',
  lessThan: 'less-than',
  moreThan: 'more-than',
};

/** A text on one line: line breaks become spaces. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n]\s*/g, ' ');
}

/** A text between quotation marks, on one line. */
export function quote(text: string): string {
  return `"${oneLine(text).replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Lines one level deeper; empty lines stay empty. */
export function indented(lines: readonly string[], unit: string): string[] {
  return lines.map((line) => (line === '' ? '' : unit + line));
}

/** Writes facts as text of one dialect, the way its readers would write them. */
export class DialectWriter {
  private readonly dialect: Dialect;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  /** One property on a line: `keyword: value`. */
  property(keyword: PropertyKeyword, value: string): string {
    return `${this.dialect.word('property', keyword)}: ${value}`;
  }

  /** The word that opens a block. */
  blockWord(keyword: BlockKeyword): string {
    return this.dialect.word('block', keyword);
  }

  /** Names one after the other: `els, jan en piet`. */
  list(names: readonly string[]): string {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${this.connective('and')} ${last}`;
  }

  /** A block with its lines, indented by `unit`. */
  block(keyword: BlockKeyword, name: string, title: string, lines: readonly string[], unit: string): string[] {
    const opening = `${this.dialect.word('block', keyword)} ${name} ${quote(title)}`;
    return [`${opening} {`, ...indented(lines, unit), '}'];
  }

  /** A number with its unit: `2 dagen per week`. */
  quantity({ value, unit, per }: Omit<Quantity, 'span'>): string {
    const rate = per ? `${this.connective('per')} ${per.unit}` : '';
    return join(this.dialect.formatNumber(value), unit, rate);
  }

  /** A quantity with its comparison: `hoogstens 40 dagen`. */
  bound({ comparison, quantity }: Pick<Bound, 'comparison' | 'quantity'>): string {
    return join(comparison === 'equal' ? '' : this.connective(COMPARISONS[comparison]), this.quantity(quantity));
  }

  /** What a measurement goes from and to: `van 62 naar hoogstens 40 dagen`; empty when it says neither. */
  range({ from, target }: Pick<Measurement, 'from' | 'target'>): string {
    const start = from ? `${this.connective('from')} ${this.quantity(from)}` : '';
    if (!target) return start;
    return join(start, from ? this.dialect.table.towards : '', this.bound(target));
  }

  /** A measurement without its levels: `Doorlooptijd van 62 naar hoogstens 40 dagen`. */
  measurement(measurement: Pick<Measurement, 'measure' | 'text' | 'from' | 'target'>): string {
    const { measure, text } = measurement;
    return join(measure?.name ?? quote(text?.text ?? ''), this.range(measurement));
  }

  /** A period: `van 2026-02-01 tot 2026-06-30`. */
  period({ start, end }: Omit<Period, 'span'>): string {
    return join(
      start ? `${this.connective('from')} ${start.date}` : '',
      end ? `${this.connective('to')} ${end.date}` : '',
    );
  }

  /** A moment: `els elke 2 weken`, `2026-04-20`, or a text. */
  moment(moment: Unlocated<Moment>): string {
    return join(moment.by?.name ?? '', this.when(moment));
  }

  private when(moment: Unlocated<Moment>): string {
    if (moment.kind === 'text') return quote(moment.text);
    if (moment.kind === 'date') return moment.date;
    const { every, unit } = moment;
    const count = every === 1 ? '' : this.dialect.formatNumber(every);
    return join(this.dialect.everyWord(unit, every), count, this.dialect.unitWord(unit, every));
  }

  private connective(connective: Connective): string {
    return this.dialect.word('connective', connective);
  }
}

/** A fact that is not written anywhere yet. */
export type Unlocated<T> = T extends { span: unknown } ? Omit<T, 'span' | 'by'> & { by?: { name: string } } : never;

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
