import type { TeamRule } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import type { Change } from './change.ts';
import { losesLine } from './losses.ts';
import { type Indentation, indentationOf, type Page, pageOf, trailingEnd } from './page.ts';
import { phrasesOf } from './phrases/phrases.ts';
import { commentedOut } from './removal.ts';
import { DialectWriter, quote } from './write.ts';

/**
 * Makes a team rule an action, to find out or to solve something. Title and principle stay; what only a rule says stays as
 * comments, and what the action delivers is left to fill in.
 */
export function ruleToAction(document: FixContext, rule: TeamRule): Change {
  const dialect = dialectOf(document.facts);
  const page = pageOf(document);
  const indentation = indentationOf(page, rule);
  const writer = new DialectWriter(dialect);
  const left = rule.properties.filter(({ keyword }) => keyword !== 'follows-from');
  const delivers = writer.property('delivers', quote(phrasesOf(document.facts.dialect).deliversToFillIn));
  return {
    edits: [
      { span: rule.keyword, text: dialect.word('block', 'action') },
      asFirstLine(page, rule, indentation, delivers),
      ...left.map(({ span }) => commentedOut(page, span, [], indentation)),
    ],
    losses: left.map(({ span }) => losesLine(page.text.slice(span.start, span.end))),
  };
}

function asFirstLine(page: Page, { body, span }: TeamRule, { inner, outer }: Indentation, line: string): Edit {
  const written = page.lineEnd + inner + line;
  const closing = page.lineEnd + outer;
  if (!body) return { span: { start: span.end, end: span.end }, text: ` {${written}${closing}}` };
  if (page.text.slice(body.start, body.end).trim() === '') return { span: body, text: written + closing };
  const at = trailingEnd(page, body.start);
  return { span: { start: at, end: at }, text: written };
}
