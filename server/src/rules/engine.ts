import type { Agreement, AgreementKind, FileFacts, Severity, Span, Suppression } from '../facts/model.ts';
import type { Lines } from '../facts/position.ts';
import { dialectOf } from '../fixes/insert.ts';
import { positionsKey } from '../project/dependency-keys.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { RULES, ruleByName } from './registry.ts';
import type {
  FileContext,
  FileRule,
  Fix,
  Localized,
  OutcomeContext,
  OutcomeRule,
  ProjectContext,
  ProjectRule,
  Report,
  Rule,
  Subject,
  Subjects,
} from './rule.ts';
import { severityOf } from './severity.ts';

/** Another place that a finding points at. */
export interface RelatedPlace {
  uri: string;
  /** Those of the file it stands in. */
  lines: Lines;
  span: Span;
  message: string;
}

/** One thing that is wrong in a file, worded in one language. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  span: Span;
  related: readonly RelatedPlace[];
  fixes: readonly Fix[];
}

const FILE_RULES = RULES.filter((rule): rule is FileRule => rule.scope === 'file');
const PROJECT_RULES = RULES.filter((rule): rule is ProjectRule => rule.scope === 'project');
const OUTCOME_RULES = RULES.filter((rule): rule is OutcomeRule => rule.scope === 'outcome');
const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map((rule) => rule.name));

/** Findings of the rules that need no more than this file. */
export function checkFile(facts: FileFacts, settings: Settings): Finding[] {
  const findings: Finding[] = [];
  const check = new Check(facts, settings, findings);
  check.run(activeRules(FILE_RULES, settings), check.context);
  return findings;
}

/**
 * Findings in this file of the rules that ask the project. `note` hears the keys the findings depend on
 * (see dependency-keys.ts).
 */
export function checkInProject(
  uri: string,
  index: ProjectIndex,
  settings: Settings,
  note?: (key: string) => void,
): Finding[] {
  const facts = index.facts(uri);
  const findings: Finding[] = [];
  if (!facts) return findings;
  const check = new Check(facts, settings, findings);
  const context: ProjectContext = { ...check.context, uri, project: new ProjectView(index, note) };
  check.run(activeRules(PROJECT_RULES, settings), context);
  if (note) for (const { related } of findings) for (const place of related) note(positionsKey(place.uri));
  return findings;
}

/** Applies suppressions to all findings of a file, adds what is to be said of the suppressions, and sorts. */
export function conclude(findings: readonly Finding[], facts: FileFacts, settings: Settings): Finding[] {
  const usedSuppressions = new Set<Suppression>();
  const kept = facts.suppressions.length === 0 ? [...findings] : findings.filter(isKept);
  function isKept(finding: Finding): boolean {
    const by = facts.suppressions.filter((suppression) => suppresses(suppression, finding));
    for (const suppression of by) usedSuppressions.add(suppression);
    return by.length === 0;
  }
  const isOff = (name: string): boolean => {
    const rule = ruleByName(name);
    return rule !== undefined && severityOf(rule, settings) === 'off';
  };
  const check = new Check(facts, settings, kept);
  const context: OutcomeContext = { ...check.context, ruleNames: RULE_NAMES, isOff, usedSuppressions };
  check.run(activeRules(OUTCOME_RULES, settings), context);
  return kept.sort(inOrder);
}

/** Compares findings of one file: in the order of its text, and of one place by their rules. */
export function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Rules that look at facts of one sort, so that a file without such facts costs nothing. */
interface Group<R extends Rule> {
  subjects: (facts: FileFacts) => readonly Subjects[Subject][];
  /** Those that look at one of them, in the order of the registry. */
  rulesFor: (subject: Subjects[Subject]) => readonly R[];
}

const active = new WeakMap<Settings, Map<readonly Rule[], readonly Group<Rule>[]>>();

/** Those of the rules that are not off; worked out once for settings, which files share. */
function activeRules<R extends Rule>(rules: readonly R[], settings: Settings): readonly Group<R>[] {
  const known = active.get(settings) ?? new Map<readonly Rule[], readonly Group<Rule>[]>();
  active.set(settings, known);
  const found = known.get(rules) ?? grouped(rules.filter((rule) => severityOf(rule, settings) !== 'off'));
  known.set(rules, found);
  return found as readonly Group<R>[];
}

function grouped<R extends Rule>(rules: readonly R[]): Group<R>[] {
  return Array.from(
    Map.groupBy(rules, ({ on }) => on),
    ([on, group]) => {
      const rulesFor = on === 'agreement' ? agreementRules(group) : () => group;
      return { subjects: SUBJECTS[on], rulesFor: rulesFor as Group<R>['rulesFor'] };
    },
  );
}

/** Gives the rules that look at an agreement: those of its kind that it does not overrule. */
function agreementRules<R extends Rule>(rules: readonly R[]): (agreement: Agreement) => readonly R[] {
  const byKind = new Map<AgreementKind, readonly R[]>();
  return (agreement) => {
    const { kind, reasons } = agreement;
    const ofKind = byKind.get(kind) ?? rules.filter(({ kinds }) => kinds?.includes(kind) ?? true);
    byKind.set(kind, ofKind);
    return reasons.length === 0 ? ofKind : ofKind.filter(({ name }) => !isOverruled(name, agreement));
  };
}

/**
 * One pass of rules over a file. They share one context, since there are many more rules than findings: it knows who
 * reports by the rule that is running.
 */
class Check {
  readonly context: FileContext;
  private readonly facts: FileFacts;
  private readonly settings: Settings;
  private rule: Rule | undefined;

  constructor(facts: FileFacts, settings: Settings, findings: Finding[]) {
    this.facts = facts;
    this.settings = settings;
    const dialect = dialectOf(facts);
    this.context = {
      settings,
      facts,
      word: (keyword) => dialect.word('property', keyword),
      report: (report) => {
        const rule = this.rule as Rule;
        const severity = severityOf(rule, settings, report.severity);
        if (severity !== 'off') findings.push(toFinding(rule, report, severity, facts, settings));
      },
    };
  }

  run<Context>(groups: readonly Group<CheckedWith<Context>>[], context: Context): void {
    const { timed } = this.settings;
    for (const { subjects, rulesFor } of groups) {
      for (const subject of subjects(this.facts)) {
        for (const rule of rulesFor(subject)) {
          this.rule = rule;
          if (timed) time(timed, rule, subject as never, context);
          else rule.check(subject as never, context);
        }
      }
    }
  }
}

/** Apart from the check itself, which would else make room for what is timed each time. */
function time<Context>(
  timed: Required<Settings>['timed'],
  rule: CheckedWith<Context>,
  subject: never,
  context: Context,
): void {
  timed(rule.name, () => rule.check(subject, context));
}

type CheckedWith<Context> = Rule & { check(subject: never, context: Context): void };

/** A report of a rule as a finding, in the language of whoever reads about the file. */
export function toFinding(
  rule: Rule,
  report: Report,
  severity: Severity,
  facts: FileFacts,
  settings: Settings,
): Finding {
  const language = messageLanguage(facts, settings);
  return {
    rule: rule.name,
    severity,
    message: report.message[language],
    span: report.span,
    related: (report.related ?? []).map(({ uri, facts: lines, span, message }) => ({
      uri,
      lines,
      span,
      message: message[language],
    })),
    fixes: report.fixes ?? [],
  };
}

/** The language in which people read about this file. */
export function messageLanguage({ dialect }: Pick<FileFacts, 'dialect'>, settings: Settings): keyof Localized {
  if (settings.language !== 'document') return settings.language;
  return dialect === 'nl' ? 'nl' : 'en';
}

/** Whether a comment leaves a finding out. */
export function suppresses(suppression: Suppression, finding: Finding): boolean {
  if (suppression.rule !== finding.rule || suppression.reason === '') return false;
  if (suppression.scope === 'file') return true;
  const { target } = suppression;
  return target !== undefined && target.start <= finding.span.start && finding.span.end <= target.end;
}

/** Whether an agreement records a reason, with its date, to go on in spite of a fit rule. */
function isOverruled(rule: string, { reasons }: Agreement): boolean {
  return (
    rule.startsWith('fit/') && reasons.some((recorded) => recorded.rule === rule && recorded.reason && recorded.on)
  );
}

const SUBJECTS: { [S in Subject]: (facts: FileFacts) => readonly Subjects[S][] } = {
  file: (facts) => [facts],
  declaration: (facts) => facts.declarations,
  reference: (facts) => facts.references,
  organisation: (facts) => facts.organisations,
  measure: (facts) => facts.measures,
  person: (facts) => facts.persons,
  readiness: (facts) => facts.readiness,
  agreement: (facts) => facts.agreements,
  team: (facts) => facts.teams,
  service: (facts) => facts.services,
  competence: (facts) => facts.competences,
  caseType: (facts) => facts.caseTypes,
  facility: (facts) => facts.facilities,
  programme: (facts) => facts.programmes,
  dayPlan: (facts) => facts.dayPlans,
  progress: (facts) => facts.progress,
};
