import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { DiskFiles } from './disk-files.ts';
import type { Host } from './host.ts';
import { type Project, Projects } from './projects.ts';
import { asFolder, canonical, folderOf, isAgreements, isInside } from './uri.ts';

/** What a workspace tells its owner. */
export interface WorkspaceEvents {
  /** The findings of these files may be others now. */
  changed(uris: readonly string[]): void;
  /** A document was opened, and what it says by itself is known. */
  opened(uri: string): void;
  /** Settings depend on these files too, which nobody watches yet. */
  dependsOn?(uris: readonly string[]): void;
  failed(reason: unknown): void;
}

/** An open document, with facts that fit its text. */
export interface OpenFile {
  uri: string;
  /** What decides its dialect when it does not say so itself: its URI, or its language as an extension. */
  path: string;
  document: TextDocument;
  facts: FileFacts;
  project: Project;
}

/** The files of a workspace: those that are open as the editor has them, the others as they are on disk. */
export class Workspace {
  readonly projects: Projects;
  readonly disk: DiskFiles;
  private readonly events: WorkspaceEvents;
  private readonly today: () => string;
  private readonly open = new Map<string, TextDocument>();
  private readonly readVersions = new Map<string, number>();

  /** @param today gives the current day, ISO */
  constructor(host: Host, today: () => string, events: WorkspaceEvents) {
    this.today = today;
    this.events = events;
    this.projects = new Projects(today());
    this.disk = new DiskFiles(host, this.projects, { ...events, isOpen: (uri) => this.open.has(uri) });
  }

  /** The folders that are open from now on. Reads those that are new and forgets what was in the others alone. */
  setFolders(uris: readonly string[]): void {
    const folders = uris.map(asFolder);
    this.events.changed(this.projects.setFolders(folders));
    for (const folder of folders) void this.disk.load(folder);
    const opened = [...folders, ...this.open.keys()];
    this.disk.unload(
      (folder) =>
        folders.includes(folder) || (this.disk.isProject(folder) && opened.some((uri) => isInside(uri, folder))),
    );
  }

  /** Takes in an open document; the first time it looks for the configuration before it tells. */
  async update(document: TextDocument): Promise<void> {
    const uri = canonical(document.uri);
    const isNew = !this.open.has(uri);
    this.open.set(uri, document);
    if (isNew) await this.disk.probe(folderOf(uri));
    this.events.changed([...this.projects.setToday(this.today()), ...this.read(uri)]);
    if (isNew) this.events.opened(uri);
  }

  /** Judges prose as well from now on; what that takes is loaded the first time. */
  async judgeProse(): Promise<void> {
    const { assess } = await import('../assess/assess.ts');
    this.events.changed(this.projects.setAssess(assess));
  }

  /** Goes back to what is on disk. */
  close(document: TextDocument): void {
    const uri = canonical(document.uri);
    this.open.delete(uri);
    this.readVersions.delete(uri);
    if (this.disk.has(uri)) void this.disk.reopen(uri);
    else this.events.changed(this.projects.delete(uri));
  }

  /** A document that is open, or undefined for any other file. */
  file(uri: string): OpenFile | undefined {
    const known = canonical(uri);
    const document = this.open.get(known);
    if (!document) return undefined;
    const changed = this.read(known);
    if (changed.length > 0) this.events.changed(changed);
    const facts = this.projects.facts(known);
    const project = this.projects.of(known);
    return facts && project && { uri: known, path: pathOf(known, document), document, facts, project };
  }

  /** The open document of a file, if it is open; `uri` as {@link canonical} spells it. */
  document(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  /** Text of a file, as the editor has it when it is open; undefined when it cannot be read. */
  async text(uri: string): Promise<string | undefined> {
    return this.open.get(uri)?.getText() ?? this.disk.text(uri);
  }

  openUris(): string[] {
    return [...this.open.keys()];
  }

  private read(uri: string): string[] {
    const document = this.open.get(uri);
    if (!document || this.readVersions.get(uri) === document.version) return [];
    this.readVersions.set(uri, document.version);
    return this.projects.set(uri, readFacts(document.getText(), { path: pathOf(uri, document) }));
  }
}

function pathOf(uri: string, { languageId }: TextDocument): string {
  return isAgreements(uri) ? uri : `.${languageId}`;
}
