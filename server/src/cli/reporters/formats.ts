import type { CreateReporter } from './reporter.ts';

/** Formats that findings can be written in. */
export const FORMATS = ['human', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const LOADERS: { readonly [F in Format]: () => Promise<CreateReporter> } = {
  human: async () => (await import('./human.ts')).humanReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
};

/** Loads the reporter for a format. */
export function loadReporter(format: Format): Promise<CreateReporter> {
  return LOADERS[format]();
}
