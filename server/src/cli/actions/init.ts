import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COUNTRIES, type Country, DEFAULT_COUNTRY, isCountry } from '../../plan/calendar.ts';
import { LANGUAGES } from '../../project/configuration-options.ts';
import { PRESET_NAMES, type Preset } from '../../project/presets.ts';
import type { Settings } from '../../project/settings.ts';
import { CI_SERVICES, type CiService } from '../ci-services.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { KEPT, MADE, NO_TERMINAL, next, QUESTIONS, unknownCountry } from '../init-words.ts';
import { pathFrom, uriOf } from '../open-projects.ts';
import { notWritten } from '../output.ts';
import { printable } from '../printable.ts';
import { Questions } from '../questions.ts';
import { exampleFile } from '../starter-example.ts';
import { ciFile, configurationFile, ignoreFile, type StarterFile } from '../starter-files.ts';

export interface InitOptions extends GlobalOptions {
  yes: boolean;
  country?: string;
  language?: Settings['language'];
  preset?: Preset;
  ci?: CiService;
  example?: boolean;
  ignoreFile?: boolean;
}

interface Answers {
  country: Country;
  language: Settings['language'];
  preset: Preset;
  ci: CiService | undefined;
  example: boolean;
  ignoreFile: boolean;
}

/** Writes what makes a folder a project, after asking. Files that are there stay as they are. Throws {@link CouldNotRun} where it cannot ask. */
export async function init(given: string, options: InitOptions): Promise<void> {
  const context = createContext(options);
  if (options.country !== undefined && !isCountry(options.country))
    throw new CouldNotRun(unknownCountry(options.country));
  const answers = options.yes ? defaults(options) : await asked(options, context);
  const folder = path.resolve(context.cwd, given);
  for (const file of starterFiles(folder, answers, context)) report(file, write(file, context), context);
  context.print(`\n${next(pathFrom(context.cwd, uriOf(folder)))[context.language]}\n`);
}

/** What options say; for the rest what the locale suggests, and nothing besides a configuration. */
function defaults(options: InitOptions): Answers {
  const { country = countryOf(process.env), language = 'document', preset = 'recommended', ci } = options;
  const { example = false, ignoreFile: ignore = false } = options;
  return { country: isCountry(country) ? country : DEFAULT_COUNTRY, language, preset, ci, example, ignoreFile: ignore };
}

/** What options say, and for the rest what somebody answers. */
async function asked(options: InitOptions, context: Context): Promise<Answers> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new CouldNotRun(NO_TERMINAL);
  const standard = defaults(options);
  const words = QUESTIONS[context.language];
  const questions = new Questions(context);
  const isWanted = async (question: string) =>
    (await questions.choose(question, [words.yes, words.no], words.no)) === words.yes;
  try {
    const country = options.country
      ? standard.country
      : await questions.choose(words.country, COUNTRIES, standard.country);
    const language = options.language ?? (await questions.choose(words.language, LANGUAGES, standard.language));
    const preset = options.preset ?? (await questions.choose(words.preset, PRESET_NAMES, standard.preset));
    const example = options.example ?? (await isWanted(words.example));
    const service = options.ci ?? (await questions.choose(words.ci, [words.none, ...CI_SERVICES], words.none));
    const ignore = options.ignoreFile ?? (await isWanted(words.ignoreFile));
    const ci = CI_SERVICES.find((each) => each === service);
    return { country, language, preset, ci, example, ignoreFile: ignore };
  } finally {
    questions.close();
  }
}

function starterFiles(folder: string, answers: Answers, { language: own, today }: Context): StarterFile[] {
  const language = answers.language === 'document' ? own : answers.language;
  return [
    configurationFile(folder, answers),
    ...(answers.example ? [exampleFile(folder, language, { today, country: answers.country })] : []),
    ...(answers.ci ? [ciFile(answers.ci, folder)] : []),
    ...(answers.ignoreFile ? [ignoreFile(folder, language)] : []),
  ];
}

/** Writes a file unless there is one; gives whether it did. */
function write({ file, text }: StarterFile, { cwd }: Context): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw notWritten(path.relative(cwd, file), error);
  }
}

function report({ file }: StarterFile, isWritten: boolean, { cwd, language, print, colours }: Context): void {
  const shown = printable(pathFrom(cwd, uriOf(file)));
  print(`${isWritten ? colours.green(MADE[language]) : colours.yellow(KEPT[language])} ${shown}\n`);
}

/** The country in a locale such as nl_BE. */
function countryOf(environment: NodeJS.ProcessEnv): string {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^[a-z]{2}_([A-Z]{2})/.exec(locale)?.[1] ?? DEFAULT_COUNTRY;
}
