import type { Edit } from '../rules/rule.ts';
import { indentAt } from './insert.ts';

/** Marks a place that somebody has to fill in, among fixed choices where these are given. Gives what is written there. */
export type Hole = (proposed: string, choices?: readonly string[]) => string;

/** Edits with holes in them: with the proposals as their text, and as snippets that lead from hole to hole. */
export function editsWithHoles(text: string, write: (hole: Hole) => readonly Edit[]): Edit[] {
  let stop = 0;
  const snippets = write((proposed, choices) => {
    stop += 1;
    if (choices) return `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
    return `\${${stop}:${snippetText(proposed)}}`;
  });
  const edits = write((proposed) => proposed);
  return edits.map((edit, index) => ({
    ...edit,
    snippet: belowLine(indentAt(text, edit.span.start), snippets[index]?.text ?? edit.text),
  }));
}

/** Text in which nothing has a meaning to a snippet. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Editors give the lines of a snippet the indentation of the line it is put in, so it has only what comes on top of that. */
function belowLine(indentation: string, snippet: string): string {
  return snippet.replaceAll(`\n${indentation}`, '\n');
}
