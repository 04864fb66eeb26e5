import { type AstNode, AstUtils, CstUtils, GrammarUtils, type LeafCstNode } from 'langium';
import type { Dialect } from '../dialect/dialect.ts';
import {
  BLOCKS,
  type BlockKeyword,
  CHOICES,
  type ChoiceList,
  CONNECTIVES,
  type Connective,
  PROPERTIES,
  type PropertyKeyword,
} from '../dialect/table.ts';
import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { applyEdits } from '../fixes/apply.ts';
import { dialectOf } from '../fixes/insert.ts';
import * as ast from '../grammar/generated/ast.ts';
import { parseTree } from '../grammar/langium-parser.ts';
import { languageRuleKeywords } from '../grammar/parser.ts';
import type { Edit } from '../rules/rule.ts';

/** A document to translate. */
export interface Untranslated {
  uri: string;
  text: string;
  facts: FileFacts;
}

/**
 * Edits that put a document's keywords, choices, units of time and numbers in another dialect, and say so in its language
 * line. Names, texts, comments and layout stay. Undefined when a name would be read as a keyword there, so that
 * the document would say something else, and when the document has text that cannot be read.
 */
export function translateKeywords({ uri, text, facts }: Untranslated, to: Dialect): Edit[] | undefined {
  const from = dialectOf(facts);
  if (from.code === to.code) return [];
  if (hasUnreadable(facts)) return undefined;
  const { document } = parseTree(text, from);
  const words = AstUtils.streamAst(document).flatMap((node) => wordEdits(node, from, to));
  const edits = [...languageEdits(document, to), ...keywordEdits(document, from, to), ...words];
  const changes = edits.filter(({ span, text: word }) => text.slice(span.start, span.end) !== word);
  const after = readFacts(applyEdits(text, changes), { path: uri });
  return hasUnreadable(after) || namesIn(after) !== namesIn(facts) ? undefined : changes;
}

function hasUnreadable({ problems }: FileFacts): boolean {
  return problems.some(({ rule }) => rule.startsWith('structure/') && rule !== 'structure/placeholder');
}

/** Everything that has or uses a name, in order; equal when two documents name the same things in the same places. */
export function namesIn({ declarations, references }: FileFacts): string {
  const declared = declarations.map(({ kind, name, scope }) => [kind, name.text, scope]);
  return JSON.stringify([declared, references.map(({ kinds, name, scope }) => [kinds, name, scope])]);
}

/** The language line: its code replaced, or the line put first. */
function languageEdits({ language, blocks }: ast.Document, to: Dialect): Edit[] {
  const code = language && GrammarUtils.findNodeForProperty(language.$cstNode, 'code');
  if (code) return [{ span: { start: code.offset, end: code.end }, text: to.code }];
  const first = blocks[0]?.$cstNode?.root.fullText.startsWith('\uFEFF') ? 1 : 0;
  return [{ span: { start: first, end: first }, text: `${to.word('property', 'language')}: ${to.code}\n\n` }];
}

function keywordEdits(document: ast.Document, from: Dialect, to: Dialect): Edit[] {
  const leaves = document.$cstNode ? CstUtils.flattenCst(document.$cstNode).toArray() : [];
  return leaves.flatMap((leaf, index) => {
    const word = leaf.length === 0 ? undefined : translation(leaf, leaves[index + 1], from, to);
    return word === undefined ? [] : [{ span: { start: leaf.offset, end: leaf.end }, text: word }];
  });
}

function translation(leaf: LeafCstNode, next: LeafCstNode | undefined, from: Dialect, to: Dialect): string | undefined {
  const keyword = leaf.tokenType.name;
  if (keyword === 'NUMBER') return to.formatNumber(from.parseNumber(leaf.text));
  if (next?.text === ':' && isProperty(keyword)) return to.word('property', keyword);
  if (isBlock(keyword)) return to.word('block', keyword);
  if (!isConnective(keyword)) return undefined;
  return connectiveIn(keyword, leaf.astNode, from, to);
}

/** A connective, which in some dialects depends on what it connects: `van 62 naar 40`, `elk kwartaal`. */
function connectiveIn(connective: Connective, node: AstNode, from: Dialect, to: Dialect): string {
  const isBetweenValues = ast.isMeasurable(node) || ast.isLevelOf(node);
  if (connective === 'to' && isBetweenValues && node.start !== undefined) return to.table.towards;
  if (connective !== 'every' || !ast.isMoment(node)) return to.word('connective', connective);
  const unit = from.timeUnit(node.unit ?? '');
  return unit ? to.everyWord(unit, countOf(node, from)) : to.word('connective', connective);
}

function countOf({ every }: ast.Moment, from: Dialect): number {
  return every === undefined ? 1 : from.parseNumber(every);
}

/** Words that are no keywords but belong to the dialect all the same: choices and units of time. */
function wordEdits(node: AstNode, from: Dialect, to: Dialect): Edit[] {
  if (ast.isChoice(node)) return wordsEdit(node, 'words', (words) => choiceIn(node, words, from, to));
  if (ast.isMoment(node)) {
    return wordsEdit(node, 'unit', (word) => unitIn(word, countOf(node, from), from, to));
  }
  if (ast.isMeasureUnit(node)) return wordsEdit(node, 'words', (words) => unitIn(words, 2, from, to));
  if (!ast.isQuantity(node)) return [];
  return [
    ...wordsEdit(node, 'unit', (unit) => unitIn(unit, from.parseNumber(node.value), from, to)),
    ...wordsEdit(node, 'per', (unit) => unitIn(unit, 1, from, to)),
  ];
}

function wordsEdit(node: AstNode, property: string, translate: (words: string) => string | undefined): Edit[] {
  const words = GrammarUtils.findNodesForProperty(node.$cstNode, property);
  const [first, last] = [words[0], words.at(-1)];
  const word = translate(words.map(({ text }) => text).join(' '));
  return first && last && word !== undefined ? [{ span: { start: first.offset, end: last.end }, text: word }] : [];
}

function choiceIn(node: ast.Choice, words: string, from: Dialect, to: Dialect): string | undefined {
  const property = languageRuleKeywords().get(node.$container.$type)?.keyword ?? '';
  const list = property in CHOICES ? (property as ChoiceList) : 'colour';
  const choice = from.choice(list, words);
  return choice && to.choiceWords(list, choice)[0];
}

function unitIn(words: string, count: number, from: Dialect, to: Dialect): string | undefined {
  const unit = from.timeUnit(words);
  return unit && to.unitWord(unit, count);
}

const isProperty = (keyword: string): keyword is PropertyKeyword => (PROPERTIES as readonly string[]).includes(keyword);
const isBlock = (keyword: string): keyword is BlockKeyword => (BLOCKS as readonly string[]).includes(keyword);
const isConnective = (keyword: string): keyword is Connective => keyword in CONNECTIVES;
