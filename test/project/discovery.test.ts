import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { discoverProjects } from '../../server/src/project/discovery.ts';
import { folderWith } from '../cli/afspraak.ts';

/** What paths lead to, with paths relative to the folder: root, files, and those among them that were asked about. */
function discover(files: Record<string, string>, paths: string[], from = '.', forceExclude = false) {
  const folder = folderWith(files);
  const relative = (file: string) => path.relative(folder, file).split(path.sep).join('/') || '.';
  const { projects, ignored, problems } = discoverProjects(paths, path.join(folder, from), forceExclude);
  return {
    projects: projects.map(({ root, files, asked }) => ({
      root: relative(root),
      files: files.map(relative),
      asked: [...asked].map(relative).sort(),
    })),
    ignored: ignored.map(({ path: given, by }) => `${given} ${relative(by)}`),
    problems: problems.map(({ path: given, reason }) => `${given} ${reason}`),
  };
}

const files = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '']));

describe('documents', () => {
  test('are found by their extension, in a stable order, not in hidden folders', () => {
    const { projects } = discover(files('b.afspraak', 'a/c.agreement', 'x.txt', '.verborgen/d.afspraak'), ['.']);
    expect(projects).toEqual([
      { root: '.', files: ['a/c.agreement', 'b.afspraak'], asked: ['a/c.agreement', 'b.afspraak'] },
    ]);
  });

  test('may have a hidden name themselves', () => {
    const { projects } = discover(files('.a.afspraak', 'map/.b.agreement', '.map/c.afspraak'), ['.']);
    expect(projects.map(({ files: found }) => found)).toEqual([['.a.afspraak', 'map/.b.agreement']]);
  });

  test('are left out where git does so, deeper ignore files last', () => {
    const { projects } = discover(
      {
        ...files('a.afspraak', 'oud/b.afspraak', 'map/c.afspraak', 'map/d.afspraak', 'map/wel/e.tmp.afspraak'),
        ...files('node_modules/f.afspraak', 'map/node_modules/g.afspraak'),
        '.gitignore': 'oud/\n*.tmp.afspraak\n/d.afspraak\n',
        'map/.gitignore': '/c.afspraak\n!*.tmp.afspraak\n',
      },
      ['.'],
    );
    expect(projects[0]?.files).toEqual(['a.afspraak', 'map/d.afspraak', 'map/wel/e.tmp.afspraak']);
  });

  test('are left out by an ignore file of their own, which goes before that of git beside it', () => {
    const { projects } = discover(
      {
        ...files('a.afspraak', 'archief/b.afspraak', 'map/c.afspraak', 'map/d.afspraak'),
        '.gitignore': 'map/c.afspraak\n',
        '.afspraakignore': 'archief/\n!map/c.afspraak\n',
        'map/.afspraakignore': 'd.*\n',
      },
      ['.'],
    );
    expect(projects[0]?.files).toEqual(['a.afspraak', 'map/c.afspraak']);
  });

  test('are left out by ignore files above the folder that is asked about', () => {
    const given = { ...files('map/a.afspraak', 'map/b.afspraak'), '.gitignore': 'map/b.*\n' };
    expect(discover(given, ['.'], 'map').projects[0]?.files).toEqual(['map/a.afspraak']);
  });

  test.each(['uit/', 'uit/**', 'uit/*', '*'])(
    'count in a folder that is asked about and that %s leaves out',
    (pattern) => {
      const given = {
        ...files('a.afspraak', 'uit/b.afspraak', 'uit/in/c.afspraak', 'uit/oud/d.afspraak'),
        '.gitignore': `${pattern}\n`,
        'uit/.gitignore': 'oud/\n',
      };
      for (const [path, from] of [
        ['.', 'uit'],
        ['uit', '.'],
      ] as const) {
        const { projects, ignored } = discover(given, [path], from);
        expect(projects[0]?.asked).toEqual(['uit/b.afspraak', 'uit/in/c.afspraak']);
        expect(ignored).toEqual([`${path} .gitignore`]);
      }
      expect(discover(given, ['.'], 'uit', true)).toEqual({ projects: [], ignored: ['. .gitignore'], problems: [] });
      if (pattern !== '*') expect(discover(given, ['.']).projects[0]?.files).toEqual(['a.afspraak']);
    },
  );

  test('see the others of their project, which ignore files leave out as a whole', () => {
    const given = { ...files('uit/afspraak.json', 'uit/a.afspraak', 'uit/b.afspraak'), '.gitignore': 'uit/\n' };
    expect(discover(given, ['uit/a.afspraak']).projects).toEqual([
      { root: 'uit', files: ['uit/a.afspraak', 'uit/b.afspraak'], asked: ['uit/a.afspraak'] },
    ]);
  });

  test('are found by glob patterns', () => {
    const { projects } = discover(files('a/x.afspraak', 'b/x.afspraak', 'b/y.afspraak'), ['*/x.*']);
    expect(projects[0]?.asked).toEqual(['a/x.afspraak', 'b/x.afspraak']);
  });

  test('behind links are not found', () => {
    const folder = folderWith(files('a/b.afspraak'));
    symlinkSync('..', path.join(folder, 'a/terug'));
    expect(discoverProjects(['.'], folder).projects[0]?.files).toEqual([path.join(folder, 'a/b.afspraak')]);
  });
});

describe('projects', () => {
  test('reach to the nearest configuration upward, and not into nested ones', () => {
    const given = files('afspraak.json', 'a.afspraak', 'in/b.afspraak', 'klant/afspraak.json', 'klant/c.afspraak');
    expect(discover(given, ['in'], '.').projects).toEqual([
      { root: '.', files: ['a.afspraak', 'in/b.afspraak'], asked: ['in/b.afspraak'] },
    ]);
    expect(discover(given, ['.']).projects.map(({ root, files }) => [root, files])).toEqual([
      ['.', ['a.afspraak', 'in/b.afspraak']],
      ['klant', ['klant/c.afspraak']],
    ]);
  });

  test('without configuration reach over the working directory', () => {
    expect(discover(files('a.afspraak', 'map/b.afspraak'), ['map/b.afspraak']).projects).toEqual([
      { root: '.', files: ['a.afspraak', 'map/b.afspraak'], asked: ['map/b.afspraak'] },
    ]);
  });

  test('outside the working directory are the folder that is asked about', () => {
    const given = files('werk/x.txt', 'elders/a.afspraak', 'elders/map/b.afspraak');
    expect(discover(given, ['../elders'], 'werk').projects.map(({ root }) => root)).toEqual(['elders']);
  });
});

test('paths that give nothing are problems', () => {
  const { projects, problems } = discover(files('x.txt', 'leeg/y.txt'), ['nope', 'x.txt', 'leeg', '*.agreement']);
  expect(projects).toEqual([]);
  expect(problems).toEqual(['nope missing', 'x.txt not-a-document', 'leeg no-documents', '*.agreement no-documents']);
});
