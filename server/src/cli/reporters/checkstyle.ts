import type { Severity } from '../../facts/model.ts';
import { regionOf } from './region.ts';
import type { CreateReporter } from './reporter.ts';
import { attributes } from './xml.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** Checkstyle XML, one `file` a document with findings; lines and columns (UTF-16) count from one. */
export const checkstyleReporter: CreateReporter = ({ pathOf }) => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  *document({ uri, lines, findings }) {
    if (findings.length === 0) return;
    yield `<file${attributes({ name: pathOf(uri) })}>\n`;
    for (const { rule, severity, message, span } of findings) {
      const { startLine: line, startColumn: column } = regionOf(lines, span);
      const source = `afspraak.${rule.replace('/', '.')}`;
      yield `<error${attributes({ line, column, severity: SEVERITIES[severity], message, source })}/>\n`;
    }
    yield '</file>\n';
  },
  end: () => '</checkstyle>\n',
});
