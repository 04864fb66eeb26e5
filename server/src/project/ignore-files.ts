/** Files that name what is left out, in the syntax of git; of two in one folder the first one decides. */
export const IGNORE_FILES = ['.afspraakignore', '.gitignore'] as const;
