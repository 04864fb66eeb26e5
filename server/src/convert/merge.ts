import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { applyEdits } from '../fixes/apply.ts';
import { dialectOf, lineEndOf } from '../fixes/insert.ts';
import { parseDocument } from '../grammar/parser.ts';
import { placeOf } from '../grammar/place.ts';
import type { Localized } from '../project/localized.ts';
import { type Change, fileNameOf, type Refactorable, type RefactoringContext, unreadableIn } from './change.ts';
import { pageOf } from './page.ts';
import { removals } from './removal.ts';
import { namesIn, translateKeywords } from './translate.ts';

/** More documents than a list of actions can show. */
const MOST_OFFERED = 10;

/** The documents in the same folder of the same project. */
export function mergeableInto({ uri, documents }: Refactorable): string[] {
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  return documents()
    .filter((other) => other !== uri && other.startsWith(folder) && !other.slice(folder.length).includes('/'))
    .sort()
    .slice(0, MOST_OFFERED);
}

/**
 * Puts other documents of the project behind this one, in the order given, with all their comments and in this one's dialect and line ends.
 * Their language lines go, and so do they.
 */
export async function mergeInto(context: RefactoringContext, uris: readonly string[]): Promise<Change> {
  const { uri, text, facts } = context;
  const own = unreadableIn(facts, { start: 0, end: facts.length }, fileNameOf(uri));
  if (own) return { edits: [], obstacle: own };
  const lineEnd = lineEndOf(text);
  const bodies: string[] = [];
  const losses: Localized[] = [];
  for (const other of uris) {
    const part = partOf(other, await context.read(other), context);
    if ('obstacle' in part) return { edits: [], obstacle: part.obstacle };
    bodies.push(part.body.trim().replaceAll(/\r\n|\r|\n/g, lineEnd));
    losses.push(...widened(part.facts, other));
  }
  const kept = text.trimEnd().length;
  const written = [...(kept === 0 ? [] : ['']), ...bodies.filter((body) => body !== '')].join(lineEnd.repeat(2));
  const edit = { span: { start: kept, end: text.length }, text: written + lineEnd };
  return { edits: [edit], remove: uris, losses: [...(uris.length > 0 ? widened(facts, uri) : []), ...losses] };
}

type Part = { body: string; facts: FileFacts } | { obstacle: Localized };

/** Another document in this one's dialect, without its language line. */
function partOf(uri: string, text: string | undefined, { facts: { dialect }, facts }: RefactoringContext): Part {
  const name = fileNameOf(uri);
  if (text === undefined) {
    return { obstacle: { nl: `${name} kan niet gelezen worden.`, en: `${name} cannot be read.` } };
  }
  const other = readFacts(text, { path: uri });
  const unreadable = unreadableIn(other, { start: 0, end: other.length }, name);
  if (unreadable) return { obstacle: unreadable };
  const edits = translateKeywords({ uri, text, facts: other }, dialectOf(facts));
  if (!edits) return { obstacle: untranslatable(name) };
  const translated = applyEdits(text, edits);
  const { language } = parseDocument(translated, dialectOf(facts)).document;
  const page = pageOf({ text: translated, facts: { ...other, dialect } });
  const body = language ? applyEdits(translated, removals(page, [placeOf(language)])) : translated;
  const bare = body.replace(/^\uFEFF/, '');
  const after = readFacts(`${languageLine(facts)}${bare}`, { path: uri });
  return namesIn(after) === namesIn(other) ? { body: bare, facts: other } : { obstacle: untranslatable(name) };
}

function languageLine(facts: FileFacts): string {
  return `${dialectOf(facts).word('property', 'language')}: ${facts.dialect}\n`;
}

function untranslatable(name: string): Localized {
  return {
    nl: `${name} is in een andere taal geschreven en kan niet vertaald worden: het heeft fouten, of een naam erin zou een sleutelwoord worden.`,
    en: `${name} is in another language and cannot be translated: it has mistakes, or a name in it would become a keyword.`,
  };
}

/** Suppressions for a whole file hold for more than they did. */
function widened({ suppressions }: FileFacts, uri: string): Localized[] {
  return suppressions
    .filter(({ scope }) => scope === 'file')
    .map(({ rule }) => ({
      nl: `‘afspraak-ignore-file ${rule}’ uit ${fileNameOf(uri)} geldt voortaan voor het hele samengevoegde document.`,
      en: `‘afspraak-ignore-file ${rule}’ of ${fileNameOf(uri)} now holds for the whole merged document.`,
    }));
}
