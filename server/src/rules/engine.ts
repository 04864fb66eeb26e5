import type { Agreement, FileFacts, Severity, Span, Suppression } from '../facts/model.ts';
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
  OutcomeRule,
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
  facts: FileFacts;
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
  for (const rule of FILE_RULES) {
    run(rule, facts, settings, findings, (subject, context) => rule.check(subject, context));
  }
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
  note: (key: string) => void = () => {},
): Finding[] {
  const facts = index.facts(uri);
  const findings: Finding[] = [];
  if (!facts) return findings;
  const project = new ProjectView(index, note);
  for (const rule of PROJECT_RULES) {
    run(rule, facts, settings, findings, (subject, context) => rule.check(subject, { ...context, uri, project }));
  }
  for (const place of findings.flatMap((finding) => finding.related)) note(positionsKey(place.uri));
  return findings;
}

/** Applies suppressions to all findings of a file, adds what is to be said of the suppressions, and sorts. */
export function conclude(findings: readonly Finding[], facts: FileFacts, settings: Settings): Finding[] {
  const usedSuppressions = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const by = facts.suppressions.filter((suppression) => suppresses(suppression, finding));
    for (const suppression of by) usedSuppressions.add(suppression);
    return by.length === 0;
  });
  const isOff = (name: string): boolean => {
    const rule = ruleByName(name);
    return rule !== undefined && severityOf(rule, settings) === 'off';
  };
  for (const rule of OUTCOME_RULES) {
    run(rule, facts, settings, kept, (subject, context) =>
      rule.check(subject as FileFacts, { ...context, ruleNames: RULE_NAMES, isOff, usedSuppressions }),
    );
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
}

function run(
  rule: Rule,
  facts: FileFacts,
  settings: Settings,
  findings: Finding[],
  check: (subject: never, context: FileContext) => void,
): void {
  if (severityOf(rule, settings) === 'off') return;
  const context: FileContext = {
    settings,
    facts,
    word: (keyword) => dialectOf(facts).word('property', keyword),
    report: (report) => {
      const severity = severityOf(rule, settings, report.severity);
      if (severity !== 'off') findings.push(toFinding(rule, report, severity, facts, settings));
    },
  };
  const checkAll = () => {
    for (const subject of subjectsOf(facts, rule)) check(subject as never, context);
  };
  if (settings.timed) settings.timed(rule.name, checkAll);
  else checkAll();
}

function toFinding(rule: Rule, report: Report, severity: Severity, facts: FileFacts, settings: Settings): Finding {
  const language = messageLanguage(facts, settings);
  return {
    rule: rule.name,
    severity,
    message: report.message[language],
    span: report.span,
    related: (report.related ?? []).map((place) => ({ ...place, message: place.message[language] })),
    fixes: report.fixes ?? [],
  };
}

/** The language in which people read about this file. */
export function messageLanguage(facts: FileFacts, settings: Settings): keyof Localized {
  if (settings.language !== 'document') return settings.language;
  return facts.dialect === 'nl' ? 'nl' : 'en';
}

function suppresses(suppression: Suppression, finding: Finding): boolean {
  if (suppression.rule !== finding.rule || suppression.reason === '') return false;
  if (suppression.scope === 'file') return true;
  const { target } = suppression;
  return target !== undefined && target.start <= finding.span.start && finding.span.end <= target.end;
}

function subjectsOf(facts: FileFacts, rule: Rule): readonly Subjects[Subject][] {
  if (rule.on === 'agreement') {
    return facts.agreements.filter(
      (agreement) => (rule.kinds?.includes(agreement.kind) ?? true) && !isOverruled(rule.name, agreement),
    );
  }
  return SUBJECTS[rule.on](facts);
}

/** Whether an agreement records a reason, with its date, to go on in spite of a fit rule. */
function isOverruled(rule: string, agreement: Agreement): boolean {
  return (
    rule.startsWith('fit/') &&
    agreement.reasons.some((recorded) => recorded.rule === rule && recorded.reason && recorded.on)
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
