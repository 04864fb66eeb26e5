import { assess } from '../../assess/assess.ts';
import { readFacts } from '../../facts/extract.ts';
import type { FileFacts } from '../../facts/model.ts';
import type { Lines } from '../../facts/position.ts';
import { EarlyChecks, type Neighbour } from '../../lint/early-checks.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { fingerprints } from '../../lint/fingerprint.ts';
import { addPointedAt, type PackedDocument, packDocument } from '../../lint/packed-document.ts';
import { TextFacts } from '../../lint/text-facts.ts';
import { TextNotes } from '../../lint/text-notes.ts';
import { LazyIndex } from '../../project/lazy-index.ts';
import { ProjectView } from '../../project/project-view.ts';
import type { Settings } from '../../project/settings.ts';
import type { Finding } from '../../rules/engine.ts';
import type { Edit, Fix } from '../../rules/rule.ts';
import type { Answer, Notice, Request, Unreadable, WorkerProject } from './protocol.ts';

/** What each thread does: reads files and takes notes of them, then checks files of a project of which all notes are known. */
export class WorkerSide {
  /** Answers about the project; undefined before all notes are known. */
  index: LazyIndex | undefined;
  private readonly read: (uri: string) => string;
  private readonly checks = new EarlyChecks();
  private readonly shared = new Set<string>();
  private settings: readonly Settings[] = [];
  private isBrief = false;

  /** `read` gives the text of a document; without byte order mark, and may throw. */
  constructor(read: (uri: string) => string) {
    this.read = read;
  }

  /** Takes note of what it is told. */
  hear(notice: Notice): void {
    if (notice.kind === 'project') this.open(notice.project);
    else this.index = new LazyIndex(new TextFacts(notice.texts, this.read));
  }

  async answer(request: Request): Promise<Answer> {
    return request.kind === 'read' ? this.readAll(request) : await this.checkAll(request);
  }

  private open({ settings, isBrief, shared }: WorkerProject): void {
    this.settings = settings.map((each) => ({ ...each, overrides: [], assess }));
    this.isBrief = isBrief;
    for (const { uri, text } of shared) {
      this.shared.add(uri);
      this.checks.share(uri, readFacts(text, { path: uri }));
    }
  }

  private readAll({ chunk, documents, isEarly }: Request & { kind: 'read' }): Answer {
    const unreadable: Unreadable[] = [];
    const notes = new TextNotes();
    const neighbours: Neighbour[] = [];
    for (const [uri, settings] of documents) {
      try {
        const text = this.read(uri);
        const facts = readFacts(text, { path: uri });
        notes.add(uri, text, facts);
        if (!this.shared.has(uri))
          neighbours.push({ uri, facts, settings: settings === undefined ? undefined : this.settings[settings] });
      } catch (error) {
        const { message, code } = error as NodeJS.ErrnoException;
        unreadable.push({ uri, message, ...(code === undefined ? {} : { code }) });
      }
    }
    const early = isEarly ? this.checks.check(neighbours) : [];
    return { chunk, texts: notes.all(), unreadable, early };
  }

  private async checkAll({ chunk, documents }: Request): Promise<Answer> {
    const found: (PackedDocument | undefined)[] = [];
    const pointedAt = new Map<string, Lines>();
    for (const [uri, settings] of documents) {
      found.push(await this.check(uri, this.settings[settings as number] as Settings, pointedAt));
      this.index?.settle();
    }
    return { chunk, found, pointedAt };
  }

  private async check(
    uri: string,
    settings: Settings,
    pointedAt: Map<string, Lines>,
  ): Promise<PackedDocument | undefined> {
    const index = this.index as LazyIndex;
    const facts = index.facts(uri);
    if (!facts) return undefined;
    const findings = findingsIn(uri, facts, index, settings);
    const text = !this.isBrief && findings.length > 0 ? this.textOf(uri) : undefined;
    addPointedAt(findings, pointedAt);
    if (text === undefined) return packDocument(facts, findings);
    const edits = await editsOf(findings, { uri, text, facts, settings, index });
    return packDocument(facts, findings, { edits, fingerprints: fingerprints(text, facts, findings) });
  }

  private textOf(uri: string): string | undefined {
    try {
      return this.read(uri);
    } catch {
      return undefined;
    }
  }
}

interface Checked {
  uri: string;
  text: string;
  facts: FileFacts;
  settings: Settings;
  index: LazyIndex;
}

async function editsOf(
  findings: readonly Finding[],
  { index, ...context }: Checked,
): Promise<Map<Fix, readonly Edit[]>> {
  const edits = new Map<Fix, readonly Edit[]>();
  const project = new ProjectView(index);
  for (const fix of findings.flatMap(({ fixes }) => fixes)) edits.set(fix, await fix.edits({ ...context, project }));
  return edits;
}
