import path from 'node:path';
import { CONFIGURATION_FILE } from '../../project/configuration.ts';
import { configuredFolder } from '../../project/discovery.ts';
import type { Localized } from '../../project/localized.ts';
import { THRESHOLDS } from '../../project/thresholds.ts';
import { documentationUrl, ruleByName } from '../../rules/registry.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { configuredSettings } from '../open-projects.ts';
import { unknownRule } from '../rule-options.ts';

/** Prints what a rule catches, why, what to do, and examples; in the language asked for, else the project's, else the locale's. */
export function explain(name: string, options: GlobalOptions): void {
  const context = createContext(options);
  const rule = ruleByName(name);
  if (!rule) throw new CouldNotRun(unknownRule(name));
  const language = context.asked ?? configuredLanguage(context) ?? context.language;
  context.print(`${page(rule, language, context).join('\n')}\n`);
}

function page(rule: Rule, language: keyof Localized, { colours }: Context): string[] {
  const words = WORDS[language];
  return [
    `${colours.bold(rule.name)} (${rule.severity})`,
    rule.summary[language],
    '',
    `${colours.bold(words.why)} ${rule.why[language]}`,
    '',
    `${colours.bold(words.remedy)} ${rule.remedy[language]}`,
    '',
    colours.bold(words.bad),
    ...indented(exampleIn(rule.bad, language)),
    '',
    colours.bold(words.good),
    ...indented(exampleIn(rule.good, language)),
    '',
    ...thresholdLines(rule, language),
    colours.dim(documentationUrl(rule.name)),
  ];
}

/** The numbers the rule compares with, which a configuration may set. */
function thresholdLines({ thresholds = [] }: Rule, language: keyof Localized): string[] {
  if (thresholds.length === 0) return [];
  const lines = thresholds.map(
    (name) => `  ${name}: ${THRESHOLDS[name].default}  ${THRESHOLDS[name].description[language]}`,
  );
  return [WORDS[language].thresholds, ...lines, ''];
}

/** The first example in this language, else the first one. */
function exampleIn(examples: readonly [Example, ...Example[]], language: keyof Localized): string {
  return (examples.find(({ dialect }) => dialect === language) ?? examples[0]).text;
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`.trimEnd());
}

function configuredLanguage(context: Context): keyof Localized | undefined {
  const folder = configuredFolder(context.cwd);
  const file = context.configuration ?? (folder && path.join(folder, CONFIGURATION_FILE));
  const language = file && configuredSettings(file, context).language;
  return language === 'nl' || language === 'en' ? language : undefined;
}

const WORDS = {
  nl: {
    why: 'Waarom.',
    remedy: 'Wat te doen.',
    bad: 'Niet zo («…» is wat de melding aanwijst):',
    good: 'Wel zo:',
    thresholds: 'Drempels in afspraak.json:',
  },
  en: {
    why: 'Why.',
    remedy: 'What to do.',
    bad: 'Not like this («…» is what the message points at):',
    good: 'Like this:',
    thresholds: 'Thresholds in afspraak.json:',
  },
};
