import type { Lines } from '../../facts/position.ts';
import type { Finding } from '../../rules/engine.ts';
import { regionOf } from './region.ts';
import type { CreateReporter, ReportContext, ReportedDocument } from './reporter.ts';
import { attributes, xml } from './xml.ts';

/**
 * JUnit XML: one test suite a document, one test case a finding. A test fails when its finding makes the command fail, so
 * that a build and its test report agree; other findings are output of a test that passes. A clean document is one such test.
 */
export const junitReporter: CreateReporter = (context) => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="afspraak">\n',
  document: (document) => [suite(document, context)],
  end: () => '</testsuites>\n',
});

function suite({ uri, lines, findings }: ReportedDocument, context: ReportContext): string {
  const name = context.pathOf(uri);
  const failures = findings.filter(({ severity }) => context.fails(severity)).length;
  const tests = Math.max(1, findings.length);
  const cases = findings.map((finding) => testCase(name, lines, finding, context));
  return [
    `<testsuite${attributes({ name, tests, failures, errors: 0, skipped: 0, time: 0 })}>`,
    ...(cases.length > 0 ? cases : [`<testcase${attributes({ classname: name, name: 'afspraak', time: 0 })}/>`]),
    '</testsuite>\n',
  ].join('\n');
}

function testCase(classname: string, lines: Lines, finding: Finding, { fails }: ReportContext): string {
  const { rule, severity, message, span } = finding;
  const { startLine, startColumn } = regionOf(lines, span);
  const place = `${startLine}:${startColumn}`;
  const text = `${classname}:${place} ${severity} ${message} (${rule})`;
  const outcome = fails(severity)
    ? `<failure${attributes({ type: severity, message })}>${xml(text)}</failure>`
    : `<system-out>${xml(text)}</system-out>`;
  return `<testcase${attributes({ classname, name: `${rule} (${place})`, time: 0 })}>${outcome}</testcase>`;
}
