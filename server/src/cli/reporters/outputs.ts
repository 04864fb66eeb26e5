import type { Localized } from '../../project/localized.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { type GrowingFile, openWhole } from '../document-file.ts';
import { checkedOutput, notWritten } from '../output.ts';
import { type Format, loadReporter } from './formats.ts';
import type { ReportContext, ReportedDocument, Reporter, Totals } from './reporter.ts';

/** A format, and the file it is written to; standard output without one. */
export interface FormatChoice {
  format: Format;
  file?: string;
}

/** Where outputs are written. */
export interface OutputPlace {
  cwd: string;
  /** Prints to standard output. */
  print(text: string): void;
}

/** Characters that are gathered before they are written; longer texts take longer to put together. */
const PIECE = 32_768;

/**
 * The same findings in one or more formats at once. What goes to files stands in its place when all is written, or not at all.
 */
export class Outputs {
  private readonly outputs: Output[] = [];

  /**
   * Opens what was chosen; standard output gets the format for people when every choice has a file. Throws {@link CouldNotRun}
   * when two choices want the same place, or a file cannot be written.
   */
  static async open(choices: readonly FormatChoice[], context: ReportContext, place: OutputPlace): Promise<Outputs> {
    const all = choices.some(({ file }) => file === undefined) ? choices : [{ format: 'human' as const }, ...choices];
    const targets = all.map(({ file }) => (file === undefined ? undefined : checkedOutput(file, place)));
    if (new Set(targets).size < targets.length) throw new CouldNotRun(SAME_PLACE);
    const reporters = await Promise.all(all.map(async ({ format }) => (await loadReporter(format))(context)));
    const opened = new Outputs();
    try {
      for (const [at, reporter] of reporters.entries()) {
        const sink = sinkTo(targets[at], all[at]?.file ?? '', place);
        opened.outputs.push(new Output(reporter, sink));
      }
      for (const output of opened.outputs) output.begin();
      return opened;
    } catch (error) {
      opened.abandon();
      throw error;
    }
  }

  /** Writes what was found in a document. */
  async document(document: ReportedDocument): Promise<void> {
    for (const output of this.outputs) await output.document(document);
  }

  /** Writes the ends, and puts files in their place. */
  end(totals: Totals): void {
    for (const output of this.outputs) output.end(totals);
  }

  /** Leaves no half file behind; does nothing to what has ended. */
  abandon(): void {
    for (const output of this.outputs) output.abandon();
  }
}

type Sink = GrowingFile;

function sinkTo(target: string | undefined, shown: string, { print }: OutputPlace): Sink {
  if (target === undefined) return { write: (text) => print(String(text)), finish: () => {}, abandon: () => {} };
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw notWritten(shown, error);
    }
  };
  const file = attempt(() => openWhole(target));
  return {
    write: (text) => attempt(() => file.write(text)),
    finish: () => attempt(() => file.finish()),
    abandon: () => file.abandon(),
  };
}

/** One format on its way to one place. */
class Output {
  private readonly reporter: Reporter;
  private readonly sink: Sink;
  private waiting = '';

  constructor(reporter: Reporter, sink: Sink) {
    this.reporter = reporter;
    this.sink = sink;
  }

  begin(): void {
    this.add(this.reporter.begin());
  }

  async document(document: ReportedDocument): Promise<void> {
    const texts = this.reporter.document(document);
    // Waiting for each text takes longer than writing it.
    if (Symbol.iterator in texts) for (const text of texts) this.add(text);
    else for await (const text of texts) this.add(text);
  }

  end(totals: Totals): void {
    this.add(this.reporter.end(totals));
    this.flush();
    this.sink.finish();
  }

  abandon(): void {
    this.sink.abandon();
  }

  private add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= PIECE) this.flush();
  }

  private flush(): void {
    if (this.waiting !== '') this.sink.write(this.waiting);
    this.waiting = '';
  }
}

const SAME_PLACE: Localized = {
  nl: 'Twee formaten hebben dezelfde bestemming. Geef elk formaat behalve één een eigen bestand: --format NAAM=BESTAND.',
  en: 'Two formats go to the same place. Give every format but one a file of its own: --format NAME=FILE.',
};
