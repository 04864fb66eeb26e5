import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageId } from '../../scripts/generate/textmate-grammar.ts';
import { DIALECTS } from '../../server/src/dialect/dialect.ts';

interface Manifest {
  contributes: {
    languages: { id: string; extensions?: string[]; filenames?: string[]; configuration?: string }[];
    grammars: { language: string; scopeName: string; path: string }[];
    commands: { enablement?: string }[];
    menus: Record<string, { when: string }[]>;
  };
}

const root = path.resolve(import.meta.dirname, '../..');
const { contributes }: Manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

it('opens the configuration as JSON with comments', () => {
  expect(contributes.languages).toContainEqual({ id: 'jsonc', filenames: ['afspraak.json'] });
});

describe.each(DIALECTS.map((dialect) => ({ dialect, id: languageId(dialect) })))(
  'the manifest knows dialect $dialect.code',
  ({ dialect, id }) => {
    it('as a language with its file extension', () => {
      const language = contributes.languages.find((one) => one.id === id);
      expect(language?.extensions).toEqual([dialect.table.extension]);
      expect(existsSync(path.join(root, language?.configuration ?? 'missing'))).toBe(true);
    });

    it('with its highlighting', () => {
      const grammar = contributes.grammars.find((one) => one.language === id);
      expect(grammar?.scopeName).toBe(`source.${id}`);
      expect(existsSync(path.join(root, grammar?.path ?? 'missing'))).toBe(true);
    });

    it('where commands depend on the language', () => {
      const conditions = [
        ...contributes.commands.map((command) => command.enablement ?? ''),
        ...Object.values(contributes.menus).flatMap((items) => items.map((item) => item.when)),
      ].filter((condition) => condition.includes('editorLangId'));
      for (const condition of conditions) expect(condition).toContain(`editorLangId == ${id}`);
    });
  },
);
