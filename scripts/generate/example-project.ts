import { assess } from '../../server/src/assess/assess.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts, Span } from '../../server/src/facts/model.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings, type Settings } from '../../server/src/project/settings.ts';
import type { Finding } from '../../server/src/rules/engine.ts';
import type { Edit, Example, Fix } from '../../server/src/rules/rule.ts';
import { CAST, SAMPLE_DAY } from '../../server/src/rules/samples.ts';

/** An example without its marks, and the spans that were marked. */
export interface Marked {
  text: string;
  spans: Span[];
}

/** Takes the «…» marks out of an example. */
export function takeMarks(example: Example): Marked {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of example.text) {
    if (character === '«') open.push(text.length);
    else if (character === '»') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** An example as a project of one file, with the cast in a second one. */
export class ExampleProject {
  readonly uri: string;
  readonly settings: Settings;
  private readonly checked: CheckedProject;
  private text = '';

  constructor(example: Example, text: string) {
    const extension = example.dialect === 'nl' ? 'afspraak' : 'agreement';
    this.uri = `example.${extension}`;
    const defaults = defaultSettings(example.today ?? SAMPLE_DAY);
    this.settings = {
      ...defaults,
      assess,
      rules: { ...example.rules },
      thresholds: { ...defaults.thresholds, ...example.thresholds },
    };
    this.checked = new CheckedProject(this.settings);
    if (example.cast) this.checked.set('cast', readFacts(CAST[example.dialect], { path: `cast.${extension}` }));
    this.write(text);
  }

  get facts(): FileFacts {
    return this.checked.index.facts(this.uri) as FileFacts;
  }

  /** Uses other settings from now on, on top of the example's own. */
  configure(settings: Partial<Settings>): void {
    this.checked.configure({ ...this.settings, ...settings });
  }

  write(text: string): void {
    this.text = text;
    this.checked.set(this.uri, readFacts(text, { path: this.uri }));
  }

  findings(): readonly Finding[] {
    return this.checked.findings(this.uri);
  }

  /** The text after a fix; edits in other files are left out. */
  async applied(fix: Fix): Promise<string> {
    const { uri, text, facts, settings } = this;
    const project = new ProjectView(this.checked.index);
    return apply(text, await fix.edits({ uri, text, facts, settings, project }), uri);
  }
}

function apply(text: string, edits: readonly Edit[], uri: string): string {
  const own = edits.filter((edit) => edit.uri === undefined || edit.uri === uri);
  return own
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
}
