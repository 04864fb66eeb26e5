import { describe, expect, test } from 'vitest';
import { type LintSource, lintProject } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const settings = defaultSettings('2026-03-02');

function source(uri: string, text: string, asked = true): LintSource {
  return { uri, asked, read: () => text };
}

describe('linting a project', () => {
  test('reads every document before it checks one', () => {
    const read: string[] = [];
    const sources = ['a', 'b'].map(
      (name): LintSource => ({
        uri: `${name}.afspraak`,
        asked: true,
        read: () => {
          read.push(name);
          return `taak ${name}`;
        },
      }),
    );
    const documents = lintProject({ settings, sources });
    expect(documents.next().value).toMatchObject({ uri: 'a.afspraak', findings: [] });
    expect(read).toEqual(['a', 'b']);
  });

  test('gives findings of the asked documents only', () => {
    const sources = [
      source('a.afspraak', 'medewerker jan {\n leidinggevende: els\n}', false),
      source('b.afspraak', 'medewerker piet {\n leidinggevende: jan\n}'),
    ];
    expect([...lintProject({ settings, sources })]).toMatchObject([{ uri: 'b.afspraak', findings: [] }]);
  });

  test('says which document could not be read and goes on', () => {
    const broken: LintSource = {
      uri: 'a.afspraak',
      asked: false,
      read: () => {
        throw new Error('gone');
      },
    };
    expect([...lintProject({ settings, sources: [broken, source('b.afspraak', 'taak B')] })]).toMatchObject([
      { uri: 'a.afspraak', unreadable: { message: 'gone' } },
      { uri: 'b.afspraak', findings: [] },
    ]);
  });
});
