import { assess } from '../../assess/assess.ts';
import { readFacts } from '../../facts/extract.ts';
import type { FileFacts } from '../../facts/model.ts';
import { FactsPack } from '../../lint/facts-pack.ts';
import { fingerprints } from '../../lint/fingerprint.ts';
import { packFacts } from '../../lint/packed-facts.ts';
import { packFindings } from '../../lint/packed-findings.ts';
import { contributedKeys } from '../../lint/prints.ts';
import { LazyIndex } from '../../project/lazy-index.ts';
import { ProjectView } from '../../project/project-view.ts';
import type { Settings } from '../../project/settings.ts';
import { checkFile, checkInProject, conclude, type Finding } from '../../rules/engine.ts';
import type { Edit, Fix } from '../../rules/rule.ts';
import { readText } from '../document-file.ts';
import { fileOf } from '../open-projects.ts';
import type { Answer, Request, SharedFacts, SharedFile, Unreadable } from './protocol.ts';

/** What a worker does: reads files and packs what they say, then checks files of a project of which all facts are shared. */
export class WorkerSide {
  private packed: FactsPack | undefined;
  private index: LazyIndex | undefined;
  private settings: readonly Settings[] = [];

  async answer(request: Request): Promise<Answer | undefined> {
    if (request.kind === 'read') return { chunk: request.chunk, ...readAll(request.uris) };
    if (request.kind === 'project') {
      this.packed = sharedPack(request.facts);
      this.index = new LazyIndex(this.packed);
      this.settings = request.settings.map((each) => ({ ...each, overrides: [], assess }));
      return undefined;
    }
    const found: string[] = [];
    for (const [uri, settings] of request.documents) {
      found.push(await this.check(uri, this.settings[settings] as Settings));
      this.index?.settle();
    }
    return { chunk: request.chunk, found };
  }

  private async check(uri: string, settings: Settings): Promise<string> {
    const index = this.index as LazyIndex;
    const facts = index.facts(uri) as FileFacts;
    const findings = conclude(
      [...checkFile(facts, settings), ...checkInProject(uri, index, settings)],
      facts,
      settings,
    );
    if (findings.length === 0) return JSON.stringify([[], []]);
    const text = textOf(uri);
    const edits = text === undefined ? new Map() : await editsOf(findings, { uri, text, facts, settings, index });
    return JSON.stringify([packFindings(findings, (fix) => edits.get(fix)), fingerprints(text ?? '', facts, findings)]);
  }
}

/** Facts that threads share, to be asked for by URI. */
export function sharedPack(shared: readonly SharedFacts[]): FactsPack {
  const packed = new FactsPack(undefined, (uri) => readFacts(textOf(uri) ?? '', { path: uri }));
  for (const { memory, files } of shared) {
    for (const { uri, facts, prints } of files) {
      packed.addPacked(uri, {
        hash: '',
        bytes: Buffer.from(memory, ...facts),
        keys: new Uint32Array(memory, prints[0], prints[1] / 4),
      });
    }
  }
  return packed;
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

function readAll(uris: readonly string[]): { facts: SharedFacts; unreadable: Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const files: SharedFile[] = [];
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (bytes: Uint8Array): [number, number] => {
    const start = size;
    parts.push(bytes);
    size += 4 * Math.ceil(bytes.length / 4);
    return [start, bytes.length];
  };
  for (const uri of uris) {
    try {
      const facts = readFacts(readText(fileOf(uri)), { path: uri });
      files.push({ uri, facts: put(packFacts(facts)), prints: put(bytesOf(contributedKeys(facts))) });
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      unreadable.push({ uri, message, ...(code === undefined ? {} : { code }) });
    }
  }
  const memory = new SharedArrayBuffer(size);
  const all = new Uint8Array(memory);
  for (const [at, part] of parts.entries()) {
    const file = files[at >> 1] as SharedFile;
    all.set(part, (at % 2 === 0 ? file.facts : file.prints)[0]);
  }
  return { facts: { memory, files }, unreadable };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function textOf(uri: string): string | undefined {
  try {
    return readText(fileOf(uri));
  } catch {
    return undefined;
  }
}
