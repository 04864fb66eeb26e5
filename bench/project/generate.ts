import { addDays } from '../../server/src/plan/date.ts';
import type {
  BenchAgreement,
  BenchDepartment,
  BenchEmployee,
  BenchLanguage,
  BenchMeasure,
  BenchNamed,
  BenchProject,
  BenchStep,
} from './model.ts';
import { Random } from './random.ts';
import { TEXTS, type TextPieces } from './texts.ts';

const SEED = 20_260_301;
export const AGREEMENTS_PER_DEPARTMENT = 10;
const EMPLOYEES_PER_DEPARTMENT = 6;
const GOALS = 12;
const MEASURES = 24;
const TASKS = 20;

/** A project of so many agreements, always the same for the same number. Half of the departments write Dutch, half English. */
export function generateProject(agreements: number): BenchProject {
  const random = new Random(SEED);
  const shared = {
    organisation: 'Harbour',
    ambition: 'Nobody who needs us has to ask twice.',
    goals: numbered(GOALS, 'Goal', (at) => `No request of kind ${at} waits for more than ${at + 2} working days.`),
    tasks: numbered(TASKS, 'Task', (at) => `Work of kind ${at}, from request to answer`),
    measures: numbered(MEASURES, 'Measure', (at) => `Time that work of kind ${at} takes`).map(
      (named): BenchMeasure => ({
        ...named,
        formula: 'median of the calendar days from receipt to answer',
        unit: 'dagen',
        source: 'register of requests, every quarter',
      }),
    ),
  };
  const count = Math.ceil(agreements / AGREEMENTS_PER_DEPARTMENT);
  const departments = Array.from({ length: count }, (_, at) => {
    const wanted = Math.min(AGREEMENTS_PER_DEPARTMENT, agreements - at * AGREEMENTS_PER_DEPARTMENT);
    return new DepartmentMaker(random, at, at % 2 === 0 ? 'nl' : 'en', shared).department(wanted);
  });
  return { ...shared, departments };
}

function numbered(count: number, name: string, title: (at: number) => string): BenchNamed[] {
  return Array.from({ length: count }, (_, at) => ({ name: `${name}${at + 1}`, title: title(at + 1) }));
}

type Shared = Pick<BenchProject, 'goals' | 'tasks' | 'measures'>;

class DepartmentMaker {
  private readonly random: Random;
  private readonly at: number;
  private readonly language: BenchLanguage;
  private readonly shared: Shared;
  private readonly texts: TextPieces;

  constructor(random: Random, at: number, language: BenchLanguage, shared: Shared) {
    this.random = random;
    this.at = at;
    this.language = language;
    this.shared = shared;
    this.texts = TEXTS[language];
  }

  department(agreements: number): BenchDepartment {
    const employees = Array.from({ length: EMPLOYEES_PER_DEPARTMENT }, (_, at) => this.employee(at));
    return {
      name: `Department${this.at + 1}`,
      language: this.language,
      manager: this.person('manager'),
      employees,
      agreements: Array.from({ length: agreements }, (_, at) => this.agreement(at, this.random.pick(employees))),
    };
  }

  private person(name: string): BenchNamed {
    return {
      name: `${name}-${this.at + 1}`,
      title: `${this.random.pick(this.texts.first)} ${this.random.pick(this.texts.last)}`,
    };
  }

  private employee(at: number): BenchEmployee {
    return {
      ...this.person(`employee-${at + 1}`),
      task: this.random.pick(this.shared.tasks).name,
      able: this.random.between(1, 3),
      willing: this.random.between(1, 3),
      ratedOn: this.day('2026-01-05', 60),
    };
  }

  private agreement(at: number, { name: employee, task }: BenchEmployee): BenchAgreement {
    const kind = this.random.chance(0.6) ? 'result' : 'process';
    const start = this.day('2026-02-02', 40);
    const days = this.random.between(90, 150);
    return {
      kind,
      name: `Agreement${this.at + 1}-${at + 1}`,
      title: this.text(this.texts.titles),
      employee,
      task,
      goal: this.random.pick(this.shared.goals).name,
      ...this.often(0.9, { inspiring: this.text(this.texts.inspiring) }),
      specific: this.random.chance(0.85) ? this.text(this.texts.specific) : this.text(this.texts.vague),
      ...(kind === 'result' ? this.often(0.9, { measure: this.measure() }) : {}),
      ...this.often(0.85, { acceptedOn: addDays(start, -this.random.between(3, 12)) }),
      confidence: this.random.between(5, 9),
      ...this.often(0.9, { realistic: this.text(this.texts.realistic) }),
      ...this.often(0.8, { daysPerWeek: this.random.between(1, 3) }),
      start,
      ...this.often(0.95, { end: addDays(start, days) }),
      ...this.often(0.8, { followUpWeeks: this.random.between(2, 6) }),
      ...this.often(0.8, { counterpart: this.text(this.texts.counterparts) }),
      ...(kind === 'process' ? this.often(0.85, { learning: true }) : {}),
      steps: kind === 'process' ? this.steps(start, days) : [],
    };
  }

  private measure(): NonNullable<BenchAgreement['measure']> {
    const { name, unit } = this.random.pick(this.shared.measures);
    const target = this.random.between(8, 40);
    return { name, unit, from: target + this.random.between(6, 30), target };
  }

  private steps(start: string, days: number): BenchStep[] {
    const count = this.random.between(2, 4);
    return Array.from({ length: count }, (_, at) => ({
      name: `Step${at + 1}`,
      title: this.text(this.texts.steps),
      subResult: this.text(this.texts.subResults),
      ...this.often(0.85, { norm: this.text(this.texts.norms) }),
      due: addDays(start, Math.floor((days * (at + 1)) / count)),
      ...(at > 0 ? { after: `Step${at}` } : {}),
      ...this.often(0.85, { critical: this.text(this.texts.critical) }),
    }));
  }

  private text(choices: readonly string[]): string {
    const filled = this.random
      .pick(choices)
      .replaceAll('{s}', () => this.random.pick(this.texts.subjects))
      .replaceAll('{p}', () => this.random.pick(this.texts.places))
      .replaceAll('{n}', () => String(this.random.between(3, 240)));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  }

  private often<Fields extends object>(share: number, fields: Fields): Fields | Record<never, never> {
    return this.random.chance(share) ? fields : {};
  }

  private day(from: string, days: number): string {
    return addDays(from, this.random.between(0, days));
  }
}
