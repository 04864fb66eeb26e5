import type {
  Agreement,
  Competence,
  Declaration,
  FileFacts,
  Measure,
  NamedBlock,
  Person,
  Readiness,
  Reference,
  Service,
  Team,
} from '../facts/model.ts';
import { type Collection, collectionKey, nameKey, nearestKey, readinessKey, referencesKey } from './dependency-keys.ts';
import { type Link, type Linked, linkKey } from './links.ts';
import { nearestName } from './nearest-name.ts';
import type { Located, ProjectIndex } from './project-index.ts';

/** Named facts that rules look up, by the kind they are declared as. */
interface Lookups {
  agreement: Agreement;
  competence: Competence;
  measure: Measure;
  person: Person;
  service: Service;
  team: Team;
}

/** Different unresolved names in one file for which the nearest declared name is looked up. */
const MOST_SUGGESTIONS = 100;

/**
 * The project as rules see it. Every question asked is noted as a key, so that the workspace knows whose findings may
 * change when a file does: a finding depends on exactly what was asked to make it.
 */
export class ProjectView {
  private readonly index: ProjectIndex;
  /** Absent when nobody listens, so that no keys are made for nothing. */
  private readonly note: ((key: string) => void) | undefined;
  /** Names whose keys were noted: the same ones are asked for time and again, and making a key takes longer than asking. */
  private readonly noted = new Set<string>();
  private readonly found: { [Kind in keyof Lookups]?: Map<string, Located<Lookups[Kind]> | undefined> } = {};
  private readonly suggestions = new Map<string, string | undefined>();
  private readonly answers = new Map<unknown, Map<object, Answered>>();

  constructor(index: ProjectIndex, note?: (key: string) => void) {
    this.index = index;
    this.note = note;
  }

  /** The declarations a reference may mean. */
  resolve(reference: Reference): readonly Located<Declaration>[] {
    this.noteName(reference.name, reference.scope);
    return this.index.resolve(reference);
  }

  /** Declarations with the same kind, scope and name as this one, itself included. */
  namesakes(declaration: Declaration): readonly Located<Declaration>[] {
    this.noteName(declaration.name.text, declaration.scope);
    return this.index.declarations(declaration.kind, declaration.name.text, declaration.scope);
  }

  /** Whether there are references that may mean this declaration. */
  isReferredTo(declaration: Declaration): boolean {
    this.note?.(referencesKey(declaration.name.text));
    return this.index.isReferredTo(declaration);
  }

  /** References that may mean this declaration. */
  referencesTo(declaration: Declaration): readonly Located<Reference>[] {
    this.note?.(referencesKey(declaration.name.text));
    return this.index.referencesTo(declaration);
  }

  /**
   * The declared name that an unresolved reference probably means. In the editor a suggestion may be outdated, as it forgets what
   * is noted here; a finding may not. Looking through all names takes time: after {@link MOST_SUGGESTIONS} names there are no more.
   */
  suggestion({ kinds, name, scope }: Reference): string | undefined {
    const key = `${kinds} ${scope ?? ''} ${name}`;
    for (const kind of kinds) this.note?.(nearestKey(kind));
    if (!this.suggestions.has(key) && this.suggestions.size < MOST_SUGGESTIONS) {
      this.suggestions.set(key, nearestName(name, this.index.names(kinds, scope)));
    }
    return this.suggestions.get(key);
  }

  /** What a name of this kind stands for, or undefined when it is not declared or declared more than once. */
  find<Kind extends keyof Lookups>(kind: Kind, name: string): Located<Lookups[Kind]> | undefined {
    this.noteName(name);
    const known = this.found[kind];
    if (known?.has(name)) return known.get(name);
    const found = this.lookUp(kind, name);
    if (known) known.set(name, found);
    else this.found[kind] = new Map([[name, found]]) as (typeof this.found)[Kind];
    return found;
  }

  private lookUp<Kind extends keyof Lookups>(kind: Kind, name: string): Located<Lookups[Kind]> | undefined {
    const declared = this.index.declarations(kind, name);
    const only = declared.length === 1 ? declared[0] : undefined;
    if (!only) return undefined;
    const fact = blocksByStart(only.facts[COLLECTIONS[kind]]).get(only.fact.span.start);
    return fact && { uri: only.uri, facts: only.facts, fact: fact as Lookups[Kind] };
  }

  /** Readiness blocks of a person for a task, from all files. */
  readiness(person: string, task: string): readonly Located<Readiness>[] {
    this.note?.(readinessKey(person, task));
    return this.index.readiness(person, task);
  }

  /** The facts that a link leads to from a name, such as the agreements of a person, from all files. */
  linked<L extends Link>(link: L, name: string): readonly Located<Linked<L>>[] {
    this.note?.(linkKey(link, name));
    return this.index.linkedTo(link, name);
  }

  /**
   * What a question about a fact gives under settings, worked out once for all rules that ask the same. The question is a
   * function of a module, known by its identity, and asks this view only.
   */
  once<Fact extends object, Given, Answer>(
    question: (fact: Fact, project: ProjectView, given: Given) => Answer,
    fact: Fact,
    given: Given,
  ): Answer {
    const answers = this.answersTo(question);
    const answered = answers.get(fact);
    if (answered && answered.given === given) return answered.answer as Answer;
    const answer = question(fact, this, given);
    answers.set(fact, { given, answer });
    return answer;
  }

  private answersTo(question: unknown): Map<object, Answered> {
    const known = this.answers.get(question);
    if (known) return known;
    const answers = new Map<object, Answered>();
    this.answers.set(question, answers);
    return answers;
  }

  private noteName(name: string, scope?: string): void {
    const keyed = scope ?? name;
    if (!this.note || this.noted.has(keyed)) return;
    this.noted.add(keyed);
    this.note(nameKey(name, scope));
  }

  /** Everything of one collection in the whole project. Asking this depends on every file that has such facts. */
  collect<Key extends Collection>(collection: Key): Located<FileFacts[Key][number]>[] {
    this.note?.(collectionKey(collection));
    return this.index
      .filesWith(collection)
      .flatMap(({ uri, facts }) =>
        facts[collection].map((fact) => ({ uri, facts, fact }) as Located<FileFacts[Key][number]>),
      );
  }
}

interface Answered {
  given: unknown;
  answer: unknown;
}

const starts = new WeakMap<readonly NamedBlock[], ReadonlyMap<number, NamedBlock>>();

/** Blocks of one file by where they start: looking through them for every name would take longer the longer the file is. */
function blocksByStart(blocks: readonly NamedBlock[]): ReadonlyMap<number, NamedBlock> {
  const known = starts.get(blocks);
  if (known) return known;
  const made = new Map(blocks.map((block) => [block.span.start, block]));
  starts.set(blocks, made);
  return made;
}

const COLLECTIONS = {
  agreement: 'agreements',
  competence: 'competences',
  measure: 'measures',
  person: 'persons',
  service: 'services',
  team: 'teams',
} as const;
