import manifest from '../../../package.json' with { type: 'json' };
import type { Span } from '../../facts/model.ts';
import type { Lines } from '../../facts/position.ts';
import type { Finding } from '../../rules/engine.ts';
import { RULES } from '../../rules/registry.ts';
import { printable, printableJson } from '../printable.ts';
import { regionOf } from './region.ts';
import type {
  CreateReporter,
  ReportContext,
  ReportedDocument,
  ReportedEdit,
  ReportedFix,
  SilentReason,
  Totals,
} from './reporter.ts';
import { SARIF_LEVELS } from './sarif-levels.ts';
import { sarifRule } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const PROJECT = 'https://github.com/afspraak/afspraak';
/** Name of the folder that all addresses are relative to. */
const ROOT = 'SRCROOT';

const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ name }, index) => [name, index]));

/** SARIF 2.1.0: one run, every rule, one result on a line. Columns count UTF-16 units; paths are from the folder of the repository. */
export const sarifReporter: CreateReporter = (context) => {
  let written = 0;
  return {
    begin: () => `${start(context)}"results":[`,
    async *document(document) {
      for await (const result of results(document, context)) {
        yield `${written++ === 0 ? '' : ','}\n${printableJson(result)}`;
      }
    },
    end: (totals) =>
      `${written === 0 ? '' : '\n'}],\n"invocations":[${printableJson(invocation(totals, context))}]}]}\n`,
  };
};

function start({ language }: ReportContext): string {
  const driver = {
    name: manifest.name,
    fullName: `${manifest.name} ${manifest.version}`,
    semanticVersion: manifest.version,
    informationUri: PROJECT,
    language,
    rules: RULES.map((rule) => sarifRule(rule, language)),
  };
  const root = { description: { text: 'The folder of the repository.' } };
  return [
    `{"$schema":${JSON.stringify(SCHEMA)},`,
    '"version":"2.1.0",',
    `"runs":[{"tool":{"driver":${printableJson(driver)}},`,
    `"columnKind":"utf16CodeUnits","originalUriBaseIds":${printableJson({ [ROOT]: root })},`,
    '',
  ].join('\n');
}

async function* results(document: ReportedDocument, context: ReportContext): AsyncGenerator<object> {
  for (const [at, finding] of document.findings.entries()) {
    const fixes = finding.fixes.length === 0 ? [] : await document.fixes(finding);
    yield {
      ...result(finding, document.fingerprints()[at] as string, document, context),
      ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => sarifFix(fix, context)) }),
      ...(context.isCompared ? { baselineState: 'new' } : {}),
    };
  }
  for (const { finding, fingerprint, by } of document.silent) {
    const isKnown = by.length === 0;
    yield {
      ...result(finding, fingerprint, document, context),
      ...(isKnown ? { baselineState: 'unchanged' } : {}),
      suppressions: isKnown ? [{ kind: 'external' }] : by.map((each) => inSource(each, document, context)),
    };
  }
}

function result(
  finding: Finding,
  fingerprint: string,
  { uri, lines }: ReportedDocument,
  context: ReportContext,
): object {
  const { rule, severity, message, span, related } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEX.get(rule) ?? -1,
    level: SARIF_LEVELS[severity],
    message: { text: plain(message) },
    locations: [{ physicalLocation: physical(uri, lines, span, context) }],
    partialFingerprints: { 'afspraak/v1': fingerprint },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: physical(place.uri, place.lines, place.span, context),
            message: { text: plain(place.message) },
          })),
        }),
  };
}

function inSource({ span, reason }: SilentReason, { uri, lines }: ReportedDocument, context: ReportContext): object {
  return {
    kind: 'inSource',
    justification: reason,
    location: { physicalLocation: physical(uri, lines, span, context) },
  };
}

function physical(uri: string, lines: Lines, span: Span, context: ReportContext): object {
  return { artifactLocation: artifact(uri, context), region: regionOf(lines, span) };
}

function artifact(uri: string, { repositoryPathOf }: ReportContext): object {
  const path = repositoryPathOf(uri).split('/').map(encodeURIComponent).join('/');
  return { uri: path, uriBaseId: ROOT };
}

function sarifFix({ title, edits }: ReportedFix, context: ReportContext): object {
  const byUri = Map.groupBy(edits, ({ uri }) => uri);
  return {
    description: { text: plain(title) },
    artifactChanges: [...byUri].map(([uri, own]) => ({
      artifactLocation: artifact(uri, context),
      replacements: own.map(replacement),
    })),
  };
}

function replacement({ lines, span, text }: ReportedEdit): object {
  return { deletedRegion: regionOf(lines, span), insertedContent: { text } };
}

/** Text in which nothing of a document is read as a link or as a place for an argument. */
function plain(text: string): string {
  return printable(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

function invocation({ status, unreadable }: Totals, context: ReportContext): object {
  const notifications = unreadable.map(({ uri, reason }) => ({
    level: 'error',
    message: { text: plain(reason) },
    locations: [{ physicalLocation: { artifactLocation: artifact(uri, context) } }],
  }));
  return {
    executionSuccessful: status !== 2,
    exitCode: status,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}
