import type { Localized } from '../project/localized.ts';
import { systemReason } from './could-not-run.ts';
import { NotReplaced, replaceText } from './document-file.ts';

/** Replaces the text of a document that was read before. Gives the reason when that was not done; the document then is as it was. */
export function rewrite(file: string, shown: string, before: string, after: string): Localized | undefined {
  try {
    replaceText(file, after, before);
    return undefined;
  } catch (error) {
    const { nl, en } = error instanceof NotReplaced ? REASONS[error.why] : systemReason(error);
    return { nl: `${shown} is niet geschreven: ${nl}.`, en: `${shown} is not written: ${en}.` };
  }
}

const REASONS: Readonly<Record<NotReplaced['why'], Localized>> = {
  changed: {
    nl: 'het is intussen door iemand anders veranderd; probeer het opnieuw',
    en: 'somebody else has changed it in the meantime; try again',
  },
  'not-utf8': { nl: 'het is geen UTF-8; bewaar het eerst als UTF-8', en: 'it is not UTF-8; save it as UTF-8 first' },
};
