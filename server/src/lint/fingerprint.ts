import type { FileFacts, PropertyFact, Span } from '../facts/model.ts';
import type { Finding } from '../rules/engine.ts';

/**
 * What each finding of a document is known by while the document changes, in the order of the findings: 16 hexadecimal
 * digits from its rule, the blocks and the property it stands in, the text it marks, and its number among findings that
 * are equal in all of that. Lines, layout, messages and the place of the file have no part in it.
 */
export function fingerprints(text: string, facts: FileFacts, findings: readonly Finding[]): string[] {
  const enclosing = enclosingConstructs(facts);
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const identity = [rule, enclosing(span), withoutLayout(text.slice(span.start, span.end))].join('\n');
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    return digest(`${identity}\n${number}`);
  });
}

interface Construct {
  label: string;
  span: Span;
}

/** Says in what a span stands: names of blocks and properties, from the outside in. Answers fastest for spans in order. */
function enclosingConstructs(facts: FileFacts): (span: Span) => string {
  const constructs = constructsOf(facts).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let next = 0;
  let open: Construct[] = [];
  let last = 0;
  return (span) => {
    if (span.start < last) {
      next = 0;
      open = [];
    }
    last = span.start;
    for (let each = constructs[next]; each && each.span.start <= span.start; each = constructs[++next]) open.push(each);
    open = open.filter(({ span: { end } }) => end >= span.start);
    return open.flatMap(({ label, span: { end } }) => (end >= span.end ? label : [])).join('/');
  };
}

function constructsOf(facts: FileFacts): Construct[] {
  const properties: Construct[] = [];
  const { lineStarts, declarations, references, problems, suppressions, ...blocks } = facts;
  addProperties(blocks, properties);
  return [
    ...declarations.map(({ kind, name, span }) => ({ label: `${kind} ${name.text}`, span })),
    ...facts.readiness.map(({ task, person, span }) => ({
      label: `readiness ${task.name} ${person?.name ?? ''}`,
      span,
    })),
    ...facts.progress.map(({ kind, agreement, span }) => ({ label: `${kind} ${agreement.name}`, span })),
    ...properties,
  ];
}

/** Adds the properties of a block and of every block in its lists, however deep it stands. */
function addProperties(block: object, found: Construct[]): void {
  if ('properties' in block) {
    for (const { keyword, span } of block.properties as readonly PropertyFact[]) found.push({ label: keyword, span });
  }
  for (const value of Object.values(block)) {
    if (isBlocks(value)) for (const each of value) addProperties(each, found);
  }
}

function isBlocks(value: unknown): value is readonly object[] {
  if (!Array.isArray(value)) return false;
  const first: unknown = value[0];
  return typeof first === 'object' && first !== null && 'properties' in first;
}

function withoutLayout(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** 64 bits of a text as hexadecimal digits: two hashes in the manner of FNV-1a that mix differently. No secret is kept by it. */
function digest(text: string): string {
  let [low, high] = [0x811c9dc5, 0xdeadbeef];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low = mixed(low, high);
  high = mixed(high, low);
  return hexadecimal(high) + hexadecimal(low);
}

function mixed(one: number, other: number): number {
  const state = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return Math.imul(state ^ (state >>> 15), 0x27d4eb2f);
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
