import type { Assessment, Language, Smell, SmellKind } from '../assess/model.ts';
import type { Agreement, FileFacts, Span, Text } from '../facts/model.ts';
import type { Settings } from '../project/settings.ts';

/** Words in a document that a reading of prose points at. */
export interface Passage {
  words: string;
  span: Span;
}

const MOST_REMEMBERED = 1024;

/** Smells by text, since several rules ask the same; of each language for one day, which hardly ever changes. */
const remembered = new Map<Language | 'auto', Smells>();

/** When the newer ones are too many they become the older ones, so that what is asked again and again stays. */
interface Smells {
  today: string;
  newer: Map<string, readonly Smell[]>;
  older: Map<string, readonly Smell[]>;
}

const NONE: readonly Smell[] = [];

/** Reads a text as one sentence. Undefined as long as what reads prose has not been loaded. */
export function readProse({ text }: Text, facts: FileFacts, { assess, today }: Settings): Assessment | undefined {
  return assess?.(text, { lang: languageOf(facts), today });
}

/** The weaknesses of a text, which is read once, however many rules ask. None as long as what reads prose has not been loaded. */
function smellsIn({ text }: Text, facts: FileFacts, { assess, today }: Settings): readonly Smell[] {
  if (!assess) return NONE;
  const lang = languageOf(facts);
  const smells = smellsOn(today, lang);
  const known = smells.newer.get(text);
  if (known) return known;
  const read = smells.older.get(text) ?? assess.smells(text, { lang, today });
  if (smells.newer.size >= MOST_REMEMBERED) {
    smells.older = smells.newer;
    smells.newer = new Map();
  }
  smells.newer.set(text, read.length === 0 ? NONE : read);
  return read;
}

function languageOf({ dialect }: FileFacts): Language | 'auto' {
  return dialect === 'nl' || dialect === 'en' ? dialect : 'auto';
}

function smellsOn(today: string, lang: Language | 'auto'): Smells {
  const known = remembered.get(lang);
  if (known?.today === today) return known;
  const smells: Smells = { today, newer: new Map(), older: new Map() };
  remembered.set(lang, smells);
  return smells;
}

/** The first words of each text that have a weakness of this kind. */
export function passagesWith(kind: SmellKind, texts: readonly Text[], facts: FileFacts, settings: Settings): Passage[] {
  const passages: Passage[] = [];
  for (const text of texts) {
    const smell = smellsIn(text, facts, settings).find((each) => each.kind === kind);
    if (smell) passages.push({ words: smell.text, span: spanIn(text, smell) });
  }
  return passages;
}

/** The different words of a text that are vague or leave a way out, in lower case. */
export function vagueWordsIn({ smells }: Assessment): string[] {
  const vague = smells.filter(({ kind }) => kind === 'vague-wording' || kind === 'escape-clause');
  return [...new Set(vague.map(({ text }) => text.toLowerCase()))];
}

/** The texts of an agreement that say what is promised: scope, what is measured, and what steps deliver. */
export function promisesOf({ specific, measurements, steps }: Agreement): Text[] {
  const promises = specific ? [specific] : [];
  for (const { text } of measurements) if (text) promises.push(text);
  for (const step of steps) for (const { text } of step.measurements) if (text) promises.push(text);
  for (const { subResults, norms } of steps) promises.push(...subResults, ...norms);
  return promises;
}

/** Where words of a text stand; the whole text when quotation marks, escapes or indentation shift its offsets. */
function spanIn({ text, span }: Text, { start, end }: Span): Span {
  if (span.end - span.start !== text.length + 2) return span;
  return { start: span.start + 1 + start, end: span.start + 1 + end };
}
