import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { positionAt } from '../facts/position.ts';
import { lineStartsOf } from '../facts/text.ts';
import type { BaselineEntries } from '../lint/baseline.ts';
import type { Localized } from '../project/localized.ts';
import type { Context } from './context.ts';
import { CouldNotRun, unreadableReason } from './could-not-run.ts';
import { readText, writeWhole } from './document-file.ts';
import { checkedOutput, notWritten } from './output.ts';
import { printableJsonText } from './printable.ts';

/** Version of the file; raised when a reader of the older one would no longer understand. */
const VERSION = 1;

/** A file of findings that are known: `{ "version": 1, "documents": { PATH: { RULE: [FINGERPRINT] } } }`, with paths from its folder. */
export interface BaselineFile {
  /** Absolute path. */
  file: string;
  /** As it was named. */
  shown: string;
  /** None when the file does not exist yet. */
  entries: BaselineEntries;
}

/**
 * Opens a baseline. Throws {@link CouldNotRun} when it is damaged, when it is missing although nothing is going to write it, or
 * when it is to be written and cannot be.
 */
export function openBaseline(shown: string, isWritten: boolean, context: Context): BaselineFile {
  const file = isWritten ? checkedOutput(shown, context) : path.resolve(context.cwd, shown);
  if (!existsSync(file)) {
    if (!isWritten) throw new CouldNotRun(missing(shown));
    return { file, shown, entries: new Map() };
  }
  return { file, shown, entries: new BaselineReader(shown, readBaseline(file, shown)).read() };
}

/** Writes a baseline in one go, in an order that depends on nothing but its entries; leaves it alone when they are the same. */
export function writeBaseline({ file, shown }: BaselineFile, entries: BaselineEntries): void {
  const text = baselineText(entries);
  try {
    if (!existsSync(file) || readText(file) !== text) writeWhole(file, text);
  } catch (error) {
    throw notWritten(shown, error);
  }
}

function baselineText(entries: BaselineEntries): string {
  const documents = [...entries].sort(byKey).map(([document, prints]) => {
    const byRule = Map.groupBy(prints.keys(), (fingerprint) => prints.get(fingerprint) ?? '');
    const rules = [...byRule].sort(byKey).map(([rule, own]) => [rule, own.sort()] as const);
    return [document, Object.fromEntries(rules)] as const;
  });
  const content = { version: VERSION, documents: Object.fromEntries(documents) };
  return printableJsonText(`${JSON.stringify(content, undefined, 2)}\n`);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function readBaseline(file: string, shown: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new CouldNotRun(unreadableReason(shown, error));
  }
}

class BaselineReader {
  private readonly shown: string;
  private readonly text: string;

  constructor(shown: string, text: string) {
    this.shown = shown;
    this.text = text;
  }

  read(): BaselineEntries {
    const errors: ParseError[] = [];
    const tree = parseTree(this.text, errors, { disallowComments: true });
    const [error] = errors;
    if (error || !tree) throw this.damaged(error?.offset ?? 0);
    const members = new Map(this.members(tree));
    const version = members.get('version');
    if (typeof version?.value === 'number' && version.value > VERSION) throw new CouldNotRun(newer(this.shown));
    const documents = members.get('documents');
    if (version?.value !== VERSION || !documents) throw this.damaged((version ?? tree).offset);
    return new Map(this.members(documents).map(([document, rules]) => [document, this.document(rules)]));
  }

  private document(tree: Node): Map<string, string> {
    const fingerprints = this.members(tree).flatMap(([rule, list]) => {
      if (list.type !== 'array') throw this.damaged(list.offset);
      return (list.children ?? []).map((item): [string, string] => [this.fingerprint(item), rule]);
    });
    return new Map(fingerprints);
  }

  private fingerprint(item: Node): string {
    if (typeof item.value === 'string' && /^[0-9a-f]{16}$/.test(item.value)) return item.value;
    throw this.damaged(item.offset);
  }

  private members(tree: Node): [name: string, value: Node][] {
    if (tree.type !== 'object') throw this.damaged(tree.offset);
    return (tree.children ?? []).flatMap(({ children: [key, value] = [] }): [string, Node][] =>
      key && value ? [[key.value, value]] : [],
    );
  }

  private damaged(offset: number): CouldNotRun {
    const lines = { lineStarts: lineStartsOf(this.text), length: this.text.length };
    const { line, character } = positionAt(lines, offset);
    const place = `${this.shown}:${line + 1}:${character + 1}`;
    return new CouldNotRun({
      nl: `${place}: hier is dit bestand met bekende bevindingen beschadigd. Haal het terug uit versiebeheer, of verwijder het en maak het opnieuw met --update-baseline.`,
      en: `${place}: here this baseline is damaged. Restore it from version control, or remove it and make it anew with --update-baseline.`,
    });
  }
}

function missing(shown: string): Localized {
  return {
    nl: `${shown} bestaat niet. Voeg --update-baseline toe om er de bevindingen van nu in te schrijven.`,
    en: `${shown} does not exist. Add --update-baseline to write the present findings to it.`,
  };
}

function newer(shown: string): Localized {
  return {
    nl: `${shown} is geschreven door een nieuwere versie van afspraak. Werk afspraak bij.`,
    en: `${shown} was written by a newer version of afspraak. Update afspraak.`,
  };
}
