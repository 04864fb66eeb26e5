import type { FileFacts } from '../facts/model.ts';
import { type Contribution, changedKeys, contributionOf, positionsKey } from '../project/dependency-keys.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import { checkFile, checkInProject, conclude, type Finding } from '../rules/engine.ts';

interface Checked {
  /** Absent until a change makes it matter. */
  contribution?: Contribution;
  /** Findings that depend on this file alone; absent until asked for. */
  own?: readonly Finding[];
  /** All findings; absent until asked for, and again when something they depend on has changed. */
  findings?: readonly Finding[];
  /** Keys that `findings` depend on. */
  keys: ReadonlySet<string>;
}

/**
 * A project whose findings stay right under every edit. A change re-checks only the files whose findings asked for what
 * changed, and only when somebody asks for their findings; no other file is parsed again.
 */
export class CheckedProject {
  readonly index = new ProjectIndex();
  private readonly checked = new Map<string, Checked>();
  private readonly dependents = new Map<string, Set<string>>();
  private current: Settings;

  constructor(settings: Settings) {
    this.current = settings;
  }

  /** The settings that hold for a file. */
  settingsOf(uri: string): Settings {
    return settingsFor(this.current, uri);
  }

  /** Uses other settings from now on; everything is checked again when asked for. */
  configure(settings: Settings): void {
    this.current = settings;
    for (const uri of this.checked.keys()) {
      this.forget(uri);
      this.checked.set(uri, { keys: new Set() });
    }
  }

  /** Takes in what a file says now. Returns the URIs whose findings may have changed, the file itself first. */
  set(uri: string, facts: FileFacts): string[] {
    const before = this.contribution(uri);
    this.forget(uri);
    this.index.set(uri, facts);
    this.checked.set(uri, { keys: new Set() });
    return [uri, ...this.outdate(uri, before)];
  }

  /** Forgets a file. Returns the URIs of other files whose findings may have changed. */
  delete(uri: string): string[] {
    const before = this.contribution(uri);
    this.forget(uri);
    this.index.delete(uri);
    this.checked.delete(uri);
    return this.outdate(uri, before);
  }

  /** What is wrong in a file, in the order of its text. */
  findings(uri: string): readonly Finding[] {
    const checked = this.checked.get(uri);
    const facts = this.index.facts(uri);
    if (!checked || !facts) return [];
    checked.findings ??= this.check(uri, facts, checked);
    return checked.findings;
  }

  private check(uri: string, facts: FileFacts, checked: Checked): readonly Finding[] {
    const keys = new Set<string>();
    const settings = this.settingsOf(uri);
    const across = checkInProject(uri, this.index, settings, (key) => keys.add(key));
    checked.keys = keys;
    for (const key of keys) {
      const uris = this.dependents.get(key);
      if (uris) uris.add(uri);
      else this.dependents.set(key, new Set([uri]));
    }
    checked.own ??= checkFile(facts, settings);
    return conclude([...checked.own, ...across], facts, settings);
  }

  /** What a file contributes now; undefined when it says nothing, or when nobody depends on anything yet. */
  private contribution(uri: string): Contribution | undefined {
    const checked = this.checked.get(uri);
    const facts = this.index.facts(uri);
    if (!checked || !facts || this.dependents.size === 0) return undefined;
    checked.contribution ??= contributionOf(facts);
    return checked.contribution;
  }

  private outdate(changed: string, before: Contribution | undefined): string[] {
    const outdated = new Set<string>();
    for (const key of [...changedKeys(before, this.contribution(changed)), positionsKey(changed)]) {
      for (const uri of this.dependents.get(key) ?? []) outdated.add(uri);
    }
    outdated.delete(changed);
    for (const uri of outdated) delete this.checked.get(uri)?.findings;
    return [...outdated];
  }

  private forget(uri: string): void {
    for (const key of this.checked.get(uri)?.keys ?? []) {
      const uris = this.dependents.get(key);
      uris?.delete(uri);
      if (uris?.size === 0) this.dependents.delete(key);
    }
  }
}
