import { readFacts } from '../../facts/extract.ts';
import { withoutReadiness } from '../../facts/without-readiness.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { unreadableReason } from '../could-not-run.ts';
import { openProjects, pathFrom } from '../open-projects.ts';
import { printableJson } from '../printable.ts';

export interface FactsOptions extends GlobalOptions {
  withReadiness: boolean;
}

/** Version of the envelope and of the facts in it; raised when a reader of the older one would no longer understand. */
const VERSION = 1;

/**
 * Prints what documents say: `{ "version": 1, "files": [{ "file": PATH, "facts": FileFacts }] }`, one file on a line, with
 * paths from the working directory. Offsets count UTF-16 units; `lineStarts` turns them into lines. Gives the exit status.
 */
export function facts(paths: readonly string[], options: FactsOptions): number {
  const context = createContext(options);
  const sources = openProjects(paths, context).flatMap((project) => [...project.sources]);
  let status = 0;
  let separator = '\n';
  context.print(`{"version":${VERSION},"files":[`);
  for (const { uri, read } of sources.filter((source) => source.asked)) {
    const file = pathFrom(context.cwd, uri);
    try {
      const said = readFacts(read(), { path: uri });
      context.print(separator + printableJson({ file, facts: options.withReadiness ? said : withoutReadiness(said) }));
      separator = ',\n';
    } catch (error) {
      context.complain(unreadableReason(file, error));
      status = 2;
    }
  }
  context.print('\n]}\n');
  return status;
}
