import { folderOf, type ProjectFiles } from './files.ts';
import type { BenchProject } from './model.ts';

/** A project as YAML, file by file what {@link asDocuments} writes. */
export function asYaml({ departments, ...organisation }: BenchProject): ProjectFiles {
  const files = new Map([['organisation.yaml', yaml({ kind: 'organisation', ...organisation })]]);
  departments.forEach(({ name, language, manager, employees, agreements }, at) => {
    const base = `${folderOf(at)}/${name}`;
    files.set(`${base}-people.yaml`, yaml({ kind: 'people', language, manager, employees }));
    files.set(`${base}.yaml`, yaml({ kind: 'agreements', language, manager: manager.name, agreements }));
  });
  return files;
}

/** Block style, as people write it; texts between quotation marks, as JSON writes them. */
function yaml(value: object): string {
  return `${entries(value, '').join('\n')}\n`;
}

function entries(value: object, indent: string): string[] {
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .flatMap(([key, each]) =>
      isNested(each) ? [`${indent}${key}:`, ...nested(each, indent)] : [`${indent}${key}: ${scalar(each)}`],
    );
}

function nested(value: object, indent: string): string[] {
  if (!Array.isArray(value)) return entries(value, `${indent}  `);
  return value.flatMap((item: object) => {
    const [first = '', ...rest] = entries(item, `${indent}    `);
    return [`${indent}  - ${first.trimStart()}`, ...rest];
  });
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function scalar(value: unknown): string {
  return JSON.stringify(value);
}
