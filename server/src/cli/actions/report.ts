import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { isDocument } from '../../project/crawl.ts';
import type { ViewKind } from '../../view/model.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import type { Format, WritingCommand } from '../formats.ts';
import { deliver } from '../output.ts';
import { thingsIn } from '../things.ts';
import { write } from '../write.ts';

export interface ReportOptions extends GlobalOptions {
  format: Format;
  name?: string;
  kind?: ViewKind | 'all';
  output?: string;
  withReadiness?: boolean;
}

/**
 * Writes the plans of agreements (`plan`), or agreements and everything else that has a view (`report`), each in the language of its document
 * unless another is asked for.
 */
export async function report(command: WritingCommand, given: readonly string[], options: ReportOptions): Promise<void> {
  const context = createContext(options);
  const { paths, name } = askedFor(given, options.name, context);
  const asked = {
    ...(name === undefined ? {} : { name }),
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    withReadiness: options.withReadiness ?? false,
  };
  const things = await thingsIn(command, paths, asked, context);
  deliver(await write(options.format, { command, things, context }), options.output, context);
}

/** After a path, a last word that is no path is the name of what is asked for. */
function askedFor(given: readonly string[], name: string | undefined, { cwd }: Context) {
  const last = given.at(-1) ?? '';
  const isPath =
    existsSync(path.resolve(cwd, last)) || isDynamicPattern(last) || isDocument(last) || /[\\/]/.test(last);
  if (name !== undefined || given.length < 2 || isPath) return { paths: given, name };
  return { paths: given.slice(0, -1), name: last };
}
