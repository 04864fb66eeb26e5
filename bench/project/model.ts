/** What a made-up project says, apart from the format it is written in. Names are unique within the project; dates are ISO. */
export interface BenchProject {
  organisation: string;
  ambition: string;
  goals: readonly BenchNamed[];
  measures: readonly BenchMeasure[];
  tasks: readonly BenchNamed[];
  departments: readonly BenchDepartment[];
}

export type BenchLanguage = 'nl' | 'en';

export interface BenchNamed {
  name: string;
  title: string;
}

export interface BenchMeasure extends BenchNamed {
  formula: string;
  unit: string;
  source: string;
}

/** People of one department with their agreements, in one language; a department is two files. */
export interface BenchDepartment {
  name: string;
  language: BenchLanguage;
  manager: BenchNamed;
  employees: readonly BenchEmployee[];
  agreements: readonly BenchAgreement[];
}

export interface BenchEmployee extends BenchNamed {
  task: string;
  able: number;
  willing: number;
  ratedOn: string;
}

/** Fields that are absent are what the linters have to find. */
export interface BenchAgreement extends BenchNamed {
  kind: 'result' | 'process';
  employee: string;
  task: string;
  goal: string;
  inspiring?: string;
  specific: string;
  /** A measure of the project; absent in process agreements, whose steps have norms. */
  measure?: { name: string; unit: string; from: number; target: number };
  acceptedOn?: string;
  confidence: number;
  realistic?: string;
  daysPerWeek?: number;
  start: string;
  end?: string;
  followUpWeeks?: number;
  counterpart?: string;
  /** Why steps are agreed and no bare result: somebody learns, which takes somebody who supports. */
  learning?: boolean;
  steps: readonly BenchStep[];
}

export interface BenchStep extends BenchNamed {
  subResult: string;
  norm?: string;
  due: string;
  after?: string;
  critical?: string;
}
