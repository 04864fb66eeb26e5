import type { Command } from 'commander';
import { RULE_SEVERITIES } from '../../project/configuration-options.ts';
import { type Candidate, completions } from '../completion.ts';
import { SCRIPTS, type Shell } from '../completion-scripts.ts';
import { FORMATS } from '../reporters/formats.ts';

/** Prints the script that makes a shell complete. */
export function completion(shell: Shell): void {
  process.stdout.write(SCRIPTS[shell]);
}

/** Prints what the last of the words can be completed to, one a line. */
export async function complete(program: Command, shell: Shell, words: readonly string[]): Promise<void> {
  const whole = shell === 'bash' ? joined(words) : words;
  const found = await completions(program, whole, valuesOf);
  // Bash completes what follows the last equals sign.
  const known = shell === 'bash' ? (whole.at(-1) ?? '').lastIndexOf('=') + 1 : 0;
  for (const { value, description } of found) {
    process.stdout.write(shell === 'bash' ? `${value.slice(known)}\n` : `${value}\t${description}\n`);
  }
}

/** Bash takes equals signs for words of their own. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [at, word] of words.entries()) {
    if (at > 0 && (word === '=' || words[at - 1] === '=')) whole.push(`${whole.pop() ?? ''}${word}`);
    else whole.push(word);
  }
  return whole;
}

async function valuesOf(placeholder: string, current: string): Promise<readonly Candidate[]> {
  switch (placeholder) {
    case 'rule':
      return rules();
    case 'rule-or-group': {
      const { GROUPS } = await import('../../rules/rule.ts');
      return [...plain(GROUPS), ...(await rules())];
    }
    case 'rule=severity': {
      const [rule, severity] = current.split('=');
      if (severity !== undefined) return plain(RULE_SEVERITIES.map((each) => `${rule}=${each}`));
      return (await rules()).map(({ value, description }) => ({ value: `${value}=`, description }));
    }
    case 'name[=file]':
      return plain(FORMATS);
    default:
      return [];
  }
}

function plain(values: readonly string[]): Candidate[] {
  return values.map((value) => ({ value, description: '' }));
}

async function rules(): Promise<Candidate[]> {
  const { RULES } = await import('../../rules/registry.ts');
  return RULES.map(({ name, summary }) => ({ value: name, description: summary.en }));
}
