import type { FileFacts } from '../facts/model.ts';
import { withoutReadiness } from '../facts/without-readiness.ts';
import { findingsIn } from '../lint/findings-in.ts';
import { settingsFor } from '../project/overrides.ts';
import { ProjectIndex } from '../project/project-index.ts';
import { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import type { Finding } from '../rules/engine.ts';
import type { ViewContext } from '../view/viewable.ts';
import type { AskedFile } from './asked-files.ts';

type ContextOf = (file: AskedFile) => ViewContext;

/**
 * What views of the things in a document are made with; each document is checked once for all of them, and only when a view asks. Without
 * readiness nothing shows how somebody was rated, and findings are those of a project in which nobody was.
 */
export async function viewContexts(withReadiness: boolean): Promise<ContextOf> {
  const { assess } = await import('../assess/assess.ts');
  const unratedOf = new Map<ProjectIndex, ProjectIndex>();
  const known = new Map<string, readonly Finding[]>();
  return ({ index, settings, language }) => {
    const seen = withReadiness ? index : (unratedOf.get(index) ?? unrated(index));
    unratedOf.set(index, seen);
    const asked = { ...settings, language, assess, showRatings: withReadiness };
    const checkedWith = withReadiness ? asked : blind(asked);
    const check = (uri: string) => findingsIn(uri, seen.facts(uri) as FileFacts, seen, checkedWith);
    return {
      project: new ProjectView(seen),
      settingsOf: (uri) => settingsFor(asked, uri),
      findingsOf: (uri) => {
        const findings = known.get(uri) ?? check(uri);
        known.set(uri, findings);
        return findings;
      },
      language,
      theme: 'light',
      withReadiness,
    };
  };
}

/** The project as if nobody had been rated, so that no finding can tell how somebody was. */
function unrated(index: ProjectIndex): ProjectIndex {
  const result = new ProjectIndex();
  for (const { uri, facts } of index.files()) result.set(uri, withoutReadiness(facts));
  return result;
}

/** Settings without the rules that would only say that ratings were left out, whatever a folder sets. */
function blind(settings: Settings): Settings {
  const rules = { 'fit/readiness-unknown': 'off', 'suppression/unused': 'off' } as const;
  return { ...settings, overrides: [...settings.overrides, { applies: () => true, set: { rules } }] };
}
