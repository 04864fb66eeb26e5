import type { Assess } from '../../assess/model.ts';
import type { FileFacts } from '../../facts/model.ts';
import { withoutReadiness } from '../../facts/without-readiness.ts';
import { findingsIn } from '../../lint/lint.ts';
import { ProjectIndex } from '../../project/project-index.ts';
import { ProjectView } from '../../project/project-view.ts';
import type { Settings } from '../../project/settings.ts';
import { type AgreementSource, reportAgreement } from '../../report/agreement-report.ts';
import { planWords, shortDate } from '../../report/plan-words.ts';
import type { Report, ReportedAgreement } from '../../report/report-model.ts';
import { reportWords } from '../../report/report-words.ts';
import type { Finding } from '../../rules/engine.ts';
import { type AgreementInProject, agreementsIn, planOf } from '../agreements.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { deliver } from '../output.ts';
import { type ReportFormat, WRITE_REPORT } from '../report-formats.ts';

export interface ReportOptions extends GlobalOptions {
  format: ReportFormat;
  name?: string;
  output?: string;
  withReadiness: boolean;
}

/** Writes agreements to read, print and sign. */
export async function report(paths: readonly string[], options: ReportOptions): Promise<void> {
  const context = createContext(options);
  const entries = agreementsIn(paths, options.name, context);
  const { assess } = await import('../../assess/assess.ts');
  const findingsOf = findingsWith(assess, options.withReadiness);
  const agreements: ReportedAgreement[] = [];
  for (const entry of entries) {
    const source: AgreementSource = {
      agreement: entry.agreement,
      project: new ProjectView(entry.index),
      plan: planOf(entry, context),
      findings: findingsOf(entry),
      language: entry.language,
      withReadiness: options.withReadiness,
    };
    agreements.push(await reportAgreement(source));
  }
  const content = await WRITE_REPORT[options.format](whole(agreements, entries[0], context));
  deliver(content, options.output, context);
}

function whole(agreements: ReportedAgreement[], { language }: AgreementInProject, { today }: Context): Report {
  const words = reportWords(language);
  const [only, ...others] = agreements;
  const title = only && others.length === 0 ? `${words.report}: ${only.title}` : words.report;
  return { language, title, madeOn: words.madeOn(shortDate(today, planWords(language))), agreements };
}

/** Gives the findings of a file in the language of the report; each file is checked once. */
type FindingsOf = (entry: AgreementInProject) => readonly Finding[];

function findingsWith(assess: Assess, withReadiness: boolean): FindingsOf {
  const indexes = new Map<ProjectIndex, ProjectIndex>();
  const known = new Map<string, readonly Finding[]>();
  return ({ uri, index, settings, language }) => {
    const asked = { ...settings, language, assess };
    const seen = withReadiness ? index : (indexes.get(index) ?? unrated(index));
    indexes.set(index, seen);
    const found =
      known.get(uri) ?? findingsIn(uri, seen.facts(uri) as FileFacts, seen, withReadiness ? asked : blind(asked));
    known.set(uri, found);
    return found;
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
