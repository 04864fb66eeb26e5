/** A stop of a snippet with its proposal, one with choices, or a character that is not to be read as one. */
const PARTS =
  /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|\}|\$(?:\d+|\{\d+\})/g;

/**
 * What an editor writes for a snippet of which nobody fills in anything.
 * @param indentation that of the line it is put in, which its other lines get too
 */
export function snippetText(snippet: string, indentation: string): string {
  const text = snippet.replace(PARTS, (_, plain?: string, proposal?: string, choice?: string) =>
    (plain ?? proposal ?? choice ?? '').replace(plain === undefined ? /\\(.)/g : /$^/, '$1'),
  );
  return text.replaceAll('\n', `\n${indentation}`);
}
