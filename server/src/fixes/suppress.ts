import type { Suppression } from '../facts/model.ts';
import type { Edit, Fix, FixContext } from '../rules/rule.ts';
import { inDialect, indentAt, lineEndOf } from './insert.ts';

/** A fix that removes a suppression comment, with its line when nothing else stands there. */
export function removeSuppression({ span }: Suppression): Fix {
  return {
    title: { nl: 'Haal de onderdrukking weg', en: 'Remove the suppression' },
    safe: true,
    edits: ({ text }) => [{ span: wholeLine(text, span.start, span.end), text: '' }],
  };
}

/** Edits that suppress a rule for the line an offset is on, with a reason that is still to be written. */
export function suppressNext(context: FixContext, rule: string, offset: number): Edit[] {
  const { text } = context;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const comment = `${indentAt(text, offset)}// afspraak-ignore ${rule}: ${reasonIn(context)}${lineEndOf(text)}`;
  return [{ span: { start: lineStart, end: lineStart }, text: comment }];
}

/** Edits that suppress a rule for the whole document. */
export function suppressInFile(context: FixContext, rule: string): Edit[] {
  const { text } = context;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const comment = `// afspraak-ignore-file ${rule}: ${reasonIn(context)}${lineEndOf(text)}`;
  return [{ span: { start, end: start }, text: comment }];
}

function reasonIn({ facts }: FixContext): string {
  return inDialect(facts, { nl: '… waarom?', en: '… why?' });
}

function wholeLine(text: string, start: number, end: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  if (text.slice(lineStart, start).trim() !== '' || after.trim() !== '') return { start, end };
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1 };
}
