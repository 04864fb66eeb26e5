import type { FileFacts, Severity } from '../../facts/model.ts';
import { type Range, rangeOf } from '../../facts/position.ts';
import type { Finding } from '../../rules/engine.ts';
import { documentationUrl } from '../../rules/registry.ts';
import { printableJson } from '../printable.ts';
import type { CreateReporter } from './reporter.ts';

/** A finding as `--format json` writes it. Lines and characters (UTF-16) count from zero; the end is exclusive. */
export interface JsonFinding {
  /** Path from the working directory, with forward slashes. */
  file: string;
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
  /** Whether the editor has a fix for it. */
  fixable: boolean;
  /** Address of the rule's documentation. */
  docs: string;
}

/** One JSON array of {@link JsonFinding}, one on a line. */
export const jsonReporter: CreateReporter = ({ pathOf }) => {
  let written = 0;
  return {
    begin: () => '[',
    *document({ uri, facts, findings }) {
      const file = pathOf(uri);
      for (const finding of findings) {
        yield `${written++ === 0 ? '' : ','}\n${printableJson(toJson(file, facts, finding))}`;
      }
    },
    end: () => (written === 0 ? ']\n' : '\n]\n'),
  };
};

function toJson(file: string, facts: FileFacts, finding: Finding): JsonFinding {
  return {
    file,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(facts, finding.span),
    fixable: finding.fixes.length > 0,
    docs: documentationUrl(finding.rule),
  };
}
