import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addAssess } from './commands/assess.ts';
import { addCompletion } from './commands/completion.ts';
import { addConfig } from './commands/config.ts';
import { addConvert } from './commands/convert.ts';
import { addDue } from './commands/due.ts';
import { addExplain } from './commands/explain.ts';
import { addFacts } from './commands/facts.ts';
import { addFmt } from './commands/fmt.ts';
import { addInit } from './commands/init.ts';
import { addLint } from './commands/lint.ts';
import { addLsp } from './commands/lsp.ts';
import { addMerge } from './commands/merge.ts';
import { addPlan } from './commands/plan.ts';
import { addReport } from './commands/report.ts';
import { addRules } from './commands/rules.ts';
import { addSuppressions } from './commands/suppressions.ts';

/** Each adds the command of its name. They are light: what a command works with is loaded when it runs. */
const COMMANDS: Readonly<Record<string, (program: Command) => void>> = {
  init: addInit,
  lint: addLint,
  merge: addMerge,
  fmt: addFmt,
  plan: addPlan,
  report: addReport,
  due: addDue,
  convert: addConvert,
  assess: addAssess,
  facts: addFacts,
  explain: addExplain,
  rules: addRules,
  suppressions: addSuppressions,
  config: addConfig,
  completion: addCompletion,
  lsp: addLsp,
};

/**
 * The whole command line; with the first argument of a call, only the command that it names, if any. Parsing throws a `CommanderError`
 * where commander would end the process.
 */
export function createProgram(first?: string): Command {
  const program = new Command('afspraak')
    .description('Check, plan and convert agreement documents (.afspraak, .agreement).')
    .version(manifest.version)
    .option('--today <date>', 'day that counts as today, year-month-day (default: today)')
    .option('--config <file>', 'use this configuration for every project instead of its own afspraak.json')
    .addOption(new Option('--lang <language>', 'language of what the command says').choices(['nl', 'en', 'auto']))
    .option('--no-color', 'print without colours; the environment variable NO_COLOR does the same')
    .addHelpText('after', '\nExit status: 0 nothing to report, 1 findings, 2 could not run.')
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(`afspraak: ${onOneLine(message)}\n`) });
  for (const add of commandsFor(first)) add(program);
  return program;
}

/** Declaring what a call has no use for takes as long as reading its arguments. Completion offers all commands. */
function commandsFor(first = ''): ((program: Command) => void)[] {
  const asked = Object.hasOwn(COMMANDS, first) && first !== 'completion' ? COMMANDS[first] : undefined;
  return asked ? [asked] : Object.values(COMMANDS);
}

function onOneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}
