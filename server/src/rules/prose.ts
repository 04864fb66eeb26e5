import type { Assessment, Language, Smell, SmellKind } from '../assess/model.ts';
import type { Agreement, FileFacts, Span, Text } from '../facts/model.ts';
import type { Settings } from '../project/settings.ts';
import type { FileContext } from './rule.ts';

/** Words in a document that a reading of prose points at. */
export interface Passage {
  words: string;
  span: Span;
}

/** By kind, the first words of each text with that weakness. */
type Smells = ReadonlyMap<SmellKind, ReadonlyMap<Text, Smell>>;

/** The agreement that was asked about last, since one rule after the other asks about it. */
interface ReadAgreement {
  agreement: Agreement;
  settings: Settings;
  weak: Smells;
}

let last: ReadAgreement | undefined;
const NONE: Smells = new Map();

/** Reads a text as one sentence. Undefined as long as what reads prose has not been loaded. */
export function readProse({ text }: Text, facts: FileFacts, { assess, today }: Settings): Assessment | undefined {
  return assess?.(text, { lang: languageOf(facts), today });
}

/**
 * The first words with a weakness of this kind of each text of an agreement that `textsOf` chooses, from what it promises; of a
 * result agreement also from its title. They are read once, however many rules ask; none are as long as what reads prose has not been loaded.
 */
export function passagesWith(
  kind: SmellKind,
  agreement: Agreement,
  { facts, settings }: Pick<FileContext, 'facts' | 'settings'>,
  textsOf: (agreement: Agreement) => readonly Text[],
): Passage[] {
  const weak = weakTextsOf(agreement, facts, settings).get(kind);
  if (!weak) return [];
  return textsOf(agreement).flatMap((text) => {
    const smell = weak.get(text);
    return smell ? [{ words: smell.text, span: spanIn(text, smell) }] : [];
  });
}

function weakTextsOf(agreement: Agreement, facts: FileFacts, settings: Settings): Smells {
  if (last?.agreement !== agreement || last.settings !== settings) {
    last = { agreement, settings, weak: readWeakTexts(agreement, facts, settings) };
  }
  return last.weak;
}

function readWeakTexts(agreement: Agreement, facts: FileFacts, { assess, today }: Settings): Smells {
  if (!assess) return NONE;
  const options = { lang: languageOf(facts), today };
  const texts = promisesOf(agreement);
  if (agreement.kind === 'result' && agreement.title) texts.push(agreement.title);
  let weak: Map<SmellKind, Map<Text, Smell>> | undefined;
  for (const text of texts) {
    for (const smell of assess.smells(text.text, options)) {
      weak ??= new Map();
      const alike = weak.get(smell.kind) ?? new Map<Text, Smell>();
      weak.set(smell.kind, alike);
      if (!alike.has(text)) alike.set(text, smell);
    }
  }
  return weak ?? NONE;
}

function languageOf({ dialect }: FileFacts): Language | 'auto' {
  return dialect === 'nl' || dialect === 'en' ? dialect : 'auto';
}

/** The different words of a text that are vague or leave a way out, in lower case. */
export function vagueWordsIn({ smells }: Assessment): string[] {
  const vague = smells.filter(({ kind }) => kind === 'vague-wording' || kind === 'escape-clause');
  return [...new Set(vague.map(({ text }) => text.toLowerCase()))];
}

/** The texts of an agreement that say what is promised: scope, what is measured, and what steps deliver. */
export function promisesOf({ specific, measurements, steps }: Agreement): Text[] {
  const promises: Text[] = specific ? [specific] : [];
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
