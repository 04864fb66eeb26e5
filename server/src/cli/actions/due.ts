import type { DeclarationKind } from '../../facts/model.ts';
import type { LintProject } from '../../lint/lint.ts';
import { addDays, addMonths } from '../../plan/date.ts';
import { type DueItem, dueFor, dueInProject } from '../../plan/due.ts';
import { isOverload, type WeekLoad } from '../../plan/load.ts';
import { loadInProject } from '../../plan/load-in-project.ts';
import { settingsFor } from '../../project/overrides.ts';
import { ProjectView } from '../../project/project-view.ts';
import { dueText } from '../../report/due-text.ts';
import { messageLanguage } from '../../rules/engine.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { indexAround } from '../open-document.ts';
import { openProjects, pathFrom } from '../open-projects.ts';
import { printableJson } from '../printable.ts';

export interface DueOptions extends GlobalOptions {
  within: string;
  for?: string;
  format: 'text' | 'json';
}

/** Version of the JSON; raised when a reader of the older one would no longer understand. */
const JSON_VERSION = 1;

/** What falls due in one project. */
interface DueProject {
  project: ProjectView;
  language: 'nl' | 'en';
  items: DueItem[];
  overload: WeekLoad[];
}

/**
 * Prints what falls due for whom within a time, per project. As JSON: `{ "version": 1, "from": DATE, "until": DATE, "due": [{ "file": PATH, ... }],
 * "overload": [...] }`.
 */
export function due(paths: readonly string[], options: DueOptions): void {
  const context = createContext(options);
  const until = dayAfter(context.today, options.within);
  const opened = openProjects(paths, context).map((project) => dueOf(project, until, context));
  const projects = options.for === undefined ? opened : onlyFor(options.for.normalize('NFC'), opened);
  if (options.format === 'json') {
    context.print(json(projects, until, context));
    return;
  }
  const { bold: strong, dim: muted, yellow: warning } = context.colours;
  const texts = projects.map(({ project, language, items, overload }) =>
    dueText(items, overload, {
      language,
      ...(options.for === undefined ? {} : { only: options.for.normalize('NFC') }),
      width: context.width,
      style: { strong, muted, warning },
      today: context.today,
      until,
      titleOf: (name) => project.find('person', name)?.fact.title?.text,
    }),
  );
  context.print(texts.join('\n'));
}

function dueOf(opened: LintProject, until: string, context: Context): DueProject {
  const index = indexAround({ project: opened }, context);
  const project = new ProjectView(index);
  const settings = { ...opened.settings, today: context.today };
  const asked = new Set([...opened.sources].filter((source) => source.asked).map(({ uri }) => uri));
  const items = dueInProject(project, { settingsOf: (uri) => settingsFor(settings, uri), until });
  const first = index.files().find(({ uri }) => asked.has(uri));
  return {
    project,
    language: context.asked ?? (first ? messageLanguage(first.facts, settings) : context.language),
    items: items.filter(({ uri }) => asked.has(uri)),
    overload: loadInProject(project, settings).filter((load) => load.week <= until && isOverload(load)),
  };
}

/** What concerns one person or team. Throws {@link CouldNotRun} when no project has somebody of that name. */
function onlyFor(name: string, projects: readonly DueProject[]): DueProject[] {
  const known = projects.filter(({ project }) => project.resolve({ kinds: WHO, name, span: NOWHERE }).length > 0);
  if (known.length === 0) {
    throw new CouldNotRun({
      nl: `--for ${name}: zo heet geen medewerker, team, dienst of functie.`,
      en: `--for ${name}: no person, team, unit or function has that name.`,
    });
  }
  return known.map((each) => ({
    ...each,
    items: dueFor(name, each.items, each.project),
    overload: each.overload.filter(({ person }) => person === name),
  }));
}

const WHO: readonly DeclarationKind[] = ['person', 'team', 'unit', 'function'];
const NOWHERE = { start: 0, end: 0 };

function json(projects: readonly DueProject[], until: string, { today, cwd }: Context): string {
  const items = projects.flatMap(({ items }) => items);
  const written = items.map(({ uri, ...item }) => printableJson({ file: pathFrom(cwd, uri), ...item }));
  const overload = printableJson(projects.flatMap(({ overload }) => overload));
  const list = written.length === 0 ? '' : `\n${written.join(',\n')}\n`;
  return `{"version":${JSON_VERSION},"from":"${today}","until":"${until}","due":[${list}],"overload":${overload}}\n`;
}

/** The last day of a time such as `10d`, `2w` or `1m` from a day on. Throws {@link CouldNotRun} when it is no such time. */
function dayAfter(today: string, within: string): string {
  const [, count = '', unit] = /^(\d{1,4})\s*([dwm])$/u.exec(within) ?? [];
  if (unit === 'd') return addDays(today, Number(count));
  if (unit === 'w') return addDays(today, Number(count) * 7);
  if (unit === 'm') return addMonths(today, Number(count));
  throw new CouldNotRun({
    nl: `--within ${within} is geen tijd. Schrijf een aantal dagen, weken of maanden, zoals 10d, 2w of 1m.`,
    en: `--within ${within} is no time. Write a number of days, weeks or months, like 10d, 2w or 1m.`,
  });
}
