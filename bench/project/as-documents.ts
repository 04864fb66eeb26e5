import { DialectWriter, indented, quote } from '../../server/src/convert/write.ts';
import { type Dialect, dialectByCode } from '../../server/src/dialect/dialect.ts';
import type { BlockKeyword, Connective, PropertyKeyword } from '../../server/src/dialect/table.ts';
import { folderOf, type ProjectFiles } from './files.ts';
import type { BenchAgreement, BenchDepartment, BenchLanguage, BenchProject, BenchStep } from './model.ts';

const INDENT = '  ';
const EXTENSIONS: Readonly<Record<BenchLanguage, string>> = { nl: 'afspraak', en: 'agreement' };

/** A project as agreement documents: what everybody refers to in one, and two for every department. */
export function asDocuments(project: BenchProject): ProjectFiles {
  const files = new Map([
    ['afspraak.json', '{ "country": "NL" }\n'],
    ['organisation.agreement', new Page('en').organisation(project)],
  ]);
  project.departments.forEach((department, at) => {
    const base = `${folderOf(at)}/${department.name}`;
    const extension = EXTENSIONS[department.language];
    files.set(`${base}-people.${extension}`, new Page(department.language).people(department));
    files.set(`${base}.${extension}`, new Page(department.language).agreements(department));
  });
  return files;
}

/** A project in one document, to see how the size of a file counts. */
export function asOneDocument(project: BenchProject): ProjectFiles {
  const page = new Page('en');
  const parts = [page.organisation(project)];
  for (const department of project.departments) parts.push(page.people(department), page.agreements(department));
  return new Map([['everything.agreement', parts.join('\n')]]);
}

/** Writes in the words of one dialect. */
class Page {
  private readonly write: DialectWriter;
  private readonly and: string;
  private readonly dialect: Dialect;

  constructor(language: BenchLanguage) {
    const dialect = dialectByCode(language);
    if (!dialect) throw new Error(`There is no dialect ${language}.`);
    this.dialect = dialect;
    this.write = new DialectWriter(dialect);
    this.and = dialect.word('connective', 'and');
  }

  organisation({ organisation, ambition, goals, tasks, measures }: BenchProject): string {
    const aims = goals.flatMap(({ name, title }) =>
      this.block('goal', name, title, [this.property('contributes-to', 'Near')]),
    );
    return lines([
      ...this.block('organisation', organisation, organisation, [
        ...this.block('ambition', 'Near', ambition, []),
        ...aims,
      ]),
      ...tasks.flatMap(({ name, title }) => this.block('task', name, title, [])),
      ...measures.flatMap(({ name, title, formula, unit, source }) =>
        this.block('measure', name, title, [
          this.text('formula', formula),
          this.property('unit-of-measure', unit),
          this.text('source', source),
        ]),
      ),
    ]);
  }

  people({ manager, employees }: BenchDepartment): string {
    const rating = (value: number, day: string) =>
      `${value} ${this.word('according-to')} ${manager.name} ${this.word('on')} ${day}`;
    return lines([
      ...this.block('person', manager.name, manager.title, []),
      ...employees.flatMap(({ name, title, task, able, willing, ratedOn }) =>
        this.block('person', name, title, [
          this.property('manager', manager.name),
          `${this.write.blockWord('readiness')} ${task} {`,
          ...indented(
            [this.property('able', rating(able, ratedOn)), this.property('willing', rating(willing, ratedOn))],
            INDENT,
          ),
          '}',
        ]),
      ),
    ]);
  }

  agreements({ manager, agreements }: BenchDepartment): string {
    return lines(agreements.flatMap((agreement) => this.agreement(agreement, manager.name)));
  }

  private agreement(agreement: BenchAgreement, manager: string): string[] {
    const { kind, name, title, employee, measure, acceptedOn, start, end, steps } = agreement;
    const keyword = kind === 'result' ? 'result-agreement' : 'process-agreement';
    const on = this.word('on');
    return this.block(keyword, name, title, [
      this.property('between', `${manager} ${this.and} ${employee}`),
      this.property('task', agreement.task),
      this.property('contributes-to', agreement.goal),
      ...this.optional('inspiring', agreement.inspiring),
      this.text('specific', agreement.specific),
      ...(measure ? this.measurable(measure) : []),
      ...(acceptedOn === undefined
        ? []
        : [
            this.property(
              'accepted',
              `${manager} ${on} ${acceptedOn}, ${employee} ${on} ${acceptedOn} ${this.word('with-confidence')} ${agreement.confidence}`,
            ),
          ]),
      ...this.optional('realistic', agreement.realistic),
      ...(agreement.daysPerWeek === undefined ? [] : [this.property('means', this.perWeek(agreement.daysPerWeek))]),
      this.property(
        'time-bound',
        `${this.word('from')} ${start}${end === undefined ? '' : ` ${this.word('to')} ${end}`}`,
      ),
      ...(agreement.followUpWeeks === undefined
        ? []
        : [
            this.property(
              'follow-up',
              this.write.moment({ kind: 'every', every: agreement.followUpWeeks, unit: 'week' }),
            ),
          ]),
      ...this.optional('counterpart', agreement.counterpart),
      ...(agreement.learning ? this.learning(manager) : []),
      ...steps.flatMap((step) => this.step(step)),
    ]);
  }

  private measurable({ name, unit, from, target }: NonNullable<BenchAgreement['measure']>): string[] {
    const atMost = (value: number) => `${this.word('at-most')} ${value} ${unit}`;
    const range = `${this.word('from')} ${from} ${this.dialect.table.towards} ${atMost(target)}`;
    return [
      `${this.property('measurable', `${name} ${range}`)} {`,
      ...indented([this.property('excellent', atMost(target - 4)), this.property('good', atMost(target))], INDENT),
      '}',
    ];
  }

  private learning(manager: string): string[] {
    const experience = this.dialect.choiceWords('situation', 'experience')[0];
    const weekly = this.write.moment({ kind: 'every', every: 1, unit: 'week', by: { name: manager } });
    return [this.property('situation', experience), this.property('support', weekly)];
  }

  private step({ name, title, subResult, norm, due, after, critical }: BenchStep): string[] {
    return this.block('step', name, title, [
      ...(after === undefined ? [] : [this.property('after', after)]),
      this.text('sub-result', subResult),
      ...this.optional('norm', norm),
      this.property('due', due),
      ...this.optional('critical', critical),
    ]);
  }

  private perWeek(days: number): string {
    const { dialect } = this;
    return `${days} ${dialect.unitWord('day', days)} ${this.word('per')} ${dialect.unitWord('week', 1)}`;
  }

  private block(keyword: BlockKeyword, name: string, title: string, body: readonly string[]): string[] {
    return this.write.block(keyword, name, title, body, INDENT);
  }

  private property(keyword: PropertyKeyword, value: string): string {
    return this.write.property(keyword, value);
  }

  private text(keyword: PropertyKeyword, value: string): string {
    return this.property(keyword, quote(value));
  }

  private optional(keyword: PropertyKeyword, value: string | undefined): string[] {
    return value === undefined ? [] : [this.text(keyword, value)];
  }

  private word(connective: Connective): string {
    return this.dialect.word('connective', connective);
  }
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`;
}
