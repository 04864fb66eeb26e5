import { readFacts } from '../facts/extract.ts';
import { positionAt } from '../facts/position.ts';
import { lineStartsOf } from '../facts/text.ts';
import { projectSettingsLater } from '../lint/project-settings.ts';
import type { ConfigurationProblem } from '../project/configuration.ts';
import type { LayerProblem } from '../project/configuration-layers.ts';
import type { Host, KeptFacts, ProvisionalFacts } from './host.ts';
import type { Project, Projects } from './projects.ts';
import { Queue, Slices } from './turns.ts';
import {
  ancestorsOf,
  configurationIn,
  folderOf,
  isAgreements,
  isConfiguration,
  isIgnoreFile,
  isInside,
  nameOf,
} from './uri.ts';

/** What happened to a file on disk, as an editor tells it. */
export interface FileChange {
  uri: string;
  kind: 'created' | 'changed' | 'deleted';
}

/** What the reader of files needs of its owner. */
export interface DiskOwner {
  /** Whether an editor holds the file, so that what is on disk does not count. */
  isOpen(uri: string): boolean;
  /** The findings of these files may be others now. */
  changed(uris: readonly string[]): void;
  /** Settings depend on these files too, which nobody watches yet. */
  dependsOn?(uris: readonly string[]): void;
  failed(reason: unknown): void;
}

/** What is wrong in a configuration, with the lines of its text. */
export interface ConfigurationFile {
  problems: readonly ConfigurationProblem[];
  lineStarts: number[];
  length: number;
}

const READ_AT_ONCE = 16;

/** Keeps projects in step with the files on disk. Folders are read in the background, in slices, one after the other. */
export class DiskFiles {
  private readonly host: Host;
  private readonly projects: Projects;
  private readonly owner: DiskOwner;
  private readonly queue: Queue;
  private readonly known = new Set<string>();
  private readonly configurations = new Map<string, ConfigurationFile>();
  /** Other files that configurations depend on, by the folder of the configuration. */
  private readonly extended = new Map<string, readonly string[]>();
  private readonly probed = new Map<string, Promise<void>>();
  private readonly watched = new Set<string>();
  private readonly loading = new Set<string>();
  /** What was kept of folders that are being read. */
  private readonly kept = new Map<string, ProvisionalFacts>();
  private keeping: KeptFacts | undefined;
  /** Whether the host may keep facts from one time to the next. */
  keepsFacts = true;

  constructor(host: Host, projects: Projects, owner: DiskOwner) {
    this.host = host;
    this.projects = projects;
    this.owner = owner;
    this.queue = new Queue(owner.failed);
  }

  has(uri: string): boolean {
    return this.known.has(uri);
  }

  /** Text of a file as it is on disk; undefined when it cannot be read. */
  text(uri: string): Promise<string | undefined> {
    return this.host.readFile(uri);
  }

  configuration(uri: string): ConfigurationFile | undefined {
    return this.configurations.get(uri);
  }

  /** Whether a folder is a project by its own configuration. */
  isProject(folder: string): boolean {
    return this.configurations.has(configurationIn(folder));
  }

  /** Whether all files of a project have been read once, so that what is missing is really missing. */
  isReady({ root }: Project): boolean {
    return ![...this.loading].some((folder) => isInside(root, folder) || isInside(folder, root));
  }

  /** What was kept of a project that is being read, if anything was. */
  provisional({ root }: Project): ProvisionalFacts | undefined {
    return this.kept.get(root);
  }

  /** Ends what goes on in the background. */
  stop(): void {
    this.keeping?.abandon();
  }

  /** Resolves when everything that is known to have changed has been read. */
  settled(): Promise<void> {
    return this.queue.run(async () => {});
  }

  /** Reads a folder and keeps watching it. */
  load(folder: string): Promise<void> {
    if (this.watched.has(folder)) return this.settled();
    this.watched.add(folder);
    this.loading.add(folder);
    return this.queue.run(async () => {
      try {
        await this.probe(folder);
        await this.readFolder(folder);
      } finally {
        this.loading.delete(folder);
        this.kept.delete(folder);
        this.owner.changed(this.projects.uris().filter((uri) => isInside(uri, folder)));
      }
    });
  }

  /** Forgets the folders that are not wanted any more, with what is in them alone. */
  unload(isWanted: (folder: string) => boolean): void {
    for (const folder of [...this.watched]) {
      if (!isWanted(folder)) this.watched.delete(folder);
    }
    const left = [...this.known].filter((uri) => !this.isWatched(uri));
    this.owner.changed(left.flatMap((uri) => this.forget(uri)));
  }

  /** Goes back from what an editor held to what is on disk. */
  reopen(uri: string): Promise<void> {
    return this.queue.run(() => this.reread([uri]));
  }

  /** Takes in what happened on disk. */
  filesChanged(changes: readonly FileChange[]): Promise<void> {
    return this.queue.run(async () => {
      for (const folder of this.reconfigured(changes)) await this.readConfiguration(folder);
      const stale = changes.filter(({ uri }) => this.known.has(uri)).map(({ uri }) => uri);
      const isNews = ({ uri, kind }: FileChange) =>
        isIgnoreFile(uri) || (kind === 'created' && isAgreements(uri) && !this.known.has(uri));
      if (changes.some(isNews)) await this.rediscover(stale);
      else await this.reread(stale);
    });
  }

  /** Looks again which files there are. */
  foldersChanged(): Promise<void> {
    return this.queue.run(() => this.rediscover([]));
  }

  /**
   * Looks for configurations in a folder and in those around it; a project that reaches beyond the folders that are watched
   * is read too.
   */
  async probe(folder: string): Promise<void> {
    await Promise.all(
      ancestorsOf(folder).map((each) => {
        const reading = this.probed.get(each) ?? this.readConfiguration(each);
        this.probed.set(each, reading);
        return reading;
      }),
    );
    const root = this.projects.rootOf(configurationIn(folder));
    if (this.isProject(root) && !this.isWatched(root)) void this.load(root);
  }

  /** The folders whose settings may be others after changes. */
  private reconfigured(changes: readonly FileChange[]): ReadonlySet<string> {
    const uris = new Set(changes.map(({ uri }) => uri));
    const own = [...uris].filter(isConfiguration).map(folderOf);
    const extending = [...this.extended].filter(([, others]) => others.some((uri) => uris.has(uri)));
    return new Set([...own, ...extending.map(([folder]) => folder)]);
  }

  private async readConfiguration(folder: string): Promise<void> {
    const uri = configurationIn(folder);
    const text = await this.host.readFile(uri);
    if (text === undefined && !this.configurations.delete(uri)) return;
    if (text === undefined) {
      this.extended.delete(folder);
      this.owner.changed([uri, ...this.projects.configure(folder, undefined)]);
      return;
    }
    const read = (other: string) => this.host.readFile(other);
    const { settings, problems, dependsOn } = await projectSettingsLater({ uri, text }, this.projects.today, read);
    this.extended.set(folder, dependsOn);
    this.owner.dependsOn?.(dependsOn);
    const lineStarts = lineStartsOf(text);
    this.configurations.set(uri, { problems: problems.map(inItself), lineStarts, length: text.length });
    this.owner.changed([uri, ...this.projects.configure(folder, settings)]);
  }

  /** Reads what is in a folder; while that lasts, what was kept of it answers for it. */
  private async readFolder(folder: string): Promise<void> {
    const files = await this.host.findFiles(folder);
    const found = await this.newDocuments(files);
    const kept = this.keepsFacts ? await this.host.keptFacts?.(folder, found.length) : undefined;
    // What was kept does not say what belongs to a project inside this one.
    const isOne = files.every((uri) => !isConfiguration(uri) || folderOf(uri) === folder);
    const provisional = isOne ? await kept?.provisional(found) : undefined;
    if (provisional) {
      this.kept.set(folder, provisional);
      this.owner.changed(found.filter((uri) => this.owner.isOpen(uri)));
    }
    await this.reread(found, [], kept);
    this.keeping = kept;
    kept?.keep(found).catch(this.owner.failed);
  }

  /** The documents among found files that are not known yet, after reading the configurations among them. */
  private async newDocuments(found: readonly string[]): Promise<string[]> {
    await Promise.all(found.filter(isConfiguration).map((uri) => this.probe(folderOf(uri))));
    return found.filter((uri) => isAgreements(uri) && !this.known.has(uri));
  }

  /** Takes in which files there are now, and what these say that are known to have changed. */
  private async rediscover(stale: readonly string[]): Promise<void> {
    const reading = new Set(stale);
    const present = new Set<string>();
    for (const folder of this.watched) {
      const found = await this.host.findFiles(folder);
      for (const uri of found) present.add(uri);
      for (const uri of await this.newDocuments(found)) reading.add(uri);
    }
    const gone = [...this.known].filter((uri) => !present.has(uri));
    await this.reread([...reading], gone);
  }

  /** Reads files in slices and tells of all of them at once, so that a file that moved is never missing. */
  private async reread(uris: readonly string[], gone: readonly string[] = [], kept?: KeptFacts): Promise<void> {
    const changed: string[] = [];
    const slices = new Slices();
    for (let at = 0; at < uris.length; at += READ_AT_ONCE) {
      const batch = uris.slice(at, at + READ_AT_ONCE);
      const texts = await Promise.all(batch.map((uri) => this.host.readFile(uri)));
      for (const [index, uri] of batch.entries()) {
        changed.push(...this.takeIn(uri, texts[index], kept));
        await slices.pause();
      }
    }
    changed.push(...gone.flatMap((uri) => this.forget(uri)));
    this.owner.changed(changed);
  }

  private takeIn(uri: string, text: string | undefined, kept: KeptFacts | undefined): string[] {
    if (text === undefined) return this.forget(uri);
    this.known.add(uri);
    const isOpen = this.owner.isOpen(uri);
    if (isOpen && !kept) return [];
    const facts = kept?.read(uri, text) ?? readFacts(text, { path: uri });
    return isOpen ? [] : this.projects.set(uri, facts);
  }

  private forget(uri: string): string[] {
    this.known.delete(uri);
    return this.owner.isOpen(uri) ? [] : this.projects.delete(uri);
  }

  private isWatched(uri: string): boolean {
    return [...this.watched].some((folder) => isInside(uri, folder));
  }
}

/** A problem of a file that a configuration extends, said where the configuration leads to it. */
function inItself({ file: { uri, text }, span, message, via }: LayerProblem): ConfigurationProblem {
  if (!via) return { span, message };
  const { line, character } = positionAt({ lineStarts: lineStartsOf(text), length: text.length }, span.start);
  const place = `${nameOf(uri)}:${line + 1}:${character + 1}`;
  return { span: via, message: { nl: `${place}: ${message.nl}`, en: `${place}: ${message.en}` } };
}
