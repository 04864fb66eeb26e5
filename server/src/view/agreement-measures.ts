import type { LevelName, Measurement } from '../facts/model.ts';
import { plainText } from '../words/text-fit.ts';
import type { AgreementSource } from './agreement-view.ts';
import type { FactText } from './fact-text.ts';
import { type Cell, filledTable, type ViewBlock } from './model.ts';

/** From the best to the lowest. */
const LEVELS: readonly LevelName[] = ['excellent', 'very good', 'good', 'moderate'];

/** The measures of an agreement with where they come from, where they should go, and their levels. */
export function measures({ uri, agreement: { measurements } }: AgreementSource, text: FactText): ViewBlock[] {
  if (measurements.length === 0) return [];
  const { title, measure, from, target } = text.words.measures;
  const used = LEVELS.filter((name) => measurements.some(({ levels }) => levels.some(({ level }) => level === name)));
  const hasTest = measurements.some(({ lowestLevelTest }) => lowestLevelTest);
  const header = [
    measure,
    from,
    target,
    ...used.map((level) => capital(text.planWords.levels[level])),
    ...(hasTest ? [text.heading('test-of-lowest-level')] : []),
  ];
  const rows = measurements.map((measurement): Cell[] => [
    { text: text.measured(measurement), at: { uri, span: measurement.span } },
    measurement.from ? { text: text.quantity(measurement.from), at: { uri, span: measurement.from.span } } : '',
    measurement.target ? { text: text.bound(measurement.target), at: { uri, span: measurement.target.span } } : '',
    ...used.map((level) => levelCell(uri, measurement, level, text)),
    ...(hasTest ? [plainText(measurement.lowestLevelTest?.text ?? '')] : []),
  ]);
  return [filledTable(title, header, rows)];
}

function levelCell(uri: string, { levels }: Measurement, name: LevelName, text: FactText): Cell {
  const own = levels.filter(({ level }) => level === name);
  const said = own
    .flatMap(({ bound, text: said }) => [bound && text.bound(bound), said && plainText(said.text)])
    .filter((part) => part !== undefined)
    .join(' · ');
  return own[0] ? { text: said, at: { uri, span: own[0].span } } : said;
}

/** How the measures that an agreement uses are defined, where the project says so. */
export function definitions({ agreement: { measurements }, project }: AgreementSource, text: FactText): ViewBlock[] {
  const names = new Set(measurements.flatMap(({ measure }) => (measure ? [measure.name] : [])));
  const terms = [...names].flatMap((name) => {
    const found = project.find('measure', name);
    if (!found) return [];
    const { uri, fact: measure } = found;
    const lines = [
      measure.formula && `${text.heading('formula')}: ${plainText(measure.formula.text)}`,
      measure.unit && `${text.heading('unit-of-measure')}: ${plainText(measure.unit)}`,
      measure.window && `${text.heading('window')}: ${plainText(measure.window.text)}`,
      measure.source && `${text.heading('source')}: ${plainText(measure.source.text)}`,
    ].filter((line) => line !== undefined);
    return lines.length === 0
      ? []
      : [{ term: { text: plainText(measure.title?.text ?? name), at: { uri, span: measure.name.span } }, lines }];
  });
  return terms.length === 0 ? [] : [{ kind: 'terms', title: text.words.definitions, terms }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
