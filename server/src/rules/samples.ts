import type { Example } from './rule.ts';
import { CAST_EN, DEVELOPMENT_EN, PROCESS_EN, RESULT_EN } from './samples-en.ts';
import { CAST_NL, DEVELOPMENT_NL, PROCESS_NL, RESULT_NL } from './samples-nl.ts';

/** Day that counts as today in the samples. */
export const SAMPLE_DAY = '2026-03-02';

/** Makes an example of a template text. Indentation that all its lines share is taken out. */
type Template = (strings: TemplateStringsArray) => Example;
type Dialects = Readonly<Record<Example['dialect'], Template>>;

/** A Dutch example in a project with the shared cast. */
export const nl: Template = ({ raw }) => exampleOf('nl', () => dedent(raw.join('')));

/** An English example in a project with the shared cast. */
export const en: Template = ({ raw }) => exampleOf('en', () => dedent(raw.join('')));

/**
 * A complete agreement of one kind. The lines of the template take the place of the sample's own properties with the same
 * keyword, or come after them; a line `- keyword` leaves that property out.
 */
export const result: Dialects = { nl: variantOf('nl', RESULT_NL), en: variantOf('en', RESULT_EN) };
export const process: Dialects = { nl: variantOf('nl', PROCESS_NL), en: variantOf('en', PROCESS_EN) };
export const development: Dialects = { nl: variantOf('nl', DEVELOPMENT_NL), en: variantOf('en', DEVELOPMENT_EN) };

/** What every project with samples says besides: people, tasks, goals, a measure, a team and a competence. */
export const CAST: Readonly<Record<Example['dialect'], string>> = { nl: CAST_NL, en: CAST_EN };

/** An example whose text is only made when somebody looks at it, since most runs look at none. */
function exampleOf(dialect: Example['dialect'], make: () => string): Example {
  return {
    dialect,
    cast: true,
    get text() {
      return make();
    },
  };
}

function variantOf(dialect: Example['dialect'], sample: string): Template {
  return ({ raw }) => exampleOf(dialect, () => variant(sample, raw.join('')));
}

function variant(sample: string, changes: string): string {
  const [open = '', ...body] = sample.trim().split('\n');
  const own = propertiesIn(dedent(body.slice(0, -1).join('\n')));
  const given = propertiesIn(dedent(changes));
  const replaced = own.flatMap((property) => {
    const same = given.filter((each) => keywordOf(each) === keywordOf(property));
    return same.length > 0 ? same : [property];
  });
  const added = given.filter((each) => !own.some((property) => keywordOf(property) === keywordOf(each)));
  const kept = [...new Set([...replaced, ...added])].filter((property) => !property.startsWith('- '));
  return [open, ...kept.map(indent), '}'].join('\n');
}

/** The properties and blocks of a body; lines that are indented or close a block belong to the one that opened it. */
function propertiesIn(body: string): string[] {
  const properties: string[] = [];
  for (const line of body.split('\n')) {
    if (line === '') continue;
    if (/^[ }»]/.test(line)) properties.push(`${properties.pop()}\n${line}`);
    else properties.push(line);
  }
  return properties;
}

/** Keyword of a property, or keyword and name of a block. */
function keywordOf(property: string): string {
  const line = property.replace(/^- /, '').replaceAll(/[«»]/g, '');
  return (/^([^:"{\n]+):/.exec(line) ?? /^(\S+(?: \S+)?)/.exec(line))?.[1] ?? line;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const common = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Number.isFinite(common) ? common : 0)).join('\n');
}
