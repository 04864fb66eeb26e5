import type { Argument, Command, Option } from 'commander';

/** Something that can be written at the cursor. */
export interface Candidate {
  value: string;
  description: string;
}

/**
 * What may be written for a placeholder of the help, such as `rule` in `explain <rule>`, where there is something already; nothing where
 * that is not known.
 */
export type ValuesOf = (placeholder: string, current: string) => Promise<readonly Candidate[]>;

interface Cursor {
  command: Command;
  /** Arguments of the command before the cursor. */
  position: number;
  /** The option whose value comes now. */
  option: Option | undefined;
  /** Whether options are still read. */
  areOptionsRead: boolean;
}

/**
 * What the last of the words can be completed to, as whole words; the words before it are those after the name of the program. Nothing
 * where anything can be written, such as the name of a file.
 */
export async function completions(
  program: Command,
  words: readonly string[],
  valuesOf: ValuesOf,
): Promise<Candidate[]> {
  const current = words.at(-1)?.trim() ?? '';
  const cursor = words.slice(0, -1).reduce(after, START(program));
  const found = await candidatesAt(cursor, current, valuesOf);
  return found.filter(({ value }) => value.startsWith(current));
}

const START = (command: Command): Cursor => ({ command, position: 0, option: undefined, areOptionsRead: true });

function after(cursor: Cursor, word: string): Cursor {
  const { command, position, option, areOptionsRead } = cursor;
  if (option) return { ...cursor, option: undefined };
  if (areOptionsRead && word === '--') return { ...cursor, areOptionsRead: false };
  if (areOptionsRead && word.startsWith('-')) return { ...cursor, option: waiting(command, word) };
  const inner = position === 0 ? command.commands.find((each) => each.name() === word) : undefined;
  return inner ? START(inner) : { ...cursor, position: position + 1 };
}

async function candidatesAt(cursor: Cursor, current: string, valuesOf: ValuesOf): Promise<readonly Candidate[]> {
  const { command, position, option, areOptionsRead } = cursor;
  if (option) return valuesFor(option, placeholderOf(option), current, valuesOf);
  if (areOptionsRead && current.startsWith('-')) return atOption(command, current, valuesOf);
  if (command.commands.length > 0 && position === 0) {
    return command
      .createHelp()
      .visibleCommands(command)
      .map((each) => ({ value: each.name(), description: each.description() }));
  }
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  const argument = registeredArguments[position] ?? (last?.variadic ? last : undefined);
  return argument ? valuesFor(argument, argument.name(), current, valuesOf) : [];
}

async function atOption(command: Command, current: string, valuesOf: ValuesOf): Promise<readonly Candidate[]> {
  const at = current.indexOf('=');
  if (at < 0) {
    return optionsOf(command).map(({ long, short, description }) => ({ value: long ?? short ?? '', description }));
  }
  const [name, written] = [current.slice(0, at), current.slice(at + 1)];
  const option = optionNamed(command, name);
  const values = option ? await valuesFor(option, placeholderOf(option), written, valuesOf) : [];
  return values.map(({ value, description }) => ({ value: `${name}=${value}`, description }));
}

async function valuesFor(
  { argChoices }: Pick<Argument | Option, 'argChoices'>,
  placeholder: string,
  current: string,
  valuesOf: ValuesOf,
): Promise<readonly Candidate[]> {
  return argChoices?.map((value) => ({ value, description: '' })) ?? valuesOf(placeholder, current);
}

/** The option whose value is the next word. */
function waiting(command: Command, word: string): Option | undefined {
  const option = word.includes('=') ? undefined : optionNamed(command, word);
  return option?.required || option?.optional ? option : undefined;
}

function optionNamed(command: Command, name: string): Option | undefined {
  return optionsOf(command).find(({ long, short }) => long === name || short === name);
}

/** The options of a command and of those around it. */
function optionsOf(command: Command): Option[] {
  const own = command.createHelp().visibleOptions(command);
  const around = command.parent ? optionsOf(command.parent) : [];
  return [...own, ...around.filter(({ long }) => !own.some((option) => option.long === long))];
}

/** What stands between the brackets in `--only <rule>`. */
function placeholderOf({ flags }: Option): string {
  return /[<[](.*)[\]>]/.exec(flags)?.[1] ?? '';
}
