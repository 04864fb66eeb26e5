import { readFacts } from '../facts/extract.ts';
import type { FileFacts, Span } from '../facts/model.ts';
import type { CheckedProject } from '../lint/checked-project.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Finding } from '../rules/engine.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import { applyEdits } from './apply.ts';

/**
 * Which fixes may be applied: those that keep what a document means, or also others. Never one of several that somebody has to
 * choose between, and never one that speaks for people.
 */
export type Allowed = 'safe' | 'all';

/** A document whose fixes were applied. */
export interface FixedDocument {
  uri: string;
  /** Its text before. */
  before: string;
  text: string;
  /** How many fixes were applied. */
  fixed: number;
  /** Rules whose fixes gave a text that was there before, or that never came to an end: they were stopped. */
  stopped: readonly string[];
}

/** Rounds after which fixes that each make room for the next are stopped. */
const MOST_ROUNDS = 100;

interface Offer {
  finding: Finding;
  key: string;
  edits: readonly Edit[];
}

/**
 * Applies fixes to one document of a project, round after round until none is left; those that overlap wait for a later round.
 * A fix that leaves its finding, or brings an error that was not there, is not kept. The project follows along.
 */
export class DocumentFixer {
  private readonly uri: string;
  private readonly project: CheckedProject;
  private readonly allowed: Allowed;
  private readonly before: string;
  private text: string;
  private facts: FileFacts;
  private fixed = 0;
  private stopped: readonly string[] = [];
  /** Fixes that were tried in vain. */
  private readonly refused = new Set<string>();
  /** Every text there was, with the rules whose fixes gave it. */
  private readonly history: { text: string; rules: readonly string[] }[];
  /** Files whose findings may have changed. */
  private readonly touched = new Set<string>();

  constructor(uri: string, text: string, project: CheckedProject, allowed: Allowed) {
    this.uri = uri;
    this.project = project;
    this.allowed = allowed;
    this.before = text;
    this.text = text;
    this.facts = readFacts(text, { path: uri });
    this.history = [{ text, rules: [] }];
    this.become(text, this.facts);
  }

  /** What came of it. */
  get result(): FixedDocument {
    const { uri, before, text, fixed, stopped } = this;
    return { uri, before, text, fixed, stopped };
  }

  /** Applies what can be applied now. Gives the URIs of other files whose findings may have changed. */
  async run(): Promise<readonly string[]> {
    this.touched.clear();
    while (this.stopped.length === 0) {
      const offers = withoutOverlap(await this.offers());
      if (offers.length === 0) break;
      this.round(offers);
    }
    this.touched.delete(this.uri);
    return [...this.touched];
  }

  /** Applies as many of the offers as go together; refuses the first when it does not go at all. */
  private round(offers: readonly Offer[]): void {
    for (let count = offers.length; count > 0; count >>= 1) {
      if (this.apply(offers.slice(0, count))) return;
    }
    const [first] = offers;
    if (first) this.refused.add(first.key);
  }

  /** Applies fixes, unless one of them does no good. */
  private apply(offers: readonly Offer[]): boolean {
    const { text, facts } = this;
    const before = this.project.findings(this.uri);
    const after = applyEdits(
      text,
      offers.flatMap(({ edits }) => edits),
    );
    this.become(after, readFacts(after, { path: this.uri }));
    if (!isBetter(before, this.project.findings(this.uri), offers)) {
      this.become(text, facts);
      return false;
    }
    const rules = offers.map(({ finding }) => finding.rule);
    const again = this.history.findIndex((each) => each.text === after);
    if (again >= 0 || this.history.length > MOST_ROUNDS) {
      const involved = again >= 0 ? this.history.slice(again + 1) : this.history.slice(-1);
      this.stopped = [...new Set([...involved.flatMap((each) => each.rules), ...rules])];
      this.become(text, facts);
      return true;
    }
    this.history.push({ text: after, rules });
    this.fixed += offers.length;
    return true;
  }

  private become(text: string, facts: FileFacts): void {
    this.text = text;
    this.facts = facts;
    for (const uri of this.project.set(this.uri, facts)) this.touched.add(uri);
  }

  /** Of every finding the first fix that may be applied and was not refused, with its edits. */
  private async offers(): Promise<Offer[]> {
    const { uri, text, facts, project } = this;
    const context = { uri, text, facts, settings: project.settingsOf(uri), project: new ProjectView(project.index) };
    const offers: Offer[] = [];
    for (const finding of project.findings(uri)) {
      const fix = allowedFixes(finding, this.allowed).find((each) => !this.refused.has(keyOf(finding, each)));
      if (!fix) continue;
      const edits = await fix.edits(context);
      const key = keyOf(finding, fix);
      if (edits.length > 0 && edits.every((edit) => (edit.uri ?? uri) === uri)) offers.push({ finding, key, edits });
      else this.refused.add(key);
    }
    return offers;
  }
}

/** The fixes of a finding that may be applied without somebody choosing them. */
export function allowedFixes({ fixes }: Finding, allowed: Allowed): readonly Fix[] {
  const [only, ...others] = fixes;
  if (allowed === 'all' && only && others.length === 0 && !only.personal) return [only];
  return fixes.filter(({ safe }) => safe);
}

function keyOf({ rule, message }: Finding, { title }: Fix): string {
  return JSON.stringify([rule, message, title.en]);
}

/** In the order of their findings, those whose edits do not touch those of one before them. */
function withoutOverlap(offers: readonly Offer[]): Offer[] {
  const taken: Span[] = [];
  return offers.filter(({ edits }) => {
    const spans = edits.map(({ span }) => span);
    if (spans.some((span) => taken.some((each) => span.start <= each.end && each.start <= span.end))) return false;
    taken.push(...spans);
    return true;
  });
}

/** Whether every finding that was to be mended has gone, and no rule finds more errors than before. */
function isBetter(before: readonly Finding[], after: readonly Finding[], offers: readonly Offer[]): boolean {
  const gone = countByRule(offers.map(({ finding }) => finding));
  const [had, has] = [countByRule(before), countByRule(after)];
  for (const [rule, count] of gone) if ((has.get(rule) ?? 0) > (had.get(rule) ?? 0) - count) return false;
  const errors = countByRule(before.filter(isError));
  return [...countByRule(after.filter(isError))].every(([rule, count]) => count <= (errors.get(rule) ?? 0));
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
