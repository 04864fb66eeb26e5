import { existsSync } from 'node:fs';
import path from 'node:path';
import { CONFIGURATION_FILE } from '../project/configuration.ts';
import type { Preset } from '../project/presets.ts';
import type { Settings } from '../project/settings.ts';
import type { CiService } from './ci-services.ts';
import { repositoryFolder } from './repository.ts';

/** A file to write, by its absolute path. */
export interface StarterFile {
  file: string;
  text: string;
}

const SCHEMA = 'node_modules/afspraak/schema/afspraak.schema.json';

/** The configuration of a project. */
export function configurationFile(
  folder: string,
  settings: { country: string; language: Settings['language']; preset: Preset },
): StarterFile {
  const schema = path
    .relative(folder, path.join(installFolder(folder), SCHEMA))
    .split(path.sep)
    .join('/');
  const { country, language, preset } = settings;
  const $schema = schema.startsWith('.') ? schema : `./${schema}`;
  const text = `${JSON.stringify({ $schema, language, country, preset }, undefined, 2)}\n`;
  return { file: path.join(folder, CONFIGURATION_FILE), text };
}

/** Where packages are installed, or would be. */
function installFolder(folder: string): string {
  for (const sign of [SCHEMA, 'package.json']) {
    for (let at = folder; ; at = path.dirname(at)) {
      if (existsSync(path.join(at, sign))) return at;
      if (at === path.dirname(at)) break;
    }
  }
  return folder;
}

/** The file that makes a service lint the documents in a folder, at the place in its repository where the service looks for it. */
export function ciFile(service: CiService, folder: string): StarterFile {
  const repository = repositoryFolder(folder);
  const within = path.relative(repository, folder).split(path.sep).join('/') || '.';
  if (service === 'gitlab') return { file: path.join(repository, '.gitlab-ci.yml'), text: gitlab(within) };
  const isInstalled = existsSync(path.join(repository, 'package.json'));
  return { file: path.join(repository, '.github/workflows/afspraak.yml'), text: github(within, isInstalled) };
}

function github(within: string, isInstalled: boolean): string {
  return `name: Afspraak
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
${isInstalled ? '      - run: npm ci\n' : ''}      - uses: afspraak/afspraak@main
        with:
          paths: ${JSON.stringify(within)}
`;
}

/** Paths that a shell reads as they are. */
export const PLAIN_PATH = /^[\w./-]+$/;

function gitlab(within: string): string {
  return `include:
  - remote: https://raw.githubusercontent.com/afspraak/afspraak/main/server/ci/afspraak.gitlab-ci.yml
variables:
  AFSPRAAK_PATHS: ${PLAIN_PATH.test(within) ? within : '.'}
`;
}

/** What to leave out: nothing yet. */
export function ignoreFile(folder: string, language: 'nl' | 'en'): StarterFile {
  const text =
    language === 'nl'
      ? '# Documenten die Afspraak weglaat, zoals in .gitignore:\n# concept/\n'
      : '# Documents that Afspraak leaves out, as in .gitignore:\n# drafts/\n';
  return { file: path.join(folder, '.afspraakignore'), text };
}
