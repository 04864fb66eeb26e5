import { type LintedDocument, type LintProject, lintProject } from '../lint/lint.ts';
import type { Localized } from '../project/localized.ts';
import type { Settings } from '../project/settings.ts';
import type { Finding } from '../rules/engine.ts';
import type { Context } from './context.ts';
import { unreadableReason } from './could-not-run.ts';
import { type BaselineOptions, LintBaseline } from './lint-baseline.ts';
import { LintOutcome, type OutcomeOptions } from './lint-outcome.ts';
import { pathFrom } from './open-projects.ts';
import { createProgress, type Progress } from './progress.ts';
import { reported, silentIn, withOnly } from './reporters/document.ts';
import { type FormatChoice, Outputs } from './reporters/outputs.ts';
import type { ReportContext, ReportedDocument, SilentFinding } from './reporters/reporter.ts';
import { statisticsLines } from './reporters/statistics.ts';
import { Tally } from './reporters/tally.ts';
import { repositoryFolder } from './repository.ts';
import { fails } from './severity.ts';
import { SmallHeap } from './small-heap.ts';
import { FILES, type Texts } from './texts.ts';
import type { Timing } from './timing.ts';

/** What is reported, and where. */
export interface RunOptions extends OutcomeOptions, BaselineOptions {
  /** What is written where; the format for people on standard output when absent. */
  format?: readonly FormatChoice[];
  /** Whether only errors are reported; all findings still count for the exit status. */
  quiet: boolean;
  /** Whether a count by rule follows, on standard error. */
  statistics: boolean;
  /** Whether formats that can tell them apart get the findings too that do not count. */
  withSuppressed?: boolean;
}

/** What a run works with besides. */
export interface RunTools {
  /** Keeps how long parts take, when somebody wants to know. */
  timing?: Timing | undefined;
  /** Where texts are read again; files unless said otherwise. */
  texts?: Texts | undefined;
}

/** One run of lint, from what it says of documents to what stands in reports. */
export class LintRun {
  private readonly options: RunOptions;
  private readonly context: Context;
  private readonly timing: Timing | undefined;
  private readonly texts: Texts;
  private readonly outcome: LintOutcome;
  private readonly progress: Progress;
  private readonly tally = new Tally();
  private readonly baseline: LintBaseline | undefined;

  constructor(options: RunOptions, context: Context, { timing, texts = FILES }: RunTools = {}) {
    this.options = options;
    this.context = context;
    this.timing = timing;
    this.texts = texts;
    this.outcome = new LintOutcome(options);
    this.baseline = LintBaseline.open(options, context);
    this.progress = createProgress({
      terminal: process.stderr,
      environment: process.env,
      language: context.language,
      now: () => performance.now(),
    });
  }

  /** Lints projects and writes every report. Gives the exit status. */
  async over(projects: readonly LintProject[]): Promise<number> {
    const outputs = await this.outputs();
    const heap = new SmallHeap();
    try {
      for (const project of this.progress.watched(heap.watched(projects))) {
        for await (const document of this.linted(project)) {
          await this.add(document, project.settings, outputs);
          heap.look();
        }
      }
      outputs.end(this.outcome.totals());
    } finally {
      heap.end();
      this.progress.clear();
      outputs.abandon();
    }
    this.baseline?.finish();
    this.sayWhatElse();
    return this.outcome.status();
  }

  private outputs(): Promise<Outputs> {
    const { context, progress } = this;
    const print = (text: string) => {
      progress.clear();
      context.print(text);
    };
    return Outputs.open(this.options.format ?? [], reportContext(this.options, context), { cwd: context.cwd, print });
  }

  private async *linted(project: LintProject): AsyncGenerator<LintedDocument> {
    if (project.later) {
      yield* project.later(project);
      return;
    }
    const documents = lintProject(project);
    while (true) {
      const stop = this.timing?.start('read');
      const { value, done } = documents.next();
      stop?.();
      if (done) return;
      yield value;
    }
  }

  private async add(linted: LintedDocument, settings: Settings, outputs: Outputs): Promise<void> {
    if ('unreadable' in linted) {
      this.addUnreadable(linted.uri, linted.unreadable);
      return;
    }
    const all = reported(linted, settings, this.texts.read);
    const known = this.baseline?.known(all, settings);
    const news = known ? withOnly(all, (_, at) => !known[at]) : all;
    const { quiet, withSuppressed } = this.options;
    const isShown = ({ severity }: Finding) => !quiet || severity === 'error';
    const shown = quiet ? withOnly(news, isShown) : news;
    this.outcome.add(news.findings, shown.findings);
    if (this.options.statistics) this.tally.add(linted.uri, shown.findings);
    const stop = this.timing?.start('report');
    const silent = withSuppressed ? [...silentIn(linted, all), ...knownAmong(all, known)] : [];
    await outputs.document({ ...shown, silent: silent.filter(({ finding }) => isShown(finding)) });
    stop?.();
  }

  private addUnreadable(uri: string, error: Error): void {
    const { context } = this;
    const reason = unreadableReason(pathFrom(context.cwd, uri), error);
    this.outcome.addUnreadable(uri, reason[context.language]);
    this.progress.clear();
    context.complain(reason);
  }

  /** What is no report of findings, for people who follow the run: on standard error. */
  private sayWhatElse(): void {
    const { language } = this.context;
    const { maxWarnings = 0, statistics } = this.options;
    const lines = [
      ...(statistics ? statisticsLines(this.tally, language) : []),
      ...(this.timing?.lines(language) ?? []),
    ];
    for (const line of lines) process.stderr.write(`${line}\n`);
    const warnings = this.outcome.tooManyWarnings();
    if (warnings !== undefined) this.context.complain(tooManyWarnings(warnings, maxWarnings));
  }
}

function knownAmong({ findings, fingerprints }: ReportedDocument, known: readonly boolean[] = []): SilentFinding[] {
  const all = findings.map((finding, at) => ({ finding, fingerprint: fingerprints()[at] as string, by: [] }));
  return all.filter((_, at) => known[at]);
}

function reportContext({ failOn, baseline }: RunOptions, { cwd, language, colours, width }: Context): ReportContext {
  const repository = repositoryFolder(cwd);
  return {
    language,
    colours,
    width,
    pathOf: remembered((uri) => pathFrom(cwd, uri)),
    repositoryPathOf: remembered((uri) => pathFrom(repository, uri)),
    isCompared: baseline !== undefined,
    fails: (severity) => fails(severity, failOn),
  };
}

/** The same answers, each worked out once. */
function remembered(answer: (question: string) => string): (question: string) => string {
  const known = new Map<string, string>();
  return (question) => {
    const found = known.get(question) ?? answer(question);
    known.set(question, found);
    return found;
  };
}

function tooManyWarnings(warnings: number, most: number): Localized {
  return {
    nl: `Er zijn ${warnings} waarschuwingen, en --max-warnings staat er ${most} toe.`,
    en: `There are ${warnings} warnings, and --max-warnings allows ${most}.`,
  };
}
