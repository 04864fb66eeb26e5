import fc from 'fast-check';
import { type Dialect, dialectByCode } from '../../server/src/dialect/dialect.ts';
import type { PropertyKeyword } from '../../server/src/dialect/table.ts';

/** A generated document, with the name of the agreement in it that is to be converted. */
export interface Generated {
  text: string;
  path: string;
}

export const AGREEMENT = 'Gekozen-afspraak';

/** Documents with a result agreement among other things: any fields, layout, comments, line ends and dialect. */
export const resultDocuments: fc.Arbitrary<Generated> = fc
  .record({
    code: fc.constantFrom('nl', 'en'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    indent: fc.constantFrom('  ', '\t', '    '),
    mark: fc.constantFrom('', '\uFEFF'),
    title: fc.option(fc.constantFrom('Vlotter', 'Een "mooie" titel', 'Réunion 🎯')),
    layout: fc.constantFrom('lines', 'lines', 'lines', 'one-line', 'mixed', 'no-body', 'empty'),
    before: fc.boolean(),
    after: fc.boolean(),
    endsOpen: fc.boolean(),
    seed: fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 14 }),
  })
  .map(written);

interface Recipe {
  code: string;
  lineEnd: string;
  indent: string;
  mark: string;
  title: string | null;
  layout: string;
  before: boolean;
  after: boolean;
  endsOpen: boolean;
  seed: number[];
}

function written(recipe: Recipe): Generated {
  const dialect = dialectByCode(recipe.code) as Dialect;
  const { lineEnd, indent } = recipe;
  const block = dialect.word('block', 'result-agreement');
  const title = recipe.title === null ? '' : ` "${recipe.title.replaceAll('"', '\\"')}"`;
  const head = `${block} ${AGREEMENT}${title}`;
  const task = dialect.word('block', 'task');
  const parts = [
    ...(recipe.before ? [`${task} Ervoor // blijft`, '', otherAgreement(dialect, indent), ''] : []),
    head + bodyOf(dialect, recipe),
    ...(recipe.after ? ['', `${task} Erna`] : []),
  ];
  const lines = parts.join('\n') + (recipe.endsOpen ? '' : '\n');
  return {
    text: recipe.mark + lines.replaceAll('\n', lineEnd),
    path: recipe.code === 'nl' ? 'a.afspraak' : 'a.agreement',
  };
}

function otherAgreement(dialect: Dialect, indent: string): string {
  const measurable = dialect.word('property', 'measurable');
  return `${dialect.word('block', 'result-agreement')} Ander {\n${indent}${measurable}: "iets anders"\n}`;
}

function bodyOf(dialect: Dialect, { layout, seed, indent }: Recipe): string {
  if (layout === 'no-body') return '';
  if (layout === 'empty') return ' {}';
  const inline = layout === 'one-line';
  const lines = seed.map((number) => propertyOf(dialect, number, inline ? '' : indent, inline));
  if (inline) return ` { ${lines.join(' ')} }`;
  const joint = (index: number) => (layout === 'mixed' && (seed[index] ?? 0) % 3 === 0 ? ' ' : `\n${indent}`);
  const safe = (line: string) => (/\/\/[^\n]*$/.test(line) ? `\n${indent}` : undefined);
  let text = ` {${(seed[0] ?? 0) % 5 === 0 ? ' // bij de accolade' : ''}\n${indent}`;
  for (const [index, line] of lines.entries()) {
    text += line + (index === lines.length - 1 ? '\n' : (safe(line) ?? joint(index)));
  }
  return `${text}}`;
}

/** One property that a number stands for, with a comment before, in or after it. */
function propertyOf(dialect: Dialect, number: number, indent: string, inline: boolean): string {
  const keywords = Object.keys(VALUES) as PropertyKeyword[];
  if (number % 29 === 0) return ownStep(dialect, number);
  const isMeasure = number % 3 === 0;
  const keyword = keywords[number % keywords.length] as PropertyKeyword;
  const property = isMeasure
    ? measureOf(dialect, Math.floor(number / 3), indent, inline)
    : `${dialect.word('property', keyword)}: ${VALUES[keyword]?.(dialect, number)}`;
  return withComment(property, Math.floor(number / 7) % 8, indent, inline);
}

/** A step has no place in a result agreement, but may stand in one. */
function ownStep(dialect: Dialect, number: number): string {
  const critical = `${dialect.word('property', 'critical')}: "blijft"`;
  return `${dialect.word('block', 'step')} ${number % 2 === 0 ? 'Verkennen' : `Eigen${number}`} { ${critical} }`;
}

function withComment(property: string, choice: number, indent: string, inline: boolean): string {
  if (choice === 0) return `/* voor ${choice} */ ${property}`;
  if (choice === 1 && !inline) return `// regel erboven\n${indent}${property}`;
  if (choice === 2 && !inline) return `${property} // aan het einde`;
  if (choice === 3 && !inline) return `/* twee\n${indent}   regels */\n${indent}${property}`;
  if (choice === 4) return `${property} /* erachter */`;
  if (choice === 5 && !inline) return `// afspraak-ignore smart/measure-undefined: volgt later\n${indent}${property}`;
  if (choice === 6 && !inline) return `\n${indent}${property}\n`;
  return property;
}

function measureOf(dialect: Dialect, number: number, indent: string, inline: boolean): string {
  const word = dialect.word.bind(dialect);
  const what = [
    'Doorlooptijd',
    '"klachten per maand"',
    '"met \\"aanhaling\\" en \\\\"',
    '"""\n      twee\n        regels\n    """',
  ];
  const subject = inline ? what[number % 3] : what[number % 4];
  const from = number % 2 === 0 ? ` ${word('connective', 'from')} ${dialect.formatNumber(62.5)}` : '';
  const atMost = word('connective', 'at-most');
  const target =
    number % 5 < 3
      ? ` ${from ? dialect.table.towards : word('connective', 'to')} ${atMost} 40 ${dialect.unitWord('day', 40)}`
      : '';
  const line = `${word('property', 'measurable')}: ${subject}${from}${target}`;
  if (number % 4 < 2) return line;
  const levels = [
    `${word('property', 'excellent')}: ${word('connective', 'less-than')} 30`,
    ...(inline ? [] : ['// tussen de niveaus']),
    `${word('property', 'good')}: ${atMost} 40 %`,
    `${word('property', 'moderate')}: "alles daarboven"`,
    ...(inline
      ? []
      : [
          `${word('property', 'test-of-lowest-level')}: """\n${indent}  klachten, of\n${indent}    navraag\n${indent}"""`,
        ]),
  ];
  if (inline) return `${line} { ${levels.join(' ')} }`;
  return `${line} {\n${indent}${indent}${levels.join(`\n${indent}${indent}`)}\n${indent}}`;
}

const text = () => '"Tekst met // geen commentaar."';
const choices =
  (list: 'situation' | 'leadership-factor', choice: 'stabilise' | 'trust') =>
  (dialect: Dialect): string =>
    dialect.table.choices[list][choice as never][0] as string;

/** A value for every property of an agreement. */
const VALUES: Partial<Record<PropertyKeyword, (dialect: Dialect, number: number) => string>> = {
  between: (dialect) => `els ${dialect.word('connective', 'and')} jan`,
  owner: () => 'jan',
  task: () => 'Aanwerving',
  'result-area': () => 'Instroom',
  'contributes-to': () => 'Vlot, Nabij',
  inspiring: text,
  specific: text,
  assumption: () => '"5 % meer"',
  accepted: (dialect) =>
    `els ${dialect.word('connective', 'on')} 2026-01-12, jan ${dialect.word('connective', 'with-confidence')} 8`,
  realistic: text,
  means: (dialect) => `2 ${dialect.unitWord('day', 2)} ${dialect.word('connective', 'per')} week, "een bureau"`,
  'time-bound': (dialect, number) =>
    number % 2 === 0
      ? `${dialect.word('connective', 'from')} 2026-02-01 ${dialect.word('connective', 'to')} 2026-06-30`
      : `${dialect.word('connective', 'to')} 2026-03-01`,
  'follow-up': (dialect) => `${dialect.word('connective', 'every')} 4 ${dialect.unitWord('week', 4)}`,
  support: (dialect) => `els ${dialect.word('connective', 'every')} week`,
  talk: () => '2026-02-03',
  counterpart: text,
  weight: () => '40 %',
  'new-for': (dialect) => `els ${dialect.word('connective', 'and')} jan`,
  'depends-on': (dialect) => `"de raad" { ${dialect.word('property', 'fallback')}: "uitstel" }`,
  precondition: () => '"het systeem draait"',
  method: text,
  'own-part': text,
  'margin-for-error': text,
  reporting: text,
  'leadership-factor': choices('leadership-factor', 'trust'),
  despite: () => 'fit/inexperienced "met reden"',
  situation: choices('situation', 'stabilise'),
  direction: text,
  coaching: (dialect) => `els ${dialect.word('connective', 'every')} 2 ${dialect.unitWord('week', 2)}`,
  'lasting-output': text,
  receiver: () => 'mia',
  'accountable-for': () => 'Stap',
  competence: () => 'Recht',
  level: () => '3',
  coach: () => 'mia',
  priority: () => '1',
  'agreed-in': () => 'Onthaal',
};

/** Documents with a work process of several steps: any fields, layout, comments, line ends and dialect. */
export const processDocuments: fc.Arbitrary<Generated> = fc
  .record({
    code: fc.constantFrom('nl', 'en'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    language: fc.boolean(),
    period: fc.boolean(),
    accountable: fc.boolean(),
    steps: fc.array(
      fc.record({
        seed: fc.array(fc.nat(999), { maxLength: 7 }),
        layout: fc.constantFrom('lines', 'lines', 'one-line', 'no-body'),
        after: fc.boolean(),
        title: fc.boolean(),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  })
  .map(({ code, lineEnd, language, period, accountable, steps }) => {
    const dialect = dialectByCode(code) as Dialect;
    const property = (keyword: PropertyKeyword, value: string) => `  ${dialect.word('property', keyword)}: ${value}`;
    const names = steps.map((_, index) => `Deel${String.fromCharCode(65 + index)}`);
    const lines = [
      ...(language ? [`${dialect.word('property', 'language')}: ${code} // taal`, ''] : []),
      `${dialect.word('block', 'person')} els`,
      `${dialect.word('block', 'person')} jan`,
      `${dialect.word('block', 'process-agreement')} ${AGREEMENT} {`,
      property('between', `els ${dialect.word('connective', 'and')} jan`),
      ...(period ? [property('time-bound', `${dialect.word('connective', 'to')} 2026-12-18`)] : []),
      ...steps.map((step, index) => stepOf(dialect, step, names[index] ?? '', names[index - 1])),
      ...(accountable ? [property('accountable-for', names.join(', '))] : []),
      '} // einde',
    ];
    return {
      text: `${lines.join('\n')}\n`.replaceAll('\n', lineEnd),
      path: code === 'nl' ? 'a.afspraak' : 'a.agreement',
    };
  });

interface StepRecipe {
  seed: number[];
  layout: string;
  after: boolean;
  title: boolean;
}

function stepOf(dialect: Dialect, { seed, layout, after, title }: StepRecipe, name: string, before?: string): string {
  const head = `  ${dialect.word('block', 'step')} ${name}${title ? ' "Een \\"deel\\""' : ''}`;
  if (layout === 'no-body') return head;
  const inline = layout === 'one-line';
  const values = [
    ...(after && before ? [`${dialect.word('property', 'after')}: ${before}`] : []),
    ...[...new Set(seed.map((number) => number % 6))].map((kind) => stepLine(dialect, kind)),
  ];
  if (inline) return `${head} { ${values.join(' ')} }`;
  const lines = values.map((value, index) => withComment(value, (seed[index] ?? 9) % 9, '    ', false));
  return `${head} {\n${lines.map((line) => `    ${line}\n`).join('')}  }`;
}

function stepLine(dialect: Dialect, kind: number): string {
  const word = (keyword: PropertyKeyword) => dialect.word('property', keyword);
  if (kind === 0) return `${word('sub-result')}: "één blad"`;
  if (kind === 1) return `${word('norm')}: "allebei af"`;
  if (kind === 2) return `${word('due')}: 2026-06-12`;
  if (kind === 3) return `${word('critical')}: "eerst de vraag // dan de rest"`;
  if (kind === 4)
    return `${word('support')}: els ${dialect.word('connective', 'every')} 2 ${dialect.unitWord('week', 2)}`;
  return `${word('measurable')}: "tabellen" ${dialect.word('connective', 'to')} 3`;
}
