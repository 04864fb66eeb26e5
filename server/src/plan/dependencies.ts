import type { Step } from '../facts/model.ts';

/** Steps are indexes into the agreement's steps. */
export interface Dependencies {
  /** For each step the steps that it comes after; free of cycles. */
  after: number[][];
  /** For each step the step it is assumed to follow: the one written before it, when nothing else is said. */
  follows: (number | undefined)[];
  /** All steps, each after what it depends on or follows; otherwise in the order written. */
  order: number[];
  /** Steps that wait for each other. */
  cycles: number[][];
}

/** Reads which step comes after which. Unknown names are left out; a dependency that closes a cycle is cut. */
export function readDependencies(steps: readonly Step[]): Dependencies {
  const { after, order, cycles } = sort(writtenOf(steps));
  const isFree = (step: Step, index: number) => index > 0 && step.after.length === 0 && step.due === undefined;
  if (!steps.some(isFree)) return { after, follows: [], order, cycles };
  const follows: (number | undefined)[] = [];
  const pointsForward = !isInOrder(after);
  for (const [index, step] of steps.entries()) {
    const free = isFree(step, index) && !(pointsForward && reaches(index - 1, index, after, follows));
    follows.push(free ? index - 1 : undefined);
  }
  const edges = after.map((before, index) => [...before, ...present(follows[index])]);
  return { after, follows, order: sort(edges).order, cycles };
}

/** Steps that wait for each other, as indexes into the steps. */
export function cyclesOf(steps: readonly Step[]): number[][] {
  return sort(writtenOf(steps)).cycles;
}

/** For each step the steps that it says it comes after. */
function writtenOf(steps: readonly Step[]): number[][] {
  const indexes = new Map<string, number>();
  for (const [index, { name }] of steps.entries()) {
    if (!indexes.has(name.text)) indexes.set(name.text, index);
  }
  return steps.map((step) => indexesOf(step, indexes));
}

function indexesOf({ after }: Step, indexes: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const { name } of after) {
    const index = indexes.get(name);
    if (index !== undefined && !found.includes(index)) found.push(index);
  }
  return found;
}

/** Whether a step depends on another, directly or through others. */
function reaches(from: number, to: number, after: number[][], follows: (number | undefined)[]): boolean {
  const seen = new Set([from]);
  for (const step of seen) {
    if (step === to) return true;
    for (const before of [...(after[step] ?? []), ...present(follows[step])]) seen.add(before);
  }
  return false;
}

function present(step: number | undefined): number[] {
  return step === undefined ? [] : [step];
}

interface Sorted {
  order: number[];
  after: number[][];
  cycles: number[][];
}

/** Steps that only come after earlier ones, as they nearly always do, are in order as they are written. */
function sort(edges: number[][]): Sorted {
  return isInOrder(edges) ? { order: edges.map((_, step) => step), after: edges, cycles: [] } : sortDeep(edges);
}

function isInOrder(edges: readonly (readonly number[])[]): boolean {
  return edges.every((before, step) => before.every((other) => other < step));
}

/** Depth-first order with its own stack, so that a chain of any length can be walked. */
function sortDeep(edges: readonly (readonly number[])[]): Sorted {
  const after: number[][] = edges.map(() => []);
  const order: number[] = [];
  const cycles: number[][] = [];
  const position = new Map<number, number>();
  const done = new Set<number>();
  for (const root of edges.keys()) {
    if (done.has(root)) continue;
    const stack = [{ step: root, next: 0 }];
    position.set(root, 0);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const before = edges[top.step]?.[top.next];
      top.next += 1;
      if (before === undefined) {
        stack.pop();
        position.delete(top.step);
        done.add(top.step);
        order.push(top.step);
        continue;
      }
      const start = done.has(before) ? undefined : position.get(before);
      if (start !== undefined) {
        cycles.push(stack.slice(start).map(({ step }) => step));
        continue;
      }
      after[top.step]?.push(before);
      if (done.has(before)) continue;
      position.set(before, stack.length);
      stack.push({ step: before, next: 0 });
    }
  }
  return { order, after, cycles };
}
