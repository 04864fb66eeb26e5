import v8 from 'node:v8';
import type { LintProject, LintSource } from '../lint/lint.ts';

/** Major versions of Node with which the flags below were tried; V8 complains on standard error about flags that it does not know. */
const TRIED = [22, 24];
/** Megabytes in which new objects are made. Left alone, V8 takes many times as much for documents that are forgotten at once. */
const YOUNG = 8;
/** How far the rest may grow before garbage is collected, in percent of what is in use. */
const GROWTH = 50;
/** Documents between two looks at the heap. */
const PACE = 8;

/** Makes V8 collect garbage before it takes more memory, once several documents were read: some time for more than half of the memory. */
export class SmallHeap {
  private readonly isKnown = TRIED.includes(Number.parseInt(process.versions.node, 10));
  private documents = 0;
  private isYoungSmall = false;

  /** The same projects, whose documents are counted when they are read. */
  watched(projects: readonly LintProject[]): LintProject[] {
    if (!this.isKnown) return [...projects];
    return projects.map((project) => ({ ...project, sources: looking(project.sources, () => this.look()) }));
  }

  /** Takes the flags back: V8 keeps compiled code for the flags with which it started, and for no other. */
  end(): void {
    if (!this.isKnown || this.documents < PACE) return;
    v8.setFlagsFromString('--heap-growing-percent=0');
    v8.setFlagsFromString('--semi-space-growth-factor=2');
  }

  /** To be told of each document that was read or checked. */
  look(): void {
    this.documents++;
    if (!this.isKnown) return;
    if (this.documents === PACE) v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
    if (this.isYoungSmall || this.documents % PACE !== 0 || youngMegabytes() < YOUNG) return;
    this.isYoungSmall = true;
    v8.setFlagsFromString('--semi-space-growth-factor=1');
  }
}

function looking(sources: Iterable<LintSource>, look: () => void): LintSource[] {
  return Array.from(sources, (source) => ({
    ...source,
    read: () => {
      look();
      return source.read();
    },
  }));
}

function youngMegabytes(): number {
  const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return (young?.space_size ?? 0) / 2 ** 20;
}
