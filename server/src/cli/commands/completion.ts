import { Argument, type Command } from 'commander';
import { SHELLS, type Shell } from '../completion-scripts.ts';

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('write what makes a shell complete commands, options, formats and rules')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .addHelpText('after', HOW)
    .action(async (shell: Shell) => {
      const { completion } = await import('../actions/completion.ts');
      completion(shell);
    });
  program
    .command('__complete', { hidden: true })
    .description('say what can be written at the cursor, for those scripts')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .argument('[words...]')
    .action(async (shell: Shell, words: string[]) => {
      const { complete } = await import('../actions/completion.ts');
      await complete(program, shell, words);
    });
}

const HOW = `
In the file that your shell reads when it starts:
  bash        source <(afspraak completion bash)
  zsh         source <(afspraak completion zsh)          after compinit
  fish        afspraak completion fish | source
  PowerShell  afspraak completion powershell | Out-String | Invoke-Expression`;
