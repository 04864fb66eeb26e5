/** A file that is generated and committed; `path` is relative to the repository. */
export interface GeneratedFile {
  path: string;
  content: string;
}

/** Makes files from the tables, the grammar or the rules, without touching the disk. */
export type Generator = () => readonly GeneratedFile[];

/** The text of a generated JSON file. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
