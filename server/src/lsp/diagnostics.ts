import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { FileFacts, Severity } from '../facts/model.ts';
import { rangeOf } from '../facts/position.ts';
import type { Localized } from '../project/localized.ts';
import { checkFile, checkInProject, conclude, type Finding } from '../rules/engine.ts';
import { documentationUrl, ruleByName } from '../rules/registry.ts';
import type { ConfigurationFile } from './disk-files.ts';
import type { Project } from './projects.ts';
import type { Workspace } from './workspace.ts';

const SOURCE = 'afspraak';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as an editor shows it. */
export function toDiagnostic(facts: FileFacts, finding: Finding): Diagnostic {
  const related = finding.related.map((place) => ({
    location: { uri: place.uri, range: rangeOf(place.lines, place.span) },
    message: place.message,
  }));
  return {
    range: rangeOf(facts, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: documentationUrl(finding.rule) },
    source: SOURCE,
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** What is wrong in a configuration, as an editor shows it. */
export function configurationDiagnostics(file: ConfigurationFile, language: keyof Localized): Diagnostic[] {
  return file.problems.map(({ span, message }) => ({
    range: rangeOf(file, span),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: message[language],
  }));
}

/**
 * What is known to be wrong in a file. While files of its project are still being read, that is what follows from what was kept of
 * them, or else what shows in the file itself, since a name that is missing may yet be found.
 */
export function knownFindings(workspace: Workspace, uri: string): readonly Finding[] {
  const { disk, projects } = workspace;
  const project = projects.of(uri);
  const facts = projects.facts(uri);
  if (!project || !facts) return [];
  if (disk.isReady(project)) return project.checked.findings(uri);
  return provisionalFindings(workspace, project, uri, facts) ?? ownFindings(project, uri, facts);
}

function provisionalFindings(
  workspace: Workspace,
  project: Project,
  uri: string,
  facts: FileFacts,
): Finding[] | undefined {
  const settings = project.checked.settingsOf(uri);
  const across = workspace.disk
    .provisional(project)
    ?.ask(openFacts(workspace, project), (index) => checkInProject(uri, index, settings));
  return across && conclude([...checkFile(facts, settings), ...across], facts, settings);
}

/** What the open documents of a project say. */
function openFacts(workspace: Workspace, project: Project): ReadonlyMap<string, FileFacts> {
  const { projects } = workspace;
  const open = workspace.openUris().filter((uri) => projects.of(uri) === project);
  return new Map(open.map((uri) => [uri, projects.facts(uri)] as const).filter(isKnown));
}

function isKnown(entry: readonly [string, FileFacts | undefined]): entry is readonly [string, FileFacts] {
  return entry[1] !== undefined;
}

function ownFindings({ checked }: Project, uri: string, facts: FileFacts): Finding[] {
  const settings = checked.settingsOf(uri);
  return conclude(checkFile(facts, settings), facts, settings).filter(({ rule }) => ruleByName(rule)?.scope === 'file');
}
