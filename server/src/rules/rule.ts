import type { PropertyKeyword } from '../dialect/table.ts';
import type {
  Agreement,
  AgreementKind,
  CaseType,
  Competence,
  DayPlan,
  Declaration,
  Facility,
  FileFacts,
  Measure,
  Organisation,
  Person,
  Programme,
  Progress,
  Readiness,
  Reference,
  Service,
  Severity,
  Span,
  Suppression,
  Team,
} from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import type { ThresholdName, Thresholds } from '../project/thresholds.ts';

export type { Localized } from '../project/localized.ts';

export const GROUPS = [
  'structure',
  'suppression',
  'smart',
  'fit',
  'process',
  'team',
  'decision',
  'programme',
  'day',
  'ambition',
  'case',
  'leadership',
  'service',
  'competence',
] as const;
export type RuleGroup = (typeof GROUPS)[number];
export type RuleName = `${RuleGroup}/${string}`;

/** BeSMARTO letter that a rule is about. */
export type Letter = 'Be' | 'S' | 'M' | 'A' | 'R' | 'T' | 'O';

/** Facts that rules look at, by name. Agreements come one by one; `file` is for rules that need all of a file at once. */
export interface Subjects {
  file: FileFacts;
  declaration: Declaration;
  reference: Reference;
  organisation: Organisation;
  measure: Measure;
  person: Person;
  readiness: Readiness;
  agreement: Agreement;
  team: Team;
  service: Service;
  competence: Competence;
  caseType: CaseType;
  facility: Facility;
  programme: Programme;
  dayPlan: DayPlan;
  progress: Progress;
}
export type Subject = keyof Subjects;

/** A replacement in one document; `uri` is absent for the document the finding is in. */
export interface Edit {
  uri?: string;
  span: Span;
  text: string;
  /** The same with stops to fill in, in the syntax of LSP snippets, for editors that take those. */
  snippet?: string;
}

/** What a fix may use: the document's text and facts, the settings, and the project. */
export interface FixContext {
  uri: string;
  text: string;
  facts: FileFacts;
  settings: Settings;
  project: ProjectView;
}

/** A way to mend a finding. `safe` fixes keep what the document means; edits are worked out only when asked for. */
export interface Fix {
  title: Localized;
  safe: boolean;
  /** Whether it says what only people can say: that somebody accepted, was rated, or did something. Never applied unasked. */
  personal?: true;
  edits(context: FixContext): readonly Edit[] | Promise<readonly Edit[]>;
  /** What no longer holds afterwards, for a fix that takes something out of force. */
  losses?(context: FixContext): readonly Localized[] | Promise<readonly Localized[]>;
}

/** Another place that helps to understand a finding. */
export interface Related {
  uri: string;
  facts: FileFacts;
  span: Span;
  message: Localized;
}

/** What a rule reports. `severity` only when it differs from the rule's own. */
export interface Report {
  span: Span;
  message: Localized;
  severity?: Severity;
  related?: readonly Related[];
  fixes?: readonly Fix[];
}

/** What every check may use. */
export interface FileContext {
  settings: Settings;
  facts: FileFacts;
  /** The word for a property in the document's dialect, so that a message names what its reader can write. */
  word(keyword: PropertyKeyword): string;
  report(report: Report): void;
}

/** What a project rule may use besides. */
export interface ProjectContext extends FileContext {
  uri: string;
  project: ProjectView;
}

/**
 * A document to learn from and to test with. In a bad example every finding of the rule is marked by «…» around the
 * text it must cover; the marks are taken out before the text is read. Written with the templates in samples.ts.
 */
export interface Example {
  text: string;
  dialect: 'nl' | 'en';
  /** Whether the people, tasks and goals that the samples share belong to the project (see samples.ts). */
  cast?: boolean;
  /** Day that counts as today when it differs from the samples' own. */
  today?: string;
  /** Thresholds that differ from the defaults. */
  thresholds?: Partial<Thresholds>;
  /** Severities that the configuration sets. */
  rules?: Settings['rules'];
  /** Severity of the marked findings, when it differs from the rule's own. */
  severity?: Severity;
}

interface RuleBase<S extends Subject> {
  name: RuleName;
  severity: Severity;
  /** Whether it does nothing until the configuration gives it a severity. */
  optIn?: boolean;
  on: S;
  /** Agreement kinds it looks at; all when absent. Only for rules on agreements. */
  kinds?: readonly AgreementKind[];
  letter?: Letter;
  /** The most that a preset makes of it: for a reading of prose, or for something that is unknown rather than wrong. */
  ceiling?: Severity;
  /** One line: what it catches. */
  summary: Localized;
  /** Why it matters, with the consultant's reasoning. */
  why: Localized;
  /** What to do about it. */
  remedy: Localized;
  /** Seed text the rule comes from: 0 work process, 1 team rules, 2 case-based work, 3 leadership, 4 self-managing team. */
  source?: 0 | 1 | 2 | 3 | 4;
  /** Thresholds that the check compares with. */
  thresholds?: readonly ThresholdName[];
  bad: readonly [Example, ...Example[]];
  good: readonly [Example, ...Example[]];
}

/** A rule that needs no more than one file. */
export interface FileRule<S extends Subject = Subject> extends RuleBase<S> {
  scope: 'file';
  check(subject: Subjects[S], context: FileContext): void;
}

/** A rule that asks the project. */
export interface ProjectRule<S extends Subject = Subject> extends RuleBase<S> {
  scope: 'project';
  check(subject: Subjects[S], context: ProjectContext): void;
}

/** A rule that judges what the other rules found in a file. */
export interface OutcomeRule extends RuleBase<'file'> {
  scope: 'outcome';
  check(subject: FileFacts, context: OutcomeContext): void;
}

/** What an outcome rule may use besides: names of all rules, which of them are off, and each suppression that suppressed something. */
export interface OutcomeContext extends FileContext {
  ruleNames: ReadonlySet<string>;
  isOff(rule: string): boolean;
  usedSuppressions: ReadonlySet<Suppression>;
}

export type Rule<S extends Subject = Subject> = FileRule<S> | ProjectRule<S> | OutcomeRule;

/** Declares a rule that looks at one file; gives it its precise type. */
export function fileRule<S extends Subject>(rule: Omit<FileRule<S>, 'scope'>): FileRule<S> {
  return { ...rule, scope: 'file' };
}

/** Declares a rule that asks the project; gives it its precise type. */
export function projectRule<S extends Subject>(rule: Omit<ProjectRule<S>, 'scope'>): ProjectRule<S> {
  return { ...rule, scope: 'project' };
}

/** Declares a rule that judges what the other rules found. */
export function outcomeRule(rule: Omit<OutcomeRule, 'scope'>): OutcomeRule {
  return { ...rule, scope: 'outcome' };
}
