import type { IRecognitionException, IToken } from 'chevrotain';
import type { Dialect } from '../dialect/dialect.ts';
import type { RuleKeyword } from '../dialect/structure.ts';
import type { BlockKeyword, PropertyKeyword } from '../dialect/table.ts';
import { languageRuleKeywords } from '../grammar/parser.ts';
import type { Problem, Span } from './model.ts';

/** Findings for the parser's errors: each names the property or block it happened in, and shows how that is written. */
export function syntaxProblems(errors: readonly IRecognitionException[], text: string, dialect: Dialect): Problem[] {
  return errors.map((error) => ({
    rule: 'structure/syntax',
    message: messageFor(error, dialect),
    span: spanOfError(error, text),
  }));
}

function messageFor(error: IRecognitionException, dialect: Dialect): Problem['message'] {
  const inside = innermost(error);
  const found = isEnd(error.token) ? undefined : error.token.image.slice(0, 40);
  if (!inside) return outsideBlocks(found, dialect);
  if (inside.role === 'property') return inProperty(inside.keyword as PropertyKeyword, found, dialect);
  return inBlock(inside.keyword as BlockKeyword, found, dialect);
}

function inProperty(keyword: PropertyKeyword, found: string | undefined, dialect: Dialect): Problem['message'] {
  const { words, example } = dialect.property(keyword);
  const word = words[0];
  return {
    nl: `De waarde van ‘${word}’ is niet te lezen${found ? ` bij ‘${found}’` : ''}. Schrijf bijvoorbeeld: ${word}: ${example}`,
    en: `The value of ‘${word}’ cannot be read${found ? ` at ‘${found}’` : ''}. Write for example: ${word}: ${example}`,
  };
}

function inBlock(keyword: BlockKeyword, found: string | undefined, dialect: Dialect): Problem['message'] {
  const word = dialect.block(keyword).words[0];
  if (found === undefined) {
    return {
      nl: `Het blok ‘${word}’ is niet af. Sluit het af met een accolade }.`,
      en: `The block ‘${word}’ is not finished. Close it with a brace }.`,
    };
  }
  return {
    nl: `‘${found}’ kan hier niet staan in een blok ‘${word}’. Kijk of het bij een ander blok hoort of of er een dubbele punt of aanhalingsteken ontbreekt.`,
    en: `‘${found}’ cannot stand here in a block ‘${word}’. See whether it belongs to another block, or whether a colon or a quotation mark is missing.`,
  };
}

function outsideBlocks(found: string | undefined, dialect: Dialect): Problem['message'] {
  const { words, example } = dialect.block('result-agreement');
  return {
    nl: `${found ? `‘${found}’ hoort` : 'Dit hoort'} bij geen blok. Begin met een blokwoord en een naam, bijvoorbeeld: ${words[0]} ${example} { … }`,
    en: `${found ? `‘${found}’ belongs` : 'This belongs'} to no block. Begin with a block word and a name, for example: ${words[0]} ${example} { … }`,
  };
}

function innermost(error: IRecognitionException): RuleKeyword | undefined {
  const keywords = languageRuleKeywords();
  return error.context.ruleStack
    .toReversed()
    .map((rule) => keywords.get(rule.replace(/\u200B$/, '')))
    .find((keyword) => keyword !== undefined);
}

function spanOfError(error: IRecognitionException, text: string): Span {
  if (!isEnd(error.token)) return spanOfToken(error.token);
  const previous = (error as IRecognitionException & { previousToken?: IToken }).previousToken;
  if (previous && !isEnd(previous)) return spanOfToken(previous);
  return { start: text.length, end: text.length };
}

function spanOfToken(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

/** The end of the text, or a token that was put in to recover: neither stands in the text. */
function isEnd(token: IToken): boolean {
  return !(token.startOffset >= 0) || token.isInsertedInRecovery === true;
}
