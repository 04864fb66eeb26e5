import pc from 'picocolors';
import { readDate } from '../facts/text.ts';
import type { Localized } from '../project/localized.ts';
import { CouldNotRun } from './could-not-run.ts';
import { printable } from './printable.ts';
import { utf8 } from './utf8.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  today?: string;
  config?: string;
  color: boolean;
  /** `auto`: what the user's environment or the text itself shows, as without the option. */
  lang?: keyof Localized | 'auto';
}

export type Colours = ReturnType<typeof pc.createColors>;

/** What a command knows of where it runs. */
export interface Context {
  cwd: string;
  /** Day that counts as today, ISO. */
  today: string;
  /** Whether that day was asked for. */
  isTodayGiven: boolean;
  /** Configuration file to use for every project instead of its own. */
  configuration?: string;
  /** Language that was asked for. */
  asked?: keyof Localized;
  /** Language of what the command itself says. */
  language: keyof Localized;
  colours: Colours;
  /** Columns of the terminal. */
  width: number;
  /** Prints to standard output. */
  print(text: string): void;
  /** Prints a line to standard error. */
  complain(reason: Localized): void;
}

const WIDTH_WITHOUT_TERMINAL = 100;

/** The context of a command that was given these options. Throws {@link CouldNotRun} for a day that does not exist. */
export function createContext(options: GlobalOptions): Context {
  const asked = askedLanguage(options);
  const language = asked ?? languageOf(process.env);
  return {
    cwd: process.cwd(),
    today: todayOf(options.today),
    isTodayGiven: options.today !== undefined,
    ...(options.config === undefined ? {} : { configuration: options.config }),
    ...(asked === undefined ? {} : { asked }),
    language,
    ...onto(process.stdout, options),
    complain: (reason) => process.stderr.write(`afspraak: ${printable(reason[language])}\n`),
  };
}

/** The same context, that prints to standard error. */
export function toStandardError(context: Context, options: GlobalOptions): Context {
  return { ...context, ...onto(process.stderr, options) };
}

function onto(stream: NodeJS.WriteStream, { color }: GlobalOptions): Pick<Context, 'colours' | 'width' | 'print'> {
  return {
    colours: pc.createColors(color && wantsColours(process.env, stream.isTTY)),
    // A terminal that does not know its size says 0.
    width: stream.columns || WIDTH_WITHOUT_TERMINAL,
    print: (text) => stream.write(utf8(text)),
  };
}

/** The language that was asked for; undefined when none was. */
export function askedLanguage({ lang }: Pick<GlobalOptions, 'lang'>): keyof Localized | undefined {
  return lang === 'auto' ? undefined : lang;
}

/** The language of a user's environment: Dutch where the locale says so, else English. */
export function languageOf(environment: NodeJS.ProcessEnv): keyof Localized {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.startsWith('nl') ? 'nl' : 'en';
}

function wantsColours(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}

function todayOf(given: string | undefined): string {
  if (given === undefined) return localDate(new Date());
  const date = /^\d{4}-\d{2}-\d{2}$/.test(given) ? readDate(given) : undefined;
  if (date) return date;
  throw new CouldNotRun({
    nl: `--today ${given} is geen dag. Schrijf jaar-maand-dag, zoals 2026-06-30.`,
    en: `--today ${given} is no day. Write year-month-day, like 2026-06-30.`,
  });
}

function localDate(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
