import type { Severity } from '../../facts/model.ts';
import type { Localized } from '../../project/localized.ts';
import { documentationUrl, RULES } from '../../rules/registry.ts';
import { columns } from '../../words/text-fit.ts';
import { createContext, type GlobalOptions } from '../context.ts';

export interface RulesOptions extends GlobalOptions {
  format: 'table' | 'json';
}

/** A rule as `--format json` lists it. */
export interface JsonRule {
  name: string;
  severity: Severity;
  summary: Localized;
  docs: string;
}

/** Prints every rule, by name: its own severity and what it catches. */
export function rules(options: RulesOptions): void {
  const { colours, language, print } = createContext(options);
  const listed = RULES.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(
    ({ name, severity, summary }): JsonRule => ({ name, severity, summary, docs: documentationUrl(name) }),
  );
  if (options.format === 'json') {
    print(`${JSON.stringify(listed, undefined, 2)}\n`);
    return;
  }
  const nameWidth = Math.max(...listed.map(({ name }) => columns(name)));
  const severityWidth = Math.max(...listed.map(({ severity }) => columns(severity)));
  for (const { name, severity, summary } of listed) {
    print(`${colours.bold(name.padEnd(nameWidth))}  ${severity.padEnd(severityWidth)}  ${summary[language]}\n`);
  }
}
