import type { Assessment, Language, SmellKind } from '../assess/model.ts';
import type { Agreement, FileFacts, Span, Text } from '../facts/model.ts';
import type { Settings } from '../project/settings.ts';

/** Words in a document that a reading of prose points at. */
export interface Passage {
  words: string;
  span: Span;
}

const MOST_REMEMBERED = 4096;

/** Readings by text, since several rules ask the same; of each language for one day, which hardly ever changes. */
const remembered = new Map<Language | 'auto', Readings>();

/** When the newer ones are too many they become the older ones, so that what is asked again and again stays. */
interface Readings {
  today: string;
  newer: Map<string, Assessment>;
  older: Map<string, Assessment>;
}

/**
 * Reads a text as one sentence. The same text is read once, however many rules ask. Undefined as long as what reads prose has
 * not been loaded.
 */
export function readProse({ text }: Text, facts: FileFacts, { assess, today }: Settings): Assessment | undefined {
  if (!assess) return undefined;
  const lang = facts.dialect === 'nl' || facts.dialect === 'en' ? facts.dialect : 'auto';
  const readings = readingsOn(today, lang);
  const known = readings.newer.get(text);
  if (known) return known;
  const read = readings.older.get(text) ?? assess(text, { lang, today });
  if (readings.newer.size >= MOST_REMEMBERED) {
    readings.older = readings.newer;
    readings.newer = new Map();
  }
  readings.newer.set(text, read);
  return read;
}

function readingsOn(today: string, lang: Language | 'auto'): Readings {
  const known = remembered.get(lang);
  if (known?.today === today) return known;
  const readings: Readings = { today, newer: new Map(), older: new Map() };
  remembered.set(lang, readings);
  return readings;
}

/** The first words of each text that have a weakness of this kind. */
export function passagesWith(kind: SmellKind, texts: readonly Text[], facts: FileFacts, settings: Settings): Passage[] {
  return texts.flatMap((text) => {
    const smell = readProse(text, facts, settings)?.smells.find((each) => each.kind === kind);
    return smell ? [{ words: smell.text, span: spanIn(text, smell) }] : [];
  });
}

/** The different words of a text that are vague or leave a way out, in lower case. */
export function vagueWordsIn({ smells }: Assessment): string[] {
  const vague = smells.filter(({ kind }) => kind === 'vague-wording' || kind === 'escape-clause');
  return [...new Set(vague.map(({ text }) => text.toLowerCase()))];
}

/** The texts of an agreement that say what is promised: scope, what is measured, and what steps deliver. */
export function promisesOf({ specific, measurements, steps }: Agreement): Text[] {
  const measured = [...measurements, ...steps.flatMap((step) => step.measurements)].flatMap(({ text }) => text ?? []);
  return [
    ...(specific ? [specific] : []),
    ...measured,
    ...steps.flatMap(({ subResults, norms }) => [...subResults, ...norms]),
  ];
}

/** Where words of a text stand; the whole text when quotation marks, escapes or indentation shift its offsets. */
function spanIn({ text, span }: Text, { start, end }: Span): Span {
  if (span.end - span.start !== text.length + 2) return span;
  return { start: span.start + 1 + start, end: span.start + 1 + end };
}
