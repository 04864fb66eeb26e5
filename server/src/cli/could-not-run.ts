import type { Localized } from '../project/localized.ts';

/** Why a command could not do its work. The command line says each reason on a line of its own and ends with status 2. */
export class CouldNotRun extends Error {
  readonly reasons: readonly Localized[];

  constructor(...reasons: [Localized, ...Localized[]]) {
    super(reasons[0].en);
    this.name = 'CouldNotRun';
    this.reasons = reasons;
  }
}

/** That a file cannot be read, with what the system says of it. */
export function unreadableReason(file: string, error: unknown): Localized {
  const { nl, en } = systemReason(error);
  return { nl: `${file} kan niet gelezen worden: ${nl}.`, en: `${file} cannot be read: ${en}.` };
}

/** What the system says of a file that cannot be read or written, without its path and code, in words for people. */
export function systemReason(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return SYSTEM_REASONS[code] ?? { nl: message, en: message };
}

const SYSTEM_REASONS: Readonly<Record<string, Localized>> = {
  EACCES: { nl: 'je hebt er geen toegang toe', en: 'you have no access to it' },
  EPERM: { nl: 'je hebt er geen toegang toe', en: 'you have no access to it' },
  EISDIR: { nl: 'het is een map', en: 'it is a folder' },
  ELOOP: { nl: 'de koppeling verwijst naar zichzelf', en: 'the link leads to itself' },
  ENOENT: { nl: 'het bestaat niet', en: 'it does not exist' },
  ENOTDIR: { nl: 'het bestaat niet', en: 'it does not exist' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EROFS: { nl: 'de schijf is alleen te lezen', en: 'the disk can only be read' },
  ERR_FS_FILE_TOO_LARGE: { nl: 'het is te groot', en: 'it is too large' },
  ERR_STRING_TOO_LONG: { nl: 'het is te groot', en: 'it is too large' },
};
