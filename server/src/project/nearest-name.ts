import { distance } from 'fastest-levenshtein';

/** The known name that is nearest in spelling, when at most a third of its letters differ; of two as near, the first in the alphabet. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.floor(name.length / 3);
  for (const each of known) {
    if (Math.abs(each.length - name.length) > least) continue;
    const edits = distance(each.toLowerCase(), wanted);
    if (edits > least || (edits === least && best !== undefined && best <= each)) continue;
    least = edits;
    best = each;
  }
  return best;
}
