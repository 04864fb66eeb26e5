import type { LintProject } from '../lint/lint.ts';
import type { Localized } from '../project/localized.ts';

/** Shows on a terminal how far a long run is. */
export interface Progress {
  /** The same projects, whose documents are counted when they are read. */
  watched(projects: readonly LintProject[]): LintProject[];
  /** Takes the line away, before something else is written or at the end. */
  clear(): void;
}

/** Where progress shows. */
export interface ProgressPlace {
  terminal: { isTTY?: boolean; write(text: string): unknown };
  environment: NodeJS.ProcessEnv;
  language: keyof Localized;
  /** Milliseconds since any moment. */
  now(): number;
}

const PATIENCE = 1000;
const PACE = 100;
const CLEAR = '\r\u001B[K';

/** Progress of a run that starts now. Shows nothing in the first second, in continuous integration, or where there is no terminal. */
export function createProgress({ terminal, environment, language, now }: ProgressPlace): Progress {
  if (!terminal.isTTY || environment.CI || environment.TERM === 'dumb') return NONE;
  let next = now() + PATIENCE;
  let [read, total, shows] = [0, 0, false];
  const tick = () => {
    read++;
    if (now() < next) return;
    next = now() + PACE;
    shows = true;
    terminal.write(`${CLEAR}${WORDS[language](read, total)}`);
  };
  return {
    watched: (projects) =>
      projects.map((project) => {
        const counted = [...project.sources];
        total += counted.length;
        return { ...project, sources: counted.map((source) => ticking(source, tick)) };
      }),
    clear: () => {
      if (shows) terminal.write(CLEAR);
      shows = false;
    },
  };
}

/** The same document, that ticks when it is read for the first time. */
function ticking<Source extends { read(): string }>(source: Source, tick: () => void): Source {
  let isRead = false;
  const read = () => {
    if (!isRead) tick();
    isRead = true;
    return source.read();
  };
  return { ...source, read };
}

const NONE: Progress = { watched: (projects) => [...projects], clear: () => {} };

const WORDS: Record<keyof Localized, (read: number, total: number) => string> = {
  nl: (read, total) => `${read} van ${total} documenten gelezen`,
  en: (read, total) => `${read} of ${total} documents read`,
};
