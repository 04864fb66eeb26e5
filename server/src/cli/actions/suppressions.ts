import type { FileFacts } from '../../facts/model.ts';
import { positionAt, rangeOf } from '../../facts/position.ts';
import { lintProject } from '../../lint/lint.ts';
import type { Localized } from '../../project/localized.ts';
import { settingsFor } from '../../project/overrides.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { unreadableReason } from '../could-not-run.ts';
import { lintSettings } from '../lint-settings.ts';
import { type ListedSuppression, listedSuppressions, type SuppressionState } from '../listed-suppressions.ts';
import { openProjects, pathFrom } from '../open-projects.ts';
import { harmless, printable, printableJson } from '../printable.ts';

export interface SuppressionsOptions extends GlobalOptions {
  format: 'text' | 'json';
}

/** Version of the JSON; raised when a reader of the older one would no longer understand. */
const JSON_VERSION = 1;

/** A document with its suppressions. */
interface Silent {
  file: string;
  facts: FileFacts;
  suppressions: readonly ListedSuppression[];
}

/**
 * Prints every comment that leaves findings out, and every reason recorded against a rule, with whether it still does anything. As
 * JSON: `{ "version": 1, "suppressions": [{ "file": PATH, "range": RANGE, "rule": RULE, ... }] }`. Gives the exit status.
 */
export async function suppressions(paths: readonly string[], options: SuppressionsOptions): Promise<number> {
  const context = createContext(options);
  const { documents, status } = await silentDocuments(paths, context);
  context.print(options.format === 'json' ? json(documents) : text(documents, context));
  return status;
}

async function silentDocuments(paths: readonly string[], context: Context) {
  const settingsFrom = await lintSettings({ withReadiness: false });
  const documents: Silent[] = [];
  let status = 0;
  for (const project of openProjects(paths, context)) {
    const settings = settingsFrom(project.settings);
    for (const document of lintProject({ ...project, settings })) {
      const file = pathFrom(context.cwd, document.uri);
      if ('unreadable' in document) {
        context.complain(unreadableReason(file, document.unreadable));
        status = 2;
        continue;
      }
      const { uri } = document;
      const facts = document.facts();
      const listed = listedSuppressions(facts, document.suppressed(), settingsFor(settings, uri));
      if (listed.length > 0) documents.push({ file, facts, suppressions: listed });
    }
  }
  return { documents, status };
}

function json(documents: readonly Silent[]): string {
  const lines = documents.flatMap(({ file, facts, suppressions: listed }) =>
    listed.map(({ span, ...rest }) => printableJson({ file, range: rangeOf(facts, span), ...rest })),
  );
  const list = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`;
  return `{"version":${JSON_VERSION},"suppressions":[${list}]}\n`;
}

function text(documents: readonly Silent[], context: Context): string {
  const { colours, language } = context;
  const blocks = documents.flatMap(({ file, facts, suppressions: listed }) =>
    listed.map((each) => {
      const { line, character } = positionAt(facts, each.span.start);
      const place = colours.bold(`${harmless(printable(file))}:${line + 1}:${character + 1}`);
      const state = STATES[each.state](each.findings)[language];
      const shown = each.state === 'used' ? state : colours.yellow(state);
      const head = `${place} ${printable(each.rule)} (${scopeOf(each)[language]}): ${shown}`;
      const reason = each.reason === '' ? [] : [`  ‘${harmless(printable(each.reason))}’`];
      return `${[head, ...reason].join('\n')}\n\n`;
    }),
  );
  return `${blocks.join('')}${summary(documents)[language]}\n`;
}

function scopeOf({ scope, agreement = '', on, by }: ListedSuppression): Localized {
  if (scope === 'next') return { nl: 'het volgende blok of de volgende eigenschap', en: 'the next block or property' };
  if (scope === 'file') return { nl: 'het hele document', en: 'the whole document' };
  const details = [agreement, on, by].flatMap((each) => (each ? [printable(each)] : [])).join(', ');
  return { nl: `ondanks, in ${details}`, en: `despite, in ${details}` };
}

const STATES: Readonly<Record<SuppressionState, (findings: number) => Localized>> = {
  used: (count) => ({
    nl: `${count} ${count === 1 ? 'bevinding' : 'bevindingen'}`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'}`,
  }),
  unused: () => ({ nl: 'onderdrukt niets', en: 'suppresses nothing' }),
  off: () => ({ nl: 'de regel staat uit', en: 'the rule is off' }),
  incomplete: () => ({ nl: 'telt niet, zonder reden of datum', en: 'does not count, without a reason or date' }),
  unknown: () => ({ nl: 'zo’n regel bestaat hier niet', en: 'there is no such rule here' }),
};

function summary(documents: readonly Silent[]): Localized {
  const all = documents.flatMap(({ suppressions: listed }) => listed);
  const idle = all.filter(({ state }) => state !== 'used').length;
  return {
    nl: `${all.length} ${all.length === 1 ? 'onderdrukking' : 'onderdrukkingen'}, waarvan ${idle} zonder gevolg`,
    en: `${all.length} ${all.length === 1 ? 'suppression' : 'suppressions'}, ${idle} of them without effect`,
  };
}
