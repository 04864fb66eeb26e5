import type { Localized } from '../project/localized.ts';
import { type Context, createContext, type GlobalOptions, toStandardError } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import { type FileChanges, FileWatcher } from './file-watcher.ts';
import { LintRun, type RunOptions } from './lint-run.ts';
import type { OpenProject } from './open-projects.ts';
import { placesOf, WatchedProjects } from './watched-projects.ts';

/** The projects to watch, as they are on disk now. Throws {@link CouldNotRun} when they cannot be opened. */
export type OpenProjects = (context: Context) => OpenProject[];

const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/** Lints projects, and again after every change to their files. */
export class LintWatch {
  private readonly options: RunOptions & GlobalOptions;
  private readonly open: OpenProjects;
  private readonly projects = new WatchedProjects();
  private readonly files = new FileWatcher((changes) => this.again(changes));
  private fail: (reason: unknown) => void = () => {};
  private today = '';
  /** Whether the last try to open the projects failed. */
  private isLost = false;

  constructor(options: RunOptions & GlobalOptions, open: OpenProjects) {
    this.options = options;
    this.open = open;
  }

  /** Resolves when `until` does. Throws {@link CouldNotRun} when the projects cannot be opened at first. */
  async run(until: Promise<void>): Promise<void> {
    const broken = new Promise<never>((_, reject) => {
      this.fail = reject;
    });
    try {
      const context = createContext(this.options);
      // Watched before they are read, so that no change in between is missed.
      await this.files.watch(placesOf(this.open(context)));
      await this.takeIn(EVERYTHING, context);
      await this.show(context);
      await Promise.race([until, broken]);
    } finally {
      await this.files.close();
    }
  }

  private async again(changes: FileChanges): Promise<void> {
    const context = createContext(this.options);
    try {
      await this.takeIn(changes, context);
      await this.show(context);
    } catch (error) {
      if (error instanceof CouldNotRun) this.showFailure(error, context);
      else this.fail(error);
    }
  }

  private async takeIn({ changed, isOtherList, isConfigured }: FileChanges, context: Context): Promise<void> {
    const isOther = isConfigured || this.isLost || context.today !== this.today;
    this.isLost = true;
    if (isOther || isOtherList) {
      const projects = this.open(context);
      this.projects.reopen(projects, isOther);
      await this.files.watch(placesOf(projects));
    }
    this.projects.reread(changed);
    this.isLost = false;
    this.today = context.today;
  }

  private async show(context: Context): Promise<void> {
    clear(context);
    await new LintRun(this.options, context).over(this.projects.projects());
    this.sayWatching(context);
  }

  private showFailure({ reasons }: CouldNotRun, context: Context): void {
    clear(context);
    for (const reason of reasons) context.complain(reason);
    this.sayWatching(context);
  }

  private sayWatching(context: Context): void {
    const { language, colours, print } = toStandardError(context, this.options);
    print(`${colours.dim(watching(this.projects.documents())[language])}\n`);
  }
}

const EVERYTHING: FileChanges = { changed: new Set(), isOtherList: true, isConfigured: true };

function clear({ print }: Context): void {
  if (process.stdout.isTTY && process.env.TERM !== 'dumb') print(CLEAR);
}

function watching(documents: number): Localized {
  return {
    nl: `Kijkt naar ${documents} ${documents === 1 ? 'document' : 'documenten'}; Ctrl+C stopt.`,
    en: `Watching ${documents} ${documents === 1 ? 'document' : 'documents'}; Ctrl+C stops.`,
  };
}
