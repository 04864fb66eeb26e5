import { createHash } from 'node:crypto';
import type { Severity } from '../../facts/model.ts';
import { printableJson } from '../printable.ts';
import { regionOf } from './region.ts';
import type { CreateReporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

/**
 * A code quality report of GitLab: one array. Paths are from the folder of the repository; a fingerprint holds for the whole
 * report, so it has the path in it.
 */
export const gitlabReporter: CreateReporter = ({ repositoryPathOf }) => {
  let written = 0;
  return {
    begin: () => '[',
    *document({ uri, lines, findings, fingerprints }) {
      const path = repositoryPathOf(uri);
      for (const [at, { rule, severity, message, span }] of findings.entries()) {
        const { startLine: begin, endLine: end } = regionOf(lines, span);
        const issue = {
          description: message,
          check_name: rule,
          fingerprint: createHash('sha256').update(`${path}\n${fingerprints()[at]}`).digest('hex').slice(0, 32),
          severity: SEVERITIES[severity],
          location: { path, lines: { begin, end } },
        };
        yield `${written++ === 0 ? '' : ','}\n${printableJson(issue)}`;
      }
    },
    end: () => (written === 0 ? ']\n' : '\n]\n'),
  };
};
