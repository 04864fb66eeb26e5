import type { Agreement, FileFacts, RecordedReason, Suppression } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { checkFile, checkInProject, type Finding, inOrder, suppresses, toFinding } from './engine.ts';
import { ruleByName } from './registry.ts';
import type { FileRule, ProjectContext, ProjectRule } from './rule.ts';
import { severityOf } from './severity.ts';

/** A finding that is not told of, and the comments or the recorded reason in its document that see to that. */
export interface SuppressedFinding {
  finding: Finding;
  by: readonly (Suppression | RecordedReason)[];
}

/** A document that is being checked; `settings` are its own. */
interface Checked {
  uri: string;
  facts: FileFacts;
  index: ProjectIndex;
  settings: Settings;
}

/**
 * What a document keeps silent about, in the order of its text. `found` is what rules found in it before suppressions; only what
 * recorded reasons overrule is looked for here.
 */
export function suppressedFindings(found: readonly Finding[], checked: Checked): SuppressedFinding[] {
  const { facts } = checked;
  if (facts.suppressions.length === 0 && !facts.agreements.some(({ reasons }) => reasons.length > 0)) return [];
  const byComment = found.flatMap((finding): SuppressedFinding[] => {
    const by = facts.suppressions.filter((suppression) => suppresses(suppression, finding));
    return by.length === 0 ? [] : [{ finding, by }];
  });
  const all = [...byComment, ...facts.agreements.flatMap((agreement) => overruled(agreement, checked))];
  return all.sort((a, b) => inOrder(a.finding, b.finding));
}

/** The same where it is no longer known what rules found: looks for it again when a comment may leave some of it out. */
export function suppressedAgain(checked: Checked): SuppressedFinding[] {
  const { uri, facts, index, settings } = checked;
  if (facts.suppressions.length === 0) return suppressedFindings([], checked);
  return suppressedFindings([...checkFile(facts, settings), ...checkInProject(uri, index, settings)], checked);
}

function overruled(agreement: Agreement, checked: Checked): SuppressedFinding[] {
  return agreement.reasons.flatMap((recorded) => {
    const rule = ruleByName(recorded.rule);
    if (!rule?.name.startsWith('fit/') || rule.scope === 'outcome' || !recorded.reason || !recorded.on) return [];
    const isAbout = rule.on === 'agreement' && (rule.kinds?.includes(agreement.kind) ?? true);
    return isAbout ? findingsAbout(agreement, rule, checked).map((finding) => ({ finding, by: [recorded] })) : [];
  });
}

function findingsAbout(agreement: Agreement, rule: FileRule | ProjectRule, checked: Checked): Finding[] {
  const { uri, facts, index, settings } = checked;
  const findings: Finding[] = [];
  const context: ProjectContext = {
    uri,
    facts,
    settings,
    project: new ProjectView(index),
    word: (keyword) => dialectOf(facts).word('property', keyword),
    report: (report) => {
      const severity = severityOf(rule, settings, report.severity);
      if (severity !== 'off') findings.push(toFinding(rule, report, severity, facts, settings));
    },
  };
  rule.check(agreement as never, context);
  return findings;
}
