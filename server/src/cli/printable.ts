/** Characters that could steer a terminal or hide what a text says: controls, changes of direction, halves of characters. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Finds every text that may hold an unsafe character, and few others; many times faster. */
const SUSPECT = /[^ -~\u00A1-\u061B\u061D-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFF]/;

/** A text of a document, a path or an argument as a terminal may show it, on one line: white space becomes a space, what else is unsafe is spelled out. */
export function printable(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(UNSAFE, (character) =>
    /\s/.test(character) && character !== '\uFEFF' ? ' ' : spelled(character),
  );
}

/** Lines of text that are each printable. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** JSON in which unsafe characters are escaped, so that it can be shown as it is. */
export function printableJson(value: unknown): string {
  return printableJsonText(JSON.stringify(value));
}

/** JSON text as {@link printableJson} writes it; line breaks between values stay. */
export function printableJsonText(json: string): string {
  if (!SUSPECT.test(json)) return json;
  return json.replace(UNSAFE, (character) =>
    character === '\n' ? character : `\\u${codeOf(character).padStart(4, '0')}`,
  );
}

/** Text that a build service, which reads its log for commands, does not take for one. */
export function harmless(text: string): string {
  // Nearly every text has neither, and looking for them is many times faster.
  if (!text.includes('##') && !text.includes('::')) return text;
  return text.replace(/##(?=(?:vso)?\[)/gi, '# #').replace(/^(\s*):(?=:)/, '$1: ');
}

function spelled(character: string): string {
  return `\\u{${codeOf(character)}}`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
