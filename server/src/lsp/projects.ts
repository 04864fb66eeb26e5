import type { Assess } from '../assess/model.ts';
import type { FileFacts } from '../facts/model.ts';
import { CheckedProject } from '../lint/checked-project.ts';
import { defaultSettings, type Settings } from '../project/settings.ts';
import { ancestorsOf, folderOf, isInside } from './uri.ts';

/** Files that see each other: those under one configuration, else under one workspace folder. */
export interface Project {
  root: string;
  checked: CheckedProject;
}

interface KnownFile {
  facts: FileFacts;
  root: string;
}

/**
 * Sorts files into projects and keeps them there when configurations or workspace folders come and go. Every change
 * answers with the URIs whose findings may be others now.
 */
export class Projects {
  private readonly byRoot = new Map<string, Project>();
  private readonly files = new Map<string, KnownFile>();
  private readonly configured = new Map<string, Settings>();
  private folders: readonly string[] = [];
  private day: string;
  private assess: Assess | undefined;

  constructor(today: string) {
    this.day = today;
  }

  get today(): string {
    return this.day;
  }

  /** The project a file belongs to, or undefined when nothing is known of that file. */
  of(uri: string): Project | undefined {
    const file = this.files.get(uri);
    return file && this.byRoot.get(file.root);
  }

  all(): Project[] {
    return [...this.byRoot.values()];
  }

  facts(uri: string): FileFacts | undefined {
    return this.files.get(uri)?.facts;
  }

  uris(): string[] {
    return [...this.files.keys()];
  }

  set(uri: string, facts: FileFacts): string[] {
    const root = this.rootOf(uri);
    this.files.set(uri, { facts, root });
    return this.project(root).checked.set(uri, facts);
  }

  delete(uri: string): string[] {
    const file = this.files.get(uri);
    if (!file) return [];
    this.files.delete(uri);
    return [uri, ...this.project(file.root).checked.delete(uri)];
  }

  setFolders(folders: readonly string[]): string[] {
    this.folders = folders;
    return this.regroup();
  }

  /** Settings of the project that a folder's configuration makes; undefined when the configuration is gone. */
  configure(folder: string, settings: Settings | undefined): string[] {
    const isNew = this.configured.has(folder) !== (settings !== undefined);
    if (settings) this.configured.set(folder, settings);
    else this.configured.delete(folder);
    const moved = isNew ? this.regroup() : [];
    const project = this.byRoot.get(folder);
    if (!project) return moved;
    project.checked.configure(this.settingsOf(folder));
    return [...moved, ...this.urisOf(project)];
  }

  /** Moves on to another day, on which other things may be late. */
  setToday(today: string): string[] {
    if (today === this.day) return [];
    this.day = today;
    return this.configureAll();
  }

  /** Judges prose as well from now on. */
  setAssess(assess: Assess): string[] {
    if (this.assess) return [];
    this.assess = assess;
    return this.configureAll();
  }

  /** The folder whose configuration or whose place in the workspace decides for a file. */
  rootOf(uri: string): string {
    const own = folderOf(uri);
    const configured = ancestorsOf(own).find((folder) => this.configured.has(folder));
    if (configured !== undefined) return configured;
    const around = this.folders.filter((folder) => isInside(uri, folder));
    return around.sort((a, b) => b.length - a.length)[0] ?? own;
  }

  urisOf(project: Project): string[] {
    return project.checked.index.files().map((file) => file.uri);
  }

  private project(root: string): Project {
    const known = this.byRoot.get(root);
    if (known) return known;
    const project = { root, checked: new CheckedProject(this.settingsOf(root)) };
    this.byRoot.set(root, project);
    return project;
  }

  private configureAll(): string[] {
    for (const { root, checked } of this.byRoot.values()) checked.configure(this.settingsOf(root));
    return this.uris();
  }

  private settingsOf(root: string): Settings {
    const settings = this.configured.get(root) ?? defaultSettings(this.day);
    return { ...settings, today: this.day, ...(this.assess ? { assess: this.assess } : {}) };
  }

  private regroup(): string[] {
    const moving = [...this.files].filter(([uri, { root }]) => this.rootOf(uri) !== root);
    const left = moving.flatMap(([uri]) => this.delete(uri));
    const joined = moving.flatMap(([uri, { facts }]) => this.set(uri, facts));
    for (const project of this.all()) {
      if (this.urisOf(project).length === 0) this.byRoot.delete(project.root);
    }
    return [...new Set([...left, ...joined])];
  }
}
