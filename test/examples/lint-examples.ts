import { readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { assess } from '../../server/src/assess/assess.ts';
import { positionAt } from '../../server/src/facts/position.ts';
import { lintProject } from '../../server/src/lint/lint.ts';
import { projectSettings } from '../../server/src/lint/project-settings.ts';
import { discoverProjects } from '../../server/src/project/discovery.ts';
import type { Preset } from '../../server/src/project/presets.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
/** The day that the examples are written for. */
const TODAY = '2026-12-01';

/** A finding as a reader would quote it: `file:line rule`, with what it weighs. */
export interface Quoted {
  file: string;
  line: number;
  rule: string;
  severity: string;
  message: string;
}

/** Everything that lint finds in one example, with prose judged; `preset` in place of the one in its configuration. */
export function lintExample(name: string, preset?: Preset): Quoted[] {
  const root = path.join(EXAMPLES, name);
  return discoverProjects(['.'], root).projects.flatMap(({ configuration = '', files }) => {
    const file = {
      text: readFileSync(configuration, 'utf8'),
      uri: URI.file(configuration).toString(),
    };
    const { settings, problems } = projectSettings(file, TODAY, () => undefined);
    if (problems.length > 0)
      throw new Error(`${configuration}: ${problems.map(({ message }) => message.en).join(' ')}`);
    const sources = files.map((each) => ({
      uri: URI.file(each).toString(),
      asked: true,
      read: () => readFileSync(each, 'utf8'),
    }));
    const asked = { ...settings, assess, ...(preset ? { preset } : {}) };
    return [...lintProject({ settings: asked, sources })].flatMap((document) => {
      if ('unreadable' in document) throw document.unreadable;
      const { uri, lines, findings } = document;
      return findings.map(({ rule, severity, message, span }) => ({
        file: path.relative(root, URI.parse(uri).fsPath).split(path.sep).join('/'),
        line: positionAt(lines, span.start).line + 1,
        rule,
        severity,
        message,
      }));
    });
  });
}
