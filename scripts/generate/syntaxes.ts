import { DIALECTS } from '../../server/src/dialect/dialect.ts';
import { AfspraakGrammar } from '../../server/src/grammar/generated/grammar.ts';
import { choiceProperties } from './choice-lists.ts';
import { type GeneratedFile, toJson } from './generator.ts';
import { LANGUAGE_CONFIGURATION } from './language-configuration.ts';
import { languageId, textMateGrammar } from './textmate-grammar.ts';

/** Highlighting of every dialect, and how VS Code edits the language. */
export function syntaxes(): GeneratedFile[] {
  const choices = choiceProperties(AfspraakGrammar());
  return [
    { path: 'syntaxes/language-configuration.json', content: toJson(LANGUAGE_CONFIGURATION) },
    ...DIALECTS.map((dialect) => ({
      path: `syntaxes/${languageId(dialect)}.tmLanguage.json`,
      content: toJson(textMateGrammar(dialect, DIALECTS, choices)),
    })),
  ];
}
