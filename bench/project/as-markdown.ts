import { folderOf, type ProjectFiles } from './files.ts';
import type { BenchAgreement, BenchDepartment, BenchProject } from './model.ts';

/** A project as Markdown, file by file what {@link asDocuments} writes. */
export function asMarkdown({
  organisation,
  ambition,
  goals,
  tasks,
  measures,
  departments,
}: BenchProject): ProjectFiles {
  const files = new Map([
    [
      'organisation.md',
      page(
        `# ${organisation}\n\n${ambition}`,
        ...[...goals, ...tasks].map(({ name, title }) => `## ${name}\n\n${title}`),
        ...measures.map(({ name, title, ...rest }) => `## ${name}\n\n${title}\n\n${items(rest)}`),
      ),
    ],
  ]);
  departments.forEach((department, at) => {
    const base = `${folderOf(at)}/${department.name}`;
    files.set(`${base}-people.md`, people(department));
    files.set(`${base}.md`, agreements(department));
  });
  return files;
}

function people({ name, manager, employees }: BenchDepartment): string {
  return page(
    `# ${name}: people`,
    `## ${manager.name}\n\n${manager.title}`,
    ...employees.map(({ name: person, title, ...rest }) => `## ${person}\n\n${title}\n\n${items(rest)}`),
  );
}

function agreements({ name, manager, agreements: list }: BenchDepartment): string {
  return page(`# ${name}`, ...list.map((agreement) => section(agreement, manager.name)));
}

function section({ name, title, measure, steps, ...rest }: BenchAgreement, manager: string): string {
  const measured = measure
    ? { measure: `${measure.name}, from ${measure.from} to ${measure.target} ${measure.unit}` }
    : {};
  const plan = steps.map(({ name: step, title: what, ...said }) => `### ${step}: ${what}\n\n${items(said)}`);
  return page(`## ${name}: ${title}\n\n${items({ manager, ...rest, ...measured })}`, ...plan).trimEnd();
}

function items(values: object): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `- ${key}: ${value}`)
    .join('\n');
}

function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
