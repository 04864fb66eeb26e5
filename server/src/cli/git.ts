import { spawnSync } from 'node:child_process';
import type { Localized } from '../project/localized.ts';
import { CouldNotRun } from './could-not-run.ts';

/** What git answers; `answer` is undefined when it could not do what was asked. */
interface Answer {
  answer: Buffer | undefined;
  /** What it says of that, in English. */
  complaint: string;
}

/** Bytes that one answer may take. */
const MOST = 2 ** 31 - 1;

/** Asks git in a folder, without a shell. Throws {@link CouldNotRun} when there is no git. */
export function askGit(folder: string, args: readonly string[], input = ''): Answer {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    // Answers that programs read are in English, and asking changes nothing.
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    input,
    maxBuffer: MOST,
  });
  if (error) throw new CouldNotRun((error as NodeJS.ErrnoException).code === 'ENOENT' ? NO_GIT : failed(error.message));
  const complaint = stderr.toString('utf8').trim();
  return { answer: status === 0 ? stdout : undefined, complaint };
}

/** What git answers. Throws {@link CouldNotRun} with its own words when it cannot. */
export function gitAnswer(folder: string, args: readonly string[], input?: string): Buffer {
  const { answer, complaint } = askGit(folder, args, input);
  if (!answer) throw new CouldNotRun(failed(complaint));
  return answer;
}

/** The parts of an answer that ends each with a zero byte. */
export function partsOf(answer: Buffer): string[] {
  return answer.toString('utf8').split('\0').slice(0, -1);
}

function failed(complaint: string): Localized {
  const words = complaint.split('\n')[0] ?? '';
  return { nl: `Git kan dit niet zeggen: ${words}`, en: `Git cannot tell this: ${words}` };
}

const NO_GIT: Localized = {
  nl: '--changed-since vraagt aan git wat er veranderde, en git is niet geïnstalleerd.',
  en: '--changed-since asks git what changed, and git is not installed.',
};
