import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import { edit, FILES, generatedProject } from './edits.ts';

const SETTINGS = defaultSettings('2026-11-22');

it('findings after any series of edits to a project are those of one read from scratch', () => {
  fc.assert(
    fc.property(generatedProject, fc.array(edit, { minLength: 25, maxLength: 25 }), (contents, edits) => {
      const edited = new CheckedProject(SETTINGS);
      const texts = new Map<string, string>();
      const write = (uri: string, content: string) => {
        texts.set(uri, content);
        edited.set(uri, readFacts(content, { path: 'x.afspraak' }));
      };
      const remove = (uri: string) => {
        texts.delete(uri);
        edited.delete(uri);
      };
      contents.forEach((content, at) => {
        write(FILES[at] ?? '', content);
      });
      for (const each of edits) {
        if (each.kind === 'write') write(each.file, each.text);
        else if (each.kind === 'delete') remove(each.file);
        else {
          const moved = texts.get(each.file);
          remove(each.file);
          if (moved !== undefined) write(each.to, moved);
        }
        expect(listed(edited, texts)).toEqual(listed(fromScratch(texts), texts));
      }
    }),
    { numRuns: 20, seed: 20261122 },
  );
});

function fromScratch(texts: ReadonlyMap<string, string>): CheckedProject {
  const project = new CheckedProject(SETTINGS);
  for (const [uri, content] of texts) project.set(uri, readFacts(content, { path: 'x.afspraak' }));
  return project;
}

/** Findings of all files with every place they point at, in a stable order. */
function listed(project: CheckedProject, texts: ReadonlyMap<string, string>) {
  return [...texts.keys()].sort().flatMap((uri) =>
    project.findings(uri).map(({ rule, severity, message, span, related }) => ({
      uri,
      rule,
      severity,
      message,
      span,
      related: related.map((place) => `${place.uri} ${place.span.start} ${place.message}`).sort(),
    })),
  );
}
