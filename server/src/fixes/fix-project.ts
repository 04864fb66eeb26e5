import { formatted } from '../format/format.ts';
import type { CheckedProject } from '../lint/checked-project.ts';
import { type Allowed, allowedFixes, DocumentFixer, type FixedDocument } from './fix-document.ts';

/** Times that a document is come back to because fixes elsewhere changed what is found in it. */
const MOST_VISITS = 10;

/**
 * Applies fixes to documents of a project until none is left. `read` gives the text of a document, or undefined when it
 * cannot be read any more; it is asked only for those with something to fix. Gives the documents that changed or whose fixes were stopped, in the order of `uris`; writes nothing.
 */
export async function fixProject(
  project: CheckedProject,
  uris: readonly string[],
  read: (uri: string) => string | undefined,
  allowed: Allowed,
): Promise<FixedDocument[]> {
  const asked = new Set(uris);
  const fixers = new Map<string, DocumentFixer>();
  const visits = new Map<string, number>();
  let waiting = new Set(uris);
  while (waiting.size > 0) {
    const next = new Set<string>();
    for (const uri of waiting) {
      const visit = (visits.get(uri) ?? 0) + 1;
      if (visit > MOST_VISITS || !hasFixable(project, uri, allowed)) continue;
      visits.set(uri, visit);
      const fixer = fixers.get(uri) ?? fixerFor(uri, read(uri), project, allowed);
      if (!fixer) continue;
      fixers.set(uri, fixer);
      for (const touched of await fixer.run()) if (asked.has(touched)) next.add(touched);
    }
    waiting = next;
  }
  return uris
    .flatMap((uri) => fixers.get(uri)?.result ?? [])
    .map(keepingLayout)
    .filter(({ before, text, stopped }) => before !== text || stopped.length > 0);
}

/** A document that was laid out before its fixes is so after them. */
function keepingLayout(document: FixedDocument): FixedDocument {
  const { uri: path, before, text } = document;
  if (before === text || formatted(before, { path }) !== before) return document;
  return { ...document, text: formatted(text, { path }) };
}

function fixerFor(
  uri: string,
  text: string | undefined,
  project: CheckedProject,
  allowed: Allowed,
): DocumentFixer | undefined {
  return text === undefined ? undefined : new DocumentFixer(uri, text, project, allowed);
}

function hasFixable(project: CheckedProject, uri: string, allowed: Allowed): boolean {
  return project.findings(uri).some((finding) => allowedFixes(finding, allowed).length > 0);
}
