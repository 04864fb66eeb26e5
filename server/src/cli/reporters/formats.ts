import type { CreateReporter } from './reporter.ts';

/** Formats that findings can be written in. */
export const FORMATS = [
  'human',
  'json',
  'json-lines',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'azure',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];

const DETAILED: ReadonlySet<Format> = new Set(['json', 'json-lines', 'sarif', 'gitlab', 'rdjson']);

/** Whether a format says what fixes change, or what findings are known by. */
export function isDetailed(format: Format): boolean {
  return DETAILED.has(format);
}

const LOADERS: { readonly [F in Format]: () => Promise<CreateReporter> } = {
  human: async () => (await import('./human.ts')).humanReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  'json-lines': async () => (await import('./json.ts')).jsonLinesReporter,
  sarif: async () => (await import('./sarif.ts')).sarifReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReporter,
  azure: async () => (await import('./azure.ts')).azureReporter,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReporter,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReporter,
  markdown: async () => (await import('./markdown.ts')).markdownReporter,
  html: async () => (await import('./html.ts')).htmlReporter,
};

/** Loads the reporter for a format. */
export function loadReporter(format: Format): Promise<CreateReporter> {
  return LOADERS[format]();
}
