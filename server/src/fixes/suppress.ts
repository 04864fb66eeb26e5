import type { Suppression } from '../facts/model.ts';
import type { Fix } from '../rules/rule.ts';

/** A fix that removes a suppression comment, with its line when nothing else stands there. */
export function removeSuppression({ span }: Suppression): Fix {
  return {
    title: { nl: 'Haal de onderdrukking weg', en: 'Remove the suppression' },
    safe: true,
    edits: ({ text }) => [{ span: wholeLine(text, span.start, span.end), text: '' }],
  };
}

function wholeLine(text: string, start: number, end: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  if (text.slice(lineStart, start).trim() !== '' || after.trim() !== '') return { start, end };
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1 };
}
