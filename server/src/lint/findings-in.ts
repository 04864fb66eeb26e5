import type { FileFacts } from '../facts/model.ts';
import { settingsFor } from '../project/overrides.ts';
import type { ProjectIndex } from '../project/project-index.ts';
import type { Settings } from '../project/settings.ts';
import { checkFile, checkInProject, conclude, type Finding } from '../rules/engine.ts';

/** The findings in a file of a project that is read already; `settings` are those of the project. */
export function findingsIn(uri: string, facts: FileFacts, index: ProjectIndex, settings: Settings): Finding[] {
  const own = settingsFor(settings, uri);
  return conclude([...checkFile(facts, own), ...checkInProject(uri, index, own)], facts, own);
}
