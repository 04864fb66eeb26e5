import type { Measure, Measurement } from '../../facts/model.ts';
import { appendBlock, dialectOf, inDialect, insertFix } from '../../fixes/insert.ts';
import { inAList } from '../../project/localized.ts';
import { type Edit, type FileContext, type FixContext, fileRule, type Localized } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const measureUndefined = fileRule({
  name: 'smart/measure-undefined',
  severity: 'warning',
  on: 'file',
  letter: 'M',
  summary: {
    nl: 'Een percentage, index of score zonder berekening, meetperiode of bron.',
    en: 'A percentage, index or score without formula, window or source.',
  },
  why: {
    nl: 'Een percentage klinkt exact, maar waarvan? Zonder berekening, meetperiode en bron rekenen twee eerlijke mensen elk iets anders uit. Bij een gewoon aantal (dagen, dossiers) is dat minder een probleem; daar zegt deze regel niets.',
    en: 'A percentage sounds exact, but of what? Without a formula, a window and a source two honest people calculate different things. With a plain count (days, files) this is less of a problem; there the rule says nothing.',
  },
  remedy: {
    nl: 'Maak een maatstaf met een berekening, een meetperiode en een bron, en verwijs ernaar.',
    en: 'Make a measure with a formula, a window and a source, and refer to it.',
  },
  source: 0,
  check(facts, context) {
    for (const measure of facts.measures) checkMeasure(measure, context);
    for (const { measurements, steps } of facts.agreements) {
      for (const measurement of measurements) checkMeasurement(measurement, context);
      for (const step of steps) for (const measurement of step.measurements) checkMeasurement(measurement, context);
    }
  },
  bad: [
    nl`
      maatstaf «Blijvers» "Nieuwe medewerkers die blijven" {
        meeteenheid: %
        bron: "personeelssysteem"
      }
    `,
    en`
      result agreement Welcome {
        measurable: «"client satisfaction"» from 70 % to at least 80 %
      }
    `,
  ],
  good: [
    nl`
      maatstaf Blijvers "Nieuwe medewerkers die blijven" {
        berekening: "wie na zes maanden nog in dienst is ÷ wie toen begon"
        meeteenheid: %
        meetperiode: "zes maanden na indiensttreding"
        bron: "personeelssysteem"
      }
    `,
    result.en`measurable: "complaints per month" from 40 to at most 15`,
  ],
});

const RELATIVE_UNIT = /^(?:%|‰|procent|percent|promille|index|score|ratio|nps|enps|punten|points)$/i;

const PARTS = [
  { field: 'formula', question: { nl: '… hoe reken je dit uit?', en: '… how do you calculate this?' } },
  { field: 'window', question: { nl: '… over welke periode?', en: '… over which period?' } },
  { field: 'source', question: { nl: '… waar komen de cijfers vandaan?', en: '… where do the figures come from?' } },
] as const satisfies readonly { field: keyof Measure; question: Localized }[];

function checkMeasure(measure: Measure, { facts, report, word }: FileContext): void {
  if (!RELATIVE_UNIT.test(measure.unit ?? '')) return;
  const missing = PARTS.filter(({ field }) => !measure[field]);
  if (missing.length === 0) return;
  const names = inAList(missing.map(({ field }) => `‘${word(field)}’`));
  const title = measure.title?.text ?? measure.name.text;
  report({
    span: measure.name.span,
    message: {
      nl: `De maatstaf ‘${title}’ is in ${measure.unit}, maar mist ${names.nl}. Vul dat aan, anders rekent iedereen iets anders uit.`,
      en: `The measure ‘${title}’ is in ${measure.unit}, but lacks ${names.en}. Add that, or everybody calculates something else.`,
    },
    fixes:
      missing.length === 1
        ? missing.map(({ field, question }) => insertFix(facts, measure, field, quoted(question)))
        : [
            {
              title: { nl: 'Vul de maatstaf aan', en: 'Complete the measure' },
              safe: false,
              edits: (context) =>
                missing.flatMap(
                  ({ field, question }) => insertFix(facts, measure, field, quoted(question)).edits(context) as Edit[],
                ),
            },
          ],
  });
}

function checkMeasurement({ text, target }: Measurement, { report, word }: FileContext): void {
  const unit = target?.quantity.unit ?? '';
  if (!text || !RELATIVE_UNIT.test(unit)) return;
  report({
    span: text.span,
    message: {
      nl: `‘${text.text}’ is in ${unit}, maar er staat niet hoe je dat berekent. Maak er een maatstaf van met ‘${word('formula')}’, ‘${word('window')}’ en ‘${word('source')}’.`,
      en: `‘${text.text}’ is in ${unit}, but it does not say how you calculate that. Make it a measure with ‘${word('formula')}’, ‘${word('window')}’ and ‘${word('source')}’.`,
    },
    fixes: [
      {
        title: { nl: `Maak een maatstaf van ‘${text.text}’`, en: `Make ‘${text.text}’ a measure` },
        safe: false,
        edits: (context) => {
          const name = nameFrom(text.text);
          return [{ span: text.span, text: name }, define(name, text.text, unit, context)];
        },
      },
    ],
  });
}

function define(name: string, title: string, unit: string, context: FixContext): Edit {
  const dialect = dialectOf(context.facts);
  const property = (keyword: 'formula' | 'window' | 'source', question: Localized) =>
    `  ${dialect.word('property', keyword)}: "${inDialect(context.facts, question)}"`;
  return appendBlock(context, [
    `${dialect.word('block', 'measure')} ${name} "${title}" {`,
    `  ${dialect.word('property', 'unit-of-measure')}: ${unit}`,
    ...PARTS.map(({ field, question }) => property(field, question)),
    '}',
  ]);
}

/** A name in one word from a text: its letters and digits, each word with a capital. */
function nameFrom(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('');
  return /^\p{L}/u.test(name) ? name : `M${name}`;
}

function quoted({ nl: dutch, en: english }: Localized): Localized {
  return { nl: `"${dutch}"`, en: `"${english}"` };
}
