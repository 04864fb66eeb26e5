import type { PropertyKeyword } from '../dialect/table.ts';
import type { BesmartoLetter } from '../facts/besmarto.ts';
import type { Agreement } from '../facts/model.ts';
import { plainText } from '../words/text-fit.ts';
import { levelRange, writtenAt } from './agreement-terms.ts';
import type { AgreementSource } from './agreement-view.ts';
import { type BesmartoVerdict, judgeLetters } from './besmarto-card.ts';
import type { FactText } from './fact-text.ts';
import type { Cell, Tone, ViewBlock } from './model.ts';

const TONES: Record<BesmartoVerdict, Tone> = { present: 'good', weak: 'attention', missing: 'problem' };

/** The letters of BeSMARTO: what is agreed for each, and how it stands. A letter leads to its line, a verdict to its reason. */
export function letterCard({ uri, agreement, findings }: AgreementSource, text: FactText): ViewBlock {
  const { title, header } = text.words.card;
  const rows = judgeLetters(agreement, findings).map(({ letter, verdict, reason, span }): Cell[] => {
    const line = { uri, span: writtenAt(agreement, ...propertiesOf(letter)) ?? agreement.name.span };
    const judged = text.words.verdicts[verdict];
    return [
      { text: letter.letter, at: line },
      { text: text.heading(letter.property), at: line },
      TEXTS[letter.letter](agreement, text).join('; '),
      {
        text: reason === undefined ? judged : `${judged}: ${plainText(reason)}`,
        tone: TONES[verdict],
        ...(span === undefined ? {} : { at: { uri, span } }),
      },
    ];
  });
  return { kind: 'table', title, header, rows };
}

/** The properties that a letter can be written with, the first one first. */
function propertiesOf({ letter, property }: BesmartoLetter): readonly PropertyKeyword[] {
  if (letter === 'M') return [property, 'level'];
  return letter === 'O' ? [property, 'support', 'coaching'] : [property];
}

const TEXTS: Readonly<Record<BesmartoLetter['letter'], (agreement: Agreement, text: FactText) => string[]>> = {
  Be: ({ inspiring }) => (inspiring ? [plainText(inspiring.text)] : []),
  S: ({ specific }) => (specific ? [plainText(specific.text)] : []),
  M: (agreement, text) => [
    ...agreement.measurements.map((measurement) => text.measurement(measurement)),
    ...levelRange(agreement, text).map((levels) => `${text.heading('level')} ${levels}`),
    ...(agreement.steps.some((step) => step.norms.length + step.measurements.length > 0)
      ? [text.words.inSteps.measure]
      : []),
  ],
  A: ({ acceptances }, text) => acceptances.map((acceptance) => text.acceptance(acceptance)),
  R: ({ realistic }) => (realistic ? [plainText(realistic.text)] : []),
  T: ({ period }, text) => (period ? [text.period(period)] : []),
  O: ({ followUp, support, coaching, steps }, text) => [
    ...followUp.map((moment) => `${text.planWords.purposes['follow-up']} ${text.moment(moment)}`),
    ...support.map((moment) => `${text.planWords.purposes.support} ${text.moment(moment)}`),
    ...coaching.map((moment) => `${text.planWords.purposes.coaching} ${text.moment(moment)}`),
    ...(steps.some((step) => step.support.length > 0) ? [text.words.inSteps.support] : []),
  ],
};
