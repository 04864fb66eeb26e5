import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../cli/afspraak.ts';

type Parse = typeof import('@actions/workflow-parser/actions/action-parser').parseAction;
type Trace = typeof import('@actions/workflow-parser/templates/trace-writer').NoOperationTraceWriter;

/** GitHub's own reader of actions and workflows. It imports JSON as bundlers take it and Node does not, so it is bundled first. */
async function bundled(): Promise<{ parseAction: Parse; parseWorkflow: Parse; NoOperationTraceWriter: Trace }> {
  const outfile = path.join(ROOT, 'out/ci/github-parser.mjs');
  const contents = `
    export { parseAction } from '@actions/workflow-parser/actions/action-parser';
    export { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
    export { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';`;
  const stdin = { contents, resolveDir: ROOT };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', mainFields: ['module', 'main'] });
  return import(outfile);
}

const { parseAction, parseWorkflow, NoOperationTraceWriter } = await bundled();

/** What GitHub has against an action, one reason an item. */
export function mistakesOfAction(content: string): string[] {
  return mistakes(parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter()));
}

/** What GitHub has against a workflow, one reason an item. */
export function mistakesOfWorkflow(content: string): string[] {
  return mistakes(parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter()));
}

function mistakes({ context }: ReturnType<Parse>): string[] {
  return context.errors.getErrors().map(({ message }) => message);
}
