import type { Assess } from '../../assess/model.ts';
import type { FileFacts } from '../../facts/model.ts';
import { withoutReadiness } from '../../facts/without-readiness.ts';
import { findingsIn } from '../../lint/lint.ts';
import { settingsFor } from '../../project/overrides.ts';
import { ProjectIndex } from '../../project/project-index.ts';
import { ProjectView } from '../../project/project-view.ts';
import type { Settings } from '../../project/settings.ts';
import type { Finding } from '../../rules/engine.ts';
import type { Report, View } from '../../view/model.ts';
import type { Viewable, ViewContext } from '../../view/viewable.ts';
import { viewablesIn } from '../../view/viewables.ts';
import { planWords, shortDate } from '../../words/plan-words.ts';
import { reportWords } from '../../words/report-words.ts';
import { type AskedFile, askedFiles, named } from '../asked-files.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { deliver } from '../output.ts';
import { type ReportFormat, WRITE_REPORT } from '../report-formats.ts';

export interface ReportOptions extends GlobalOptions {
  format: ReportFormat;
  name?: string;
  output?: string;
  withReadiness: boolean;
}

/** Something to report, with the document it stands in. */
interface Thing extends Viewable {
  from: AskedFile;
}

/** Writes agreements, and everything else that has a view, to read, print and sign. */
export async function report(paths: readonly string[], options: ReportOptions): Promise<void> {
  const context = createContext(options);
  const all = askedFiles(paths, context).flatMap((from) =>
    viewablesIn(from.uri, from.facts).map((viewable): Thing => ({ ...viewable, from })),
  );
  const things = named(all, options.name, paths, { nl: 'afspraak', en: 'agreement' });
  const { assess } = await import('../../assess/assess.ts');
  const contextOf = contextsWith(assess, options.withReadiness);
  const views: View[] = [];
  for (const thing of things) views.push(await thing.view(contextOf(thing.from)));
  const content = await WRITE_REPORT[options.format](whole(views, things[0].from, context));
  deliver(content, options.output, context);
}

function whole(views: readonly View[], { language }: AskedFile, { today }: Context): Report {
  const words = reportWords(language);
  const [only, ...others] = views;
  const title = only && others.length === 0 ? `${words.report}: ${only.title}` : words.report;
  return { language, title, madeOn: words.madeOn(shortDate(today, planWords(language))), views };
}

/** What views of the things in a document are made with; each document is checked once for all of them. */
function contextsWith(assess: Assess, withReadiness: boolean): (file: AskedFile) => ViewContext {
  const unratedOf = new Map<ProjectIndex, ProjectIndex>();
  const known = new Map<string, readonly Finding[]>();
  return ({ index, settings, language }) => {
    const seen = withReadiness ? index : (unratedOf.get(index) ?? unrated(index));
    unratedOf.set(index, seen);
    const asked = { ...settings, language, assess, showRatings: withReadiness };
    const checkedWith = withReadiness ? asked : blind(asked);
    const check = (uri: string) => findingsIn(uri, seen.facts(uri) as FileFacts, seen, checkedWith);
    return {
      project: new ProjectView(index),
      settingsOf: (uri) => settingsFor(asked, uri),
      findingsOf: (uri) => {
        const findings = known.get(uri) ?? check(uri);
        known.set(uri, findings);
        return findings;
      },
      language,
      theme: 'light',
      withReadiness,
    };
  };
}

/** The project as if nobody had been rated, so that no finding can tell how somebody was. */
function unrated(index: ProjectIndex): ProjectIndex {
  const result = new ProjectIndex();
  for (const { uri, facts } of index.files()) result.set(uri, withoutReadiness(facts));
  return result;
}

/** Settings without the rules that would only say that ratings were left out. */
function blind(settings: Settings): Settings {
  return { ...settings, rules: { ...settings.rules, 'fit/readiness-unknown': 'off', 'suppression/unused': 'off' } };
}
