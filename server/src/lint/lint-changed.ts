import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { changedKeys, contributionOf, positionsKey } from '../project/dependency-keys.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectIndex } from '../project/project-index.ts';
import { checkFile, checkInProject, conclude } from '../rules/engine.ts';
import { suppressedFindings } from '../rules/suppressed.ts';
import { type LintedDocument, type LintProject, saidBy } from './lint.ts';

/** What documents that changed said before, by address: also those that are gone, and `undefined` for those that were not there. */
export type FactsBefore = ReadonlyMap<string, FileFacts | undefined>;

/**
 * Lints a project as `lintProject` does, but leaves out documents whose findings are what they were before: those that did not
 * change, and whose findings do not depend on anything that did. Documents that cannot be read are never left out.
 */
export function* lintChanged({ settings, sources }: LintProject, before: FactsBefore): Generator<LintedDocument> {
  const index = new ProjectIndex();
  const asked: string[] = [];
  for (const source of sources) {
    try {
      index.set(source.uri, readFacts(source.read(), { path: source.uri }));
    } catch (error) {
      yield { uri: source.uri, unreadable: error instanceof Error ? error : new Error(String(error)) };
      continue;
    }
    if (source.asked) asked.push(source.uri);
  }
  const changed = keysThatChanged(index, before);
  for (const uri of asked) {
    const facts = index.facts(uri) as FileFacts;
    const own = settingsFor(settings, uri);
    let isOutdated = before.has(uri);
    const across = checkInProject(uri, index, own, (key) => {
      isOutdated ||= changed.has(key);
    });
    if (!isOutdated) continue;
    const found = [...checkFile(facts, own), ...across];
    const suppressed = () => suppressedFindings(found, { uri, facts, index, settings: own });
    yield { uri, ...saidBy(facts), findings: conclude(found, facts, own), suppressed, index };
  }
}

/** What a check asks now and did not change, it asked before with the same answers: so the keys it asks now are enough to know. */
function keysThatChanged(index: ProjectIndex, before: FactsBefore): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [uri, old] of before) {
    const now = index.facts(uri);
    for (const key of changedKeys(old && contributionOf(old), now && contributionOf(now))) changed.add(key);
    changed.add(positionsKey(uri));
  }
  return changed;
}
