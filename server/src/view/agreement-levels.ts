import type { Bound, LevelName, Measurement, Progress, Quantity, Span } from '../facts/model.ts';
import { type Bullet, type Level, levelsPicture } from '../picture/levels-picture.ts';
import { trendDrawing } from '../picture/trend-picture.ts';
import { reportedUntil } from '../plan/progress.ts';
import { measurementOf, unitOf } from '../plan/trend.ts';
import type { Located } from '../project/project-index.ts';
import { agreementWords } from '../words/agreement-words.ts';
import { plainText } from '../words/text-fit.ts';
import { trendWords } from '../words/trend-words.ts';
import type { AgreementSource } from './agreement-view.ts';
import type { FactText } from './fact-text.ts';
import type { PictureBlock } from './model.ts';

/** From the best to the lowest. */
const LEVELS: readonly LevelName[] = ['excellent', 'very good', 'good', 'moderate'];

/** The measures of an agreement on their scales, as far as it says numbers. */
export async function levels(source: AgreementSource, text: FactText): Promise<PictureBlock[]> {
  const { agreement, language, theme, width, plan } = source;
  const { title, text: textOf } = agreementWords(language).levels;
  const reports = reportsOf(source);
  const bullets = agreement.measurements.flatMap((measurement) => bulletOf(measurement, reports, source, text));
  if (bullets.length === 0) return [];
  const description = bullets.map(({ heading, caption }) => `${heading}: ${caption}.`).join(' ');
  const said = { title: `${title}: ${plainText(plan.title)}`, description };
  const drawn = await levelsPicture(bullets, language, said, { theme, width });
  return [{ kind: 'picture', title, text: textOf(plainText(plan.title)), ...drawn }];
}

/** How the measures of an agreement move, once values were reported. */
export async function trend(source: AgreementSource): Promise<PictureBlock[]> {
  const { plan, language, theme, width } = source;
  const { trend: title } = trendWords(language);
  const reports = reportsOf(source);
  const options = { language, theme, ...(width === undefined ? {} : { width }) };
  const drawn = await trendDrawing(plan, options, ({ on, value, kind }) => {
    const report = reports.find(
      ({ fact }) => fact.kind === kind && fact.on?.date === on && fact.value?.value === value,
    );
    return width === undefined || !report ? undefined : { uri: report.uri, span: report.fact.span };
  });
  return drawn ? [{ kind: 'picture', title, text: `${title}: ${plainText(plan.title)}`, ...drawn }] : [];
}

/** What was reported of an agreement until today, in any file. */
function reportsOf({ agreement, plan, project }: AgreementSource): Located<Progress>[] {
  const located = project.linked('progressOf', agreement.name.text);
  const facts = located.map(({ fact }) => fact);
  return reportedUntil(plan.today, agreement, facts).flatMap(
    (report) => located.find(({ fact }) => fact === report) ?? [],
  );
}

function bulletOf(
  measurement: Measurement,
  reports: readonly Located<Progress>[],
  source: AgreementSource,
  text: FactText,
): Bullet[] {
  const { uri, language } = source;
  const level = (said: string, { value }: Quantity, at: Span): Level => ({
    value,
    shape: { text: said, at: { uri, span: at } },
  });
  const bounded = (said: string, bound: Bound, at: Span) => level(`${said} ${text.bound(bound)}`, bound.quantity, at);
  const words = { ...trendWords(language), ...agreementWords(language).levels };
  const { from, target, levels } = measurement;
  const lowerIsBetter = isLowerBetter(measurement);
  const bands = LEVELS.flatMap((name) =>
    levels.flatMap(({ level: own, bound, span }) => {
      const label = text.planWords.levels[name];
      if (own !== name || !bound) return [];
      return [{ level: name, label, worse: isWorse(bound, lowerIsBetter), ...bounded(label, bound, span) }];
    }),
  );
  if (!target && bands.length === 0) return [];
  const last = lastOf(measurement, reports, source, text);
  const bullet = {
    bands,
    ...(from ? { from: level(`${words.start} ${text.quantity(from)}`, from, from.span) } : {}),
    ...(target ? { target: bounded(words.target, target, target.span) } : {}),
    ...(last ? { last } : {}),
  };
  const unit = unitOf(measurement);
  const measured = text.measured(measurement);
  const { from: start, target: goal } = bullet;
  return [
    {
      ...bullet,
      heading: unit === '' || unit === measured ? measured : `${measured} (${plainText(unit)})`,
      lowerIsBetter,
      caption: [
        ...(start ? [`○ ${start.shape.text}`] : []),
        last ? `◆ ${last.shape.text}` : words.none,
        ...(goal ? [`❙ ${goal.shape.text}`] : []),
        ...bands.map(({ shape }) => shape.text),
      ].join(' · '),
    },
  ];
}

function lastOf(
  measurement: Measurement,
  reports: readonly Located<Progress>[],
  { agreement, language }: AgreementSource,
  text: FactText,
): Level | undefined {
  const report = reports.findLast(
    ({ fact: { value, step, on } }) =>
      value && on && step === undefined && measurementOf(value.unit, agreement.measurements) === measurement,
  );
  const { value, on, span, kind } = report?.fact ?? {};
  if (!report || !value || !on || !span || !kind) return undefined;
  const { last } = agreementWords(language).levels;
  const said = `${last} ${text.planWords.number(value.value)} (${text.planWords.reports[kind]} ${text.date(on.date)})`;
  return { value: value.value, shape: { text: said, at: { uri: report.uri, span } } };
}

/** Whether a bound says what is worse: more than it where less is better, or less than it where more is. */
function isWorse({ comparison }: Bound, lowerIsBetter: boolean): boolean {
  return lowerIsBetter
    ? comparison === 'atLeast' || comparison === 'moreThan'
    : comparison === 'atMost' || comparison === 'lessThan';
}

/** Whether a measure should go down, by its bounds, else by the way from its start to its target. */
function isLowerBetter({ from, target, levels }: Measurement): boolean {
  const bounds = [target, ...levels.map(({ bound }) => bound)].flatMap((bound) => bound ?? []);
  const said = bounds.find(({ comparison }) => comparison !== 'equal')?.comparison;
  if (said !== undefined) return said === 'atMost' || said === 'lessThan';
  const [best, lowest] = [bounds[0]?.quantity.value ?? 0, from?.value ?? bounds.at(-1)?.quantity.value ?? 0];
  return best < lowest;
}
