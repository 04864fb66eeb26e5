import type { BlockKeyword } from '../dialect/table.ts';
import type { Agreement, AgreementKind, FileFacts, LevelName, Measurement } from '../facts/model.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { Located } from '../project/project-index.ts';
import type { ProjectView } from '../project/project-view.ts';
import { signatureOf } from '../project/signature.ts';
import type { Finding } from '../rules/engine.ts';
import { plainText } from '../words/text-fit.ts';
import { agreedTerms } from './agreement-terms.ts';
import { findingsOf, judgeLetters } from './besmarto-card.ts';
import { FactText } from './fact-text.ts';
import { findingsBlock } from './findings-block.ts';
import { filledTable, type View, type ViewBlock } from './model.ts';
import { planBlocks } from './plan-blocks.ts';
import { readinessBlocks } from './readiness-blocks.ts';
import type { Viewable, ViewContext } from './viewable.ts';

/** What the view of one agreement is made from. */
export interface AgreementSource extends ViewContext {
  agreement: Agreement;
  plan: Plan;
  /** Findings of the agreement's file. */
  findings: readonly Finding[];
}

const BLOCKS: Record<AgreementKind, BlockKeyword> = {
  result: 'result-agreement',
  process: 'process-agreement',
  development: 'development-agreement',
  competence: 'competence-agreement',
};

const LEVELS: readonly LevelName[] = ['excellent', 'very good', 'good', 'moderate'];

/** The agreements of a file. */
export function viewableAgreements(uri: string, facts: FileFacts): Viewable[] {
  return facts.agreements.map((fact) => ({
    kind: 'agreement',
    name: fact.name.text,
    title: plainText(fact.title?.text ?? fact.name.text),
    span: fact.span,
    view: (context) => agreementView({ uri, facts, fact }, context),
  }));
}

/** One agreement as people look at it: what it says, its plan, what was found and overruled, and lines to sign on. */
async function agreementView({ uri, fact: agreement }: Located<Agreement>, context: ViewContext): Promise<View> {
  const { project, language } = context;
  const plan = planInProject(agreement, project, context.settingsOf(uri));
  const source: AgreementSource = { ...context, agreement, plan, findings: context.findingsOf(uri) };
  const text = new FactText(language, project);
  const terms = agreedTerms(agreement, text);
  return {
    kind: 'agreement',
    name: agreement.name.text,
    language,
    at: { uri, span: agreement.span },
    title: plainText(agreement.title?.text ?? agreement.name.text),
    subtitle: subtitle(agreement, text),
    blocks: [
      card(source, text),
      ...measures(agreement, text),
      ...definitions(agreement, project, text),
      ...(terms.length > 0 ? [{ kind: 'terms', title: text.words.agreed, terms } as const] : []),
      ...(await planBlocks(source, text)),
      ...(source.withReadiness ? readinessBlocks(source, text) : []),
      ...reasons(agreement, text),
      findingsBlock(
        findingsOf(agreement, source.findings).map((finding) => ({ uri, finding })),
        text,
      ),
      ...signatures(agreement, text),
    ],
  };
}

function subtitle({ kind, name, parties }: Agreement, text: FactText): string {
  const what = `${text.dialect.word('block', BLOCKS[kind])} ${name.text}`;
  if (parties.length === 0) return what;
  return `${what} ${text.words.between} ${text.words.and(parties.map((party) => text.called(party)))}`;
}

function card({ agreement, findings }: AgreementSource, text: FactText): ViewBlock {
  const { title, header } = text.words.card;
  const rows = judgeLetters(agreement, findings).map(({ letter, verdict, reason }) => [
    letter.letter,
    text.heading(letter.property),
    letterText(letter.letter, agreement, text),
    reason === undefined ? text.words.verdicts[verdict] : `${text.words.verdicts[verdict]}: ${plainText(reason)}`,
  ]);
  return { kind: 'table', title, header, rows };
}

function letterText(letter: string, agreement: Agreement, text: FactText): string {
  return LETTER_TEXTS[letter]?.(agreement, text).join('; ') ?? '';
}

const LETTER_TEXTS: Readonly<Record<string, (agreement: Agreement, text: FactText) => string[]>> = {
  Be: ({ inspiring }) => (inspiring ? [plainText(inspiring.text)] : []),
  S: ({ specific }) => (specific ? [plainText(specific.text)] : []),
  M: ({ measurements, steps }, text) => [
    ...measurements.map((measurement) => text.measurement(measurement)),
    ...(steps.some((step) => step.norms.length + step.measurements.length > 0) ? [text.words.inSteps.measure] : []),
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

function measures({ measurements }: Agreement, text: FactText): ViewBlock[] {
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
  const rows = measurements.map((measurement) => [
    text.measured(measurement),
    measurement.from ? text.quantity(measurement.from) : '',
    measurement.target ? text.bound(measurement.target) : '',
    ...used.map((level) => levelText(measurement, level, text)),
    ...(hasTest ? [plainText(measurement.lowestLevelTest?.text ?? '')] : []),
  ]);
  return [filledTable(title, header, rows)];
}

function levelText({ levels }: Measurement, name: LevelName, text: FactText): string {
  return levels
    .filter(({ level }) => level === name)
    .flatMap(({ bound, text: said }) => [bound && text.bound(bound), said && plainText(said.text)])
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** How the measures that an agreement uses are defined, where the project says so. */
function definitions({ measurements }: Agreement, project: ProjectView, text: FactText): ViewBlock[] {
  const names = new Set(measurements.flatMap(({ measure }) => (measure ? [measure.name] : [])));
  const terms = [...names].flatMap((name) => {
    const measure = project.find('measure', name)?.fact;
    if (!measure) return [];
    const lines = [
      measure.formula && `${text.heading('formula')}: ${plainText(measure.formula.text)}`,
      measure.unit && `${text.heading('unit-of-measure')}: ${plainText(measure.unit)}`,
      measure.window && `${text.heading('window')}: ${plainText(measure.window.text)}`,
      measure.source && `${text.heading('source')}: ${plainText(measure.source.text)}`,
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? [] : [{ term: plainText(measure.title?.text ?? name), lines }];
  });
  return terms.length === 0 ? [] : [{ kind: 'terms', title: text.words.definitions, terms }];
}

function reasons({ reasons }: Agreement, text: FactText): ViewBlock[] {
  if (reasons.length === 0) return [];
  const { title, header } = text.words.reasons;
  const rows = reasons.map(({ rule, reason, on, by }) => [
    rule,
    plainText(reason?.text ?? ''),
    on ? text.date(on.date) : '',
    by ? text.called(by) : '',
  ]);
  return [filledTable(title, header, rows)];
}

function signatures(agreement: Agreement, text: FactText): ViewBlock[] {
  if (agreement.parties.length === 0) return [];
  const { title, note } = text.words.signatures;
  const parties = agreement.parties.map((party) => {
    const accepted = agreement.acceptances.find((acceptance) => acceptance.party.name === party.name)?.on;
    return {
      name: text.called(party),
      ...(accepted ? { accepted: text.words.acceptedOn(text.date(accepted.date)) } : {}),
    };
  });
  return [{ kind: 'signatures', title, note: note(signatureOf(agreement)), parties }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
