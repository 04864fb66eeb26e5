import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rdformatSchema } from '@umbrelladocs/rdformat-validator';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import lintSchema from '../../server/schema/lint-output.schema.json' with { type: 'json' };
import type { JsonFinding } from '../../server/src/cli/reporters/json.ts';
import { afspraak, type Run, sharedFolderWith } from './afspraak.ts';
import sarifSchema from './sarif/sarif-2.1.0-rtm.5.json' with { type: 'json' };

/** What a title may hold to break the format that it ends up in. */
const HOSTILE = [
  `<img src=x onerror=alert(1)> | [klik](http://x.be) *_\`\`\` ::error::x`,
  `%0A%25 ##vso[task.x]y; {0} ]]> &amp; =1+1 \u001B[31m\u0007\u202Eabc\uFFFE`,
].join(' ');
const FILE = "map/a & 'b', %41;c]d.afspraak";
const LINE = `medewerker jan "👍🏽 ${HOSTILE}" { leidinggevende: elz }`;
const TEXT = ['taal: nl', 'medewerker els', LINE, ...['A', 'B'].map(agreement), ''].join('\n');
/** Where ‘elz’ stands: line and column from one, in UTF-16 units and in bytes of UTF-8. */
const AT = {
  line: 3,
  column: LINE.indexOf('elz') + 1,
  bytes: Buffer.byteLength(LINE.slice(0, LINE.indexOf('elz'))) + 1,
};

function agreement(name: string): string {
  return `resultaatafspraak ${name} { tussen: els en jan\n  tijdsgebonden: 2026-06-26\n}`;
}

const FORMATS = [
  'json',
  'json-lines',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'azure',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
];
let run: Run;
let written: Record<string, string>;
let findings: JsonFinding[];

const cwd = sharedFolderWith({
  'werk/afspraak.json': '{}',
  [`werk/${FILE}`]: TEXT,
  'werk/schoon.afspraak': 'taak Werk\n',
});

beforeAll(() => {
  const work = path.join(cwd, 'werk');
  run = afspraak(['lint', ...FORMATS.map((format) => `--format=${format}=${format}.out`)], { cwd: work });
  const outputs = readdirSync(work).filter((name) => name.endsWith('.out'));
  written = Object.fromEntries(outputs.map((name) => [name.slice(0, -4), readFileSync(path.join(work, name), 'utf8')]));
  findings = JSON.parse(written.json ?? '').findings;
});

function output(format: string): string {
  return written[format] ?? '';
}

function parsed(xml: string): Element[] {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (_, message) => problems.push(message) });
  const document = parser.parseFromString(xml, 'text/xml');
  expect(problems).toEqual([]);
  return [...document.getElementsByTagName('*')];
}

const UNSAFE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

describe('every format', () => {
  test('is written to its file, and people still see the findings', () => {
    expect(Object.keys(written).sort()).toEqual(FORMATS.toSorted());
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain(`${FILE}:${AT.line}:${AT.column} error structure/unresolved-name`);
    expect(run.stdout).not.toMatch(/##vso\[/);
  });

  test.each(FORMATS)('%s lets no character of a document through that hides or steers', (format) => {
    expect(output(format).replaceAll('\n', '')).not.toMatch(UNSAFE);
  });
});

describe('json', () => {
  test('is valid against its schema, and so is every line of json-lines', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    expect(ajv.validate(lintSchema, JSON.parse(output('json'))), ajv.errorsText()).toBe(true);
    expect(JSON.parse(output('json')).summary).toMatchObject({ documents: 2, error: 3 });
    const lines = output('json-lines').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(findings);
    expect(ajv.validate(lintSchema, { version: 1, findings: [{}] })).toBe(false);
  });

  test('has the place, the fix with its edits, related places and fingerprints', () => {
    const range = {
      start: { line: AT.line - 1, character: AT.column - 1 },
      end: { line: AT.line - 1, character: AT.column + 2 },
    };
    const edits = [{ file: FILE, range, text: 'els' }];
    const unresolved = findings.find(({ rule }) => rule === 'structure/unresolved-name');
    expect(unresolved).toMatchObject({ file: FILE, range, fixes: [{ title: 'Vervang door ‘els’', edits }] });
    expect(findings.find(({ rule }) => rule === 'leadership/weights-missing')?.related).toHaveLength(2);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });
});

describe('sarif', () => {
  test('is valid against the schema of SARIF 2.1.0', () => {
    const { id: _, $schema: __, ...schema } = sarifSchema;
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    expect(ajv.validate(schema, JSON.parse(output('sarif'))), ajv.errorsText()).toBe(true);
  });

  test('has results with rule, place from the folder of the repository, fingerprint and fix', () => {
    const [{ tool, results, invocations, columnKind }] = JSON.parse(output('sarif')).runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }]);
    expect(results).toHaveLength(findings.length);
    for (const [at, { ruleId, ruleIndex, partialFingerprints }] of results.entries()) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(partialFingerprints).toEqual({ 'afspraak/v1': findings[at]?.fingerprint });
    }
    const artifactLocation = { uri: `werk/${FILE.split('/').map(encodeURIComponent).join('/')}`, uriBaseId: 'SRCROOT' };
    const region = { startLine: AT.line, startColumn: AT.column, endLine: AT.line, endColumn: AT.column + 3 };
    const replacements = [{ deletedRegion: region, insertedContent: { text: 'els' } }];
    const unresolved = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'structure/unresolved-name');
    expect(unresolved).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }],
    });
  });

  test('reads nothing in a message as a link or a placeholder', () => {
    const { results } = JSON.parse(output('sarif')).runs[0];
    const texts: string[] = results.map(({ message }: { message: { text: string } }) => message.text);
    expect(texts.join('\n')).toContain('\\[klik\\](http://x.be)');
    expect(texts.join('\n')).toContain('{{0}}');
  });
});

test('junit fails the tests whose findings make the command fail', () => {
  const elements = parsed(output('junit'));
  const suites = elements.filter(({ tagName }) => tagName === 'testsuite');
  expect(suites.map((suite) => suite.getAttribute('name'))).toEqual([FILE, 'schoon.afspraak']);
  expect(suites[0]?.getAttribute('failures')).toBe('3');
  expect(suites[0]?.getAttribute('tests')).toBe(String(findings.length));
  const failures = elements.filter(({ tagName }) => tagName === 'failure');
  expect(failures.map((failure) => failure.getAttribute('type'))).toEqual(['error', 'error', 'error']);
  expect(failures[0]?.parentNode).toMatchObject({ nodeName: 'testcase' });
  expect(output('junit')).toContain(`structure/unresolved-name (${AT.line}:${AT.column})`);
});

test('checkstyle has a line and a column for each finding', () => {
  const elements = parsed(output('checkstyle'));
  expect(elements.filter(({ tagName }) => tagName === 'file').map((file) => file.getAttribute('name'))).toEqual([FILE]);
  const errors = elements.filter(({ tagName }) => tagName === 'error');
  expect(errors).toHaveLength(findings.length);
  const unresolved = errors.find((each) => each.getAttribute('source') === 'afspraak.structure.unresolved-name');
  const place = ['line', 'column', 'severity'].map((name) => unresolved?.getAttribute(name));
  expect(place).toEqual([String(AT.line), String(AT.column), 'error']);
});

/** Undoes what the runner of GitHub Actions undoes. */
function unescaped(text: string): string {
  return text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
}

test('github has one command on a line, that reads back as it was meant', () => {
  const lines = output('github').trimEnd().split('\n');
  expect(lines).toHaveLength(findings.length);
  const commands = lines.map((line) => {
    const [, command, properties = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
    const pairs = properties.split(',').map((pair) => pair.split('=').map(unescaped));
    return { command, message: unescaped(message), ...Object.fromEntries(pairs) };
  });
  expect(commands.find(({ title }) => title === 'structure/unresolved-name')).toEqual({
    command: 'error',
    message: expect.stringContaining('‘elz’'),
    file: `werk/${FILE}`,
    title: 'structure/unresolved-name',
    line: String(AT.line),
    endLine: String(AT.line),
    col: String(AT.column),
    endColumn: String(AT.column + 3),
  });
  expect(commands.find(({ title }) => title === 'leadership/weights-missing')?.message).toContain(
    '::error::x %0A%25 ##vso',
  );
});

test('azure has one command on a line, that reads back as it was meant', () => {
  const lines = output('azure').trimEnd().split('\n');
  expect(lines).toHaveLength(findings.length);
  const line = lines.find((each) => each.includes('structure/unresolved-name')) ?? '';
  const [, properties = '', message] = /^##vso\[task\.logissue ([^\]]*)\](.*)$/.exec(line) ?? [];
  const pairs = properties
    .replace(/;$/, '')
    .split(';')
    .map((pair) => pair.split('='));
  expect(Object.fromEntries(pairs)).toEqual({
    type: 'error',
    sourcepath: `werk/${FILE}`.replaceAll('%', '%AZP25').replaceAll(';', '%3B').replaceAll(']', '%5D'),
    linenumber: String(AT.line),
    columnnumber: String(AT.column),
    code: 'structure/unresolved-name',
  });
  expect(message).toContain('‘elz’');
  expect(output('azure')).toContain('%AZP250A%AZP2525 ##vso');
});

/** What GitLab asks of an issue in a code quality report. */
const GITLAB_ISSUE = {
  type: 'object',
  required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
  additionalProperties: false,
  properties: {
    description: { type: 'string', minLength: 1 },
    check_name: { type: 'string', pattern: '^[a-z]+/[a-z-]+$' },
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: {
      type: 'object',
      required: ['path', 'lines'],
      properties: {
        path: { type: 'string', pattern: '^(?!\\./|/)' },
        lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
      },
    },
  },
};

test('gitlab gives issues as GitLab asks for them, here and for the flawed examples', () => {
  const validate = new Ajv().compile({ type: 'array', items: GITLAB_ISSUE });
  const flawed = afspraak(['lint', 'examples/flawed', '--format', 'gitlab']).stdout;
  for (const text of [output('gitlab'), flawed]) {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(-3))).toBe(true);
  }
  const [issue] = JSON.parse(flawed);
  expect(validate([{ ...issue, severity: 'error' }])).toBe(false);
});

test('gitlab has the line, and a fingerprint that is unique in the report', () => {
  const issues: { check_name: string; fingerprint: string; location: object }[] = JSON.parse(output('gitlab'));
  expect(issues.find(({ check_name }) => check_name === 'structure/unresolved-name')).toMatchObject({
    description: expect.stringContaining('‘elz’'),
    severity: 'major',
    location: { path: `werk/${FILE}`, lines: { begin: AT.line, end: AT.line } },
  });
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test('rdjson counts columns in bytes', () => {
  const { diagnostics, source } = JSON.parse(output('rdjson'));
  const range = { start: { line: AT.line, column: AT.bytes }, end: { line: AT.line, column: AT.bytes + 3 } };
  expect(source).toEqual({ name: 'afspraak' });
  expect(diagnostics.map(({ code }: { code: { value: string } }) => code.value)).toEqual(
    findings.map(({ rule }) => rule),
  );
  expect(diagnostics).toContainEqual({
    message: expect.stringContaining('‘elz’'),
    location: { path: FILE, range },
    severity: 'ERROR',
    code: { value: 'structure/unresolved-name', url: expect.stringMatching(/^https:/) },
    suggestions: [{ range, text: 'els' }],
  });
});

test('rdjson keeps to a schema of the format that allows nothing else, here and for the flawed examples', () => {
  const validate = new Ajv({ strict: false }).compile(rdformatSchema);
  const flawed = afspraak(['lint', 'examples/flawed', '--format', 'rdjson']).stdout;
  for (const text of [output('rdjson'), flawed]) {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(-3))).toBe(true);
  }
  const { diagnostics } = JSON.parse(flawed);
  expect(validate({ diagnostics: [{ ...diagnostics[0], severity: 'HINT' }] })).toBe(false);
  expect(validate({ diagnostics: [{ ...diagnostics[0], location: { path: 'a', range: { start: {} } } }] })).toBe(false);
  const weights = JSON.parse(output('rdjson')).diagnostics.find(
    ({ code }: { code: { value: string } }) => code.value === 'leadership/weights-missing',
  );
  expect(weights.related_locations).toEqual(
    ['A', 'B'].map((name) => {
      const line = TEXT.split('\n').findIndex((each) => each.startsWith(`resultaatafspraak ${name} `)) + 1;
      const range = { start: { line }, end: { line } };
      return { message: expect.stringContaining(`‘${name}’`), location: { path: FILE, range } };
    }),
  );
});

test('markdown keeps its tables, and shows texts as they are', () => {
  const rows = output('markdown')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const cells = rows.map((row) => row.split(/(?<!\\)\|/).length - 2);
  expect(new Set(cells)).toEqual(new Set([4, 2]));
  expect(output('markdown')).toContain('&lt;img src=x onerror=alert(1)> \\| \\[klik\\](http\\://x.be)');
  expect(output('markdown')).not.toMatch(/<(?!\/?[a-z]+ )img/);
  expect(output('markdown')).toContain(`.afspraak:${AT.line}:${AT.column} |`);
});

test('html has no markup of a document, no script, and a policy that loads nothing', () => {
  const page = new DOMParser({ onError: () => {} }).parseFromString(output('html'), 'text/html');
  for (const name of ['img', 'script', 'iframe', 'object']) expect(page.getElementsByTagName(name)).toHaveLength(0);
  expect(page.getElementsByTagName('li')).toHaveLength(findings.length);
  const policy = page.getElementsByTagName('meta')[1]?.getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/);
  expect(output('html')).toContain(`<span class="place">${AT.line}:${AT.column}</span>`);
  expect(output('html')).toContain('<mark>elz</mark>');
});
