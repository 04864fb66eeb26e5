import { assess } from '../../assess/assess.ts';
import { readFacts } from '../../facts/extract.ts';
import type { FileFacts } from '../../facts/model.ts';
import type { Lines } from '../../facts/position.ts';
import { fingerprints } from '../../lint/fingerprint.ts';
import { findingsIn } from '../../lint/lint.ts';
import { packFindings } from '../../lint/packed-findings.ts';
import { TextFacts } from '../../lint/text-facts.ts';
import { type NotedTexts, TextNotes } from '../../lint/text-notes.ts';
import { LazyIndex } from '../../project/lazy-index.ts';
import { ProjectView } from '../../project/project-view.ts';
import type { Settings } from '../../project/settings.ts';
import type { Finding } from '../../rules/engine.ts';
import type { Edit, Fix } from '../../rules/rule.ts';
import type { Answer, FoundIn, Request, Unreadable, WorkerProject } from './protocol.ts';

/** What each thread does: reads files and takes notes of them, then checks files of a project of which all notes are known. */
export class WorkerSide {
  /** Answers about the project; undefined before it is told of. */
  index: LazyIndex | undefined;
  private readonly read: (uri: string) => string;
  private settings: readonly Settings[] = [];
  private inDetail = false;

  /** `read` gives the text of a document; without byte order mark, and may throw. */
  constructor(read: (uri: string) => string) {
    this.read = read;
  }

  async answer(request: Request): Promise<Answer | undefined> {
    if (request.kind === 'read') return { chunk: request.chunk, ...this.readAll(request.uris) };
    if (request.kind === 'project') {
      this.open(request.project);
      return undefined;
    }
    const found: (FoundIn | undefined)[] = [];
    const pointedAt = new Map<string, Lines>();
    for (const [uri, settings] of request.documents) {
      found.push(await this.check(uri, this.settings[settings] as Settings, pointedAt));
      this.index?.settle();
    }
    return { chunk: request.chunk, found, pointedAt };
  }

  private open({ texts, settings, inDetail }: WorkerProject): void {
    this.index = new LazyIndex(new TextFacts(texts, this.read));
    this.settings = settings.map((each) => ({ ...each, overrides: [], assess }));
    this.inDetail = inDetail;
  }

  private async check(uri: string, settings: Settings, pointedAt: Map<string, Lines>): Promise<FoundIn | undefined> {
    const index = this.index as LazyIndex;
    const facts = index.facts(uri);
    if (!facts) return undefined;
    const findings = findingsIn(uri, facts, index, settings);
    const text = this.inDetail && findings.length > 0 ? this.textOf(uri) : undefined;
    const edits = text === undefined ? NO_EDITS : await editsOf(findings, { uri, text, facts, settings, index });
    const prints = text === undefined ? [] : fingerprints(text, facts, findings);
    const packed = packFindings(findings, (fix) => edits.get(fix));
    for (const { uri: other, lines } of findings.flatMap(({ related }) => related)) {
      if (!pointedAt.has(other)) pointedAt.set(other, sent(lines));
    }
    return { findings: JSON.stringify([packed, prints]), lines: sent(facts), dialect: facts.dialect };
  }

  private readAll(uris: readonly string[]): { texts: NotedTexts; unreadable: Unreadable[] } {
    const unreadable: Unreadable[] = [];
    const notes = new TextNotes();
    for (const uri of uris) {
      try {
        const text = this.read(uri);
        notes.add(uri, text, readFacts(text, { path: uri }));
      } catch (error) {
        const { message, code } = error as NodeJS.ErrnoException;
        unreadable.push({ uri, message, ...(code === undefined ? {} : { code }) });
      }
    }
    return { texts: notes.all(), unreadable };
  }

  private textOf(uri: string): string | undefined {
    try {
      return this.read(uri);
    } catch {
      return undefined;
    }
  }
}

/** The same lines in a form that is sent fast. */
function sent({ lineStarts, length }: Lines): Lines {
  return { lineStarts: Uint32Array.from(lineStarts), length };
}

const NO_EDITS: ReadonlyMap<Fix, readonly Edit[]> = new Map();

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
