import type { Command } from 'commander';
import type { GlobalOptions } from '../context.ts';

export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('serve an editor: the language server, over standard input and output')
    .option('--stdio', 'use standard input and output, as it always does', true)
    .action(async (_options: unknown, command: Command) => {
      const { lsp } = await import('../actions/lsp.ts');
      lsp(command.optsWithGlobals<GlobalOptions>());
    });
}
