import { readFacts } from '../facts/extract.ts';
import type { FileFacts, Person, Readiness, Span } from '../facts/model.ts';
import { applyEdits } from '../fixes/apply.ts';
import { appendBlock, insertProperty } from '../fixes/insert.ts';
import type { Localized } from '../project/localized.ts';
import type { Edit } from '../rules/rule.ts';
import { beside, type Change, fileNameOf, type RefactoringContext, unreadableIn } from './change.ts';
import { type Page, pageOf, reindented, withComments } from './page.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { remaining, removals } from './removal.ts';

/** Whether a document holds ratings of people besides other things. */
export function hasReadiness({ readiness, declarations }: FileFacts): boolean {
  return readiness.length > 0 && declarations.length > 0;
}

/**
 * Moves the readiness of people, with its comments, to a document beside this one that holds nothing else: a new one, or the one
 * that is there already. Every block then names its person; the project says the same as before.
 */
export async function readinessApart(context: RefactoringContext): Promise<Change> {
  const { facts, uri } = context;
  const unreadable = unreadableIn(facts, { start: 0, end: facts.length }, fileNameOf(uri));
  if (unreadable) return { edits: [], obstacle: unreadable };
  const phrases = phrasesOf(facts.dialect);
  const page = pageOf(context);
  const target = beside(uri, phrases.readinessFile);
  const blocks = facts.readiness.map((block) => asOwnBlock(context, page, block));
  const edits = takenOut(page, facts);
  if (!context.documents().includes(target)) {
    const text = [phrases.readinessHeading, ...blocks].join(page.lineEnd.repeat(2)) + page.lineEnd;
    return { edits, create: [{ uri: target, text }] };
  }
  const text = await context.read(target);
  if (text === undefined || readFacts(text, { path: target }).dialect !== facts.dialect) {
    return { edits: [], obstacle: unfit(fileNameOf(target)) };
  }
  const lines = blocks.join(page.lineEnd.repeat(2)).split(page.lineEnd);
  return { edits: [{ ...appendBlock({ text, facts }, lines), uri: target }, ...edits] };
}

function unfit(name: string): Localized {
  return {
    nl: `${name} bestaat al, maar kan niet gelezen worden of is in een andere taal geschreven.`,
    en: `${name} exists already, but cannot be read or is in another language.`,
  };
}

/** A readiness block with its comments, naming its person, without indentation. */
function asOwnBlock(context: RefactoringContext, page: Page, block: Readiness): string {
  const { start, end } = withComments(page, block.span);
  const person = personAround(context.facts, block.span);
  const edits = person ? insertProperty(context, block, 'person', person.name.text) : [];
  const text = applyEdits(page.text, edits);
  return reindented({ ...page, text }, { start, end: end + text.length - page.text.length }, '');
}

function personAround({ persons }: FileFacts, block: Span): Person | undefined {
  return persons.find(({ span }) => span.start <= block.start && block.end <= span.end);
}

/** Edits that take all readiness out; a person of whom nothing else is said loses the braces as well. */
function takenOut(page: Page, { readiness, persons }: FileFacts): Edit[] {
  const edits = removals(
    page,
    readiness.map(({ span }) => withComments(page, span)),
  );
  const emptied = persons.flatMap((person) => {
    const { body, span, name, title } = person;
    const own = body ? edits.filter((edit) => body.start <= edit.span.start && edit.span.end <= body.end) : [];
    if (!body || own.length === 0 || remaining(page.text, body, own).trim() !== '') return [];
    return [{ own, edit: { span: { start: (title ?? name).span.end, end: span.end }, text: '' } }];
  });
  const replaced = new Set(emptied.flatMap(({ own }) => own));
  return [...edits.filter((edit) => !replaced.has(edit)), ...emptied.map(({ edit }) => edit)];
}
