import { DIALECTS, type Dialect, dialectByCode } from './dialect.ts';

const LANGUAGE_LINE = /^\uFEFF?(?:[ \t\r\n]|\/\/[^\n]*\n)*([^\s:]{1,40})[ \t]*:[ \t]*([A-Za-z]{2})\b/;

/**
 * The dialect of a document: its language line (`taal: nl`), else its file extension, else the configured language,
 * else Dutch.
 */
export function detectDialect(text: string, path: string, configured?: string): Dialect {
  return (
    fromLanguageLine(text) ??
    DIALECTS.find((dialect) => path.endsWith(dialect.table.extension)) ??
    (configured === undefined ? undefined : dialectByCode(configured)) ??
    (DIALECTS[0] as Dialect)
  );
}

/** Whether this word opens a language line in any dialect. */
export function isLanguageWord(word: string): boolean {
  return DIALECTS.some((dialect) => dialect.property('language').words.includes(word.toLowerCase()));
}

function fromLanguageLine(text: string): Dialect | undefined {
  const match = LANGUAGE_LINE.exec(text.slice(0, 2000));
  if (!match?.[1] || !match[2] || !isLanguageWord(match[1])) return undefined;
  return dialectByCode(match[2].toLowerCase());
}
