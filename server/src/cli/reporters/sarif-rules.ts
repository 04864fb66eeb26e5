import type { Localized } from '../../project/localized.ts';
import { documentationUrl } from '../../rules/registry.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { SARIF_LEVELS } from './sarif-levels.ts';

/** A rule as SARIF describes it, with its reasons and examples as help. */
export function sarifRule(rule: Rule, language: keyof Localized): object {
  const { name, severity, optIn, summary, why, remedy } = rule;
  return {
    id: name,
    name: pascalCase(name),
    shortDescription: { text: summary[language] },
    fullDescription: { text: why[language] },
    help: {
      text: `${why[language]}\n\n${remedy[language]}`,
      markdown: helpMarkdown(rule, language),
    },
    helpUri: documentationUrl(name),
    defaultConfiguration: { level: SARIF_LEVELS[severity], ...(optIn ? { enabled: false } : {}) },
    properties: { tags: [name.split('/')[0]] },
  };
}

function helpMarkdown({ why, remedy, bad, good }: Rule, language: keyof Localized): string {
  const words = HEADINGS[language];
  return [
    `**${words.why}** ${why[language]}`,
    `**${words.remedy}** ${remedy[language]}`,
    `**${words.bad}**`,
    example(bad, language),
    `**${words.good}**`,
    example(good, language),
  ].join('\n\n');
}

/** The first example in this language, else the first one; what a finding would mark stands between «…». */
function example(examples: readonly [Example, ...Example[]], language: keyof Localized): string {
  const { text } = examples.find(({ dialect }) => dialect === language) ?? examples[0];
  return `\`\`\`\n${text.trimEnd()}\n\`\`\``;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const HEADINGS: Record<keyof Localized, { why: string; remedy: string; bad: string; good: string }> = {
  nl: { why: 'Waarom.', remedy: 'Wat te doen.', bad: 'Niet zo:', good: 'Wel zo:' },
  en: { why: 'Why.', remedy: 'What to do.', bad: 'Not like this:', good: 'Like this:' },
};
