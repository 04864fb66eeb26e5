import type * as ast from '../grammar/generated/ast.ts';
import { appended, joined, known, NONE } from './lists.ts';
import type {
  Acceptance,
  Agreement,
  AgreementKind,
  Dependency,
  Level,
  LevelName,
  Means,
  Measurement,
  NamedBlock,
  Step,
  Text,
} from './model.ts';
import { AIM, COMPETENCE, type FactReader, PARTY, PERSON, RESULT_AREA, STEP, spanOf, TASK, TEAM } from './reader.ts';

type AgreementNode = ast.ResultAgreement | ast.ProcessAgreement | ast.DevelopmentAgreement | ast.CompetenceAgreement;

const KINDS: Record<AgreementNode['$type'], AgreementKind> = {
  ResultAgreement: 'result',
  ProcessAgreement: 'process',
  DevelopmentAgreement: 'development',
  CompetenceAgreement: 'competence',
};

/** Reads an agreement of any kind. */
export function readAgreement(reader: FactReader, node: AgreementNode): Agreement {
  return reader.named('agreement', node, undefined, (frame) => {
    const agreement = emptyAgreement(frame, KINDS[node.$type]);
    for (const content of node.content) readContent(reader, agreement, content);
    return agreement;
  });
}

/** Written out in full: in V8 an object that gets so many fields from elsewhere becomes a dictionary, of three times the size. */
function emptyAgreement({ span, keyword, body, properties, name, title }: NamedBlock, kind: AgreementKind): Agreement {
  const agreement: Agreement = {
    span,
    keyword,
    properties,
    name,
    kind,
    parties: NONE,
    contributesTo: NONE,
    assumptions: NONE,
    measurements: NONE,
    acceptances: NONE,
    means: NONE,
    followUp: NONE,
    support: NONE,
    talks: NONE,
    newFor: NONE,
    thirdParties: NONE,
    preconditions: NONE,
    factors: NONE,
    reasons: NONE,
    situations: NONE,
    steps: NONE,
    coaching: NONE,
    receivers: NONE,
    accountableFor: NONE,
    coaches: NONE,
    agreedIn: NONE,
  };
  set(agreement, 'body', body);
  set(agreement, 'title', title);
  return agreement;
}

function readContent(reader: FactReader, agreement: Agreement, node: ast.AgreementContent): void {
  switch (node.$type) {
    case 'Between':
      agreement.parties = joined(agreement.parties, reader.referencesTo(PARTY, node.parties));
      break;
    case 'Owner':
      set(agreement, 'owner', reader.reference(PARTY, node.owner));
      break;
    case 'TaskOfAgreement':
      set(agreement, 'task', reader.reference(TASK, node.task));
      break;
    case 'ResultAreaOfAgreement':
      set(agreement, 'resultArea', reader.reference(RESULT_AREA, node.area));
      break;
    case 'ContributesTo':
      agreement.contributesTo = joined(agreement.contributesTo, reader.referencesTo(AIM, node.aims));
      break;
    case 'Assumption':
      agreement.assumptions = appended(agreement.assumptions, reader.text(node.text));
      break;
    case 'Measurable':
      agreement.measurements = appended(agreement.measurements, readMeasurement(reader, node));
      break;
    case 'Accepted':
      agreement.acceptances = joined(
        agreement.acceptances,
        known(node.acceptances.map((each) => readAcceptance(reader, each))),
      );
      break;
    case 'MeansGiven':
      agreement.means = joined(
        agreement.means,
        node.items.map((item) => readMeans(reader, item)),
      );
      break;
    case 'TimeBound':
      set(agreement, 'period', reader.period(node.period));
      break;
    case 'FollowUp':
      agreement.followUp = joined(agreement.followUp, reader.moments(node.moments));
      break;
    case 'Support':
      agreement.support = joined(agreement.support, reader.moments(node.moments));
      break;
    case 'Talk':
      agreement.talks = joined(agreement.talks, reader.moments(node.moments));
      break;
    case 'Coaching':
      agreement.coaching = joined(agreement.coaching, reader.moments(node.moments));
      break;
    case 'Weight':
      set(agreement, 'weight', reader.quantity(node.quantity));
      break;
    case 'NewFor':
      agreement.newFor = joined(agreement.newFor, reader.referencesTo(PARTY, node.parties));
      break;
    case 'DependsOn':
      agreement.thirdParties = appended(agreement.thirdParties, readDependency(reader, node));
      break;
    case 'Precondition':
      agreement.preconditions = appended(agreement.preconditions, readDependency(reader, node));
      break;
    case 'Factor':
      agreement.factors = joined(agreement.factors, reader.choices('leadership-factor', node.choices));
      break;
    case 'Despite':
      readReason(reader, agreement, node);
      break;
    case 'SituationOf':
      agreement.situations = joined(agreement.situations, reader.choices('situation', node.choices));
      break;
    case 'Step':
      agreement.steps = appended(agreement.steps, readStep(reader, node, agreement.name.text));
      break;
    case 'Receiver':
      agreement.receivers = joined(agreement.receivers, reader.referencesTo(PARTY, node.parties));
      break;
    case 'AccountableFor':
      agreement.accountableFor = joined(
        agreement.accountableFor,
        reader.referencesTo(STEP, node.steps, agreement.name.text),
      );
      break;
    case 'CompetenceOf':
      set(agreement, 'competence', reader.reference(COMPETENCE, node.competence));
      break;
    case 'LevelOf':
      set(agreement, 'fromLevel', reader.quantity(node.start));
      set(agreement, 'toLevel', reader.quantity(node.target));
      break;
    case 'Coach':
      agreement.coaches = joined(agreement.coaches, reader.referencesTo(PERSON, node.persons));
      break;
    case 'Priority':
      set(agreement, 'priority', reader.number(node.value));
      break;
    case 'AgreedIn':
      agreement.agreedIn = joined(agreement.agreedIn, reader.referencesTo(TEAM, node.teams));
      break;
    case 'UnknownProperty':
      break;
    default:
      set(agreement, TEXT_FIELDS[node.$type], reader.text(node.text));
  }
}

const TEXT_FIELDS = {
  Inspiring: 'inspiring',
  Specific: 'specific',
  Realistic: 'realistic',
  Counterpart: 'counterpart',
  Method: 'method',
  OwnPart: 'ownPart',
  ErrorMargin: 'errorMargin',
  Reporting: 'reporting',
  DirectionOf: 'direction',
  LastingOutput: 'lastingOutput',
} as const satisfies Record<string, keyof Agreement>;

/** Sets a field unless the value could not be read. */
export function set<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}

function readMeasurement(reader: FactReader, node: ast.Measurable): Measurement {
  const measurement: Measurement = { levels: NONE, span: spanOf(node) };
  set(measurement, 'measure', reader.reference(['measure'], node.measure));
  set(measurement, 'text', reader.text(node.text));
  set(measurement, 'from', reader.quantity(node.start));
  set(measurement, 'target', reader.bound(node.target));
  for (const content of node.content) {
    if (content.$type === 'LowestLevelTest') set(measurement, 'lowestLevelTest', reader.text(content.text));
    else if (content.$type !== 'UnknownProperty')
      measurement.levels = appended(measurement.levels, readLevel(reader, content));
  }
  return measurement;
}

const LEVELS: Record<ast.LevelLine['$type'], LevelName> = {
  Excellent: 'excellent',
  VeryGood: 'very good',
  Good: 'good',
  Moderate: 'moderate',
};

function readLevel(reader: FactReader, node: ast.LevelLine): Level {
  const name = LEVELS[node.$type];
  const span = spanOf(node);
  const bound = reader.bound(node.bound);
  const text = reader.text(node.text);
  if (text) return bound ? { level: name, span, bound, text } : { level: name, span, text };
  return bound ? { level: name, span, bound } : { level: name, span };
}

function readAcceptance(reader: FactReader, node: ast.Acceptance): Acceptance | undefined {
  const party = reader.reference(PARTY, node.party);
  if (!party) return undefined;
  const span = spanOf(node);
  const on = reader.date(node.on);
  const acceptance: Acceptance = on ? { party, span, on } : { party, span };
  set(acceptance, 'confidence', reader.number(node.confidence));
  set(acceptance, 'signature', readSignature(node));
  return acceptance;
}

/** The signature, with which an acceptance ends. */
function readSignature(node: ast.Acceptance): Text | undefined {
  if (node.signature === undefined) return undefined;
  const { end } = spanOf(node);
  return { text: node.signature.slice(1).toLowerCase(), span: { start: end - node.signature.length, end } };
}

function readMeans(reader: FactReader, node: ast.MeansItem): Means {
  const means: Means = { span: spanOf(node) };
  set(means, 'quantity', reader.quantity(node.quantity));
  set(means, 'purpose', reader.text(node.purpose));
  set(means, 'text', reader.text(node.text));
  return means;
}

function readDependency(reader: FactReader, node: ast.DependsOn | ast.Precondition): Dependency | undefined {
  const text = reader.text(node.text);
  if (!text) return undefined;
  const dependency: Dependency = { text, span: spanOf(node) };
  const fallback = node.content.find(({ $type }) => $type === 'Fallback') as ast.Fallback | undefined;
  set(dependency, 'fallback', reader.text(fallback?.text));
  return dependency;
}

function readReason(reader: FactReader, agreement: Agreement, node: ast.Despite): void {
  if (node.rule === undefined) return;
  const reason: Agreement['reasons'][number] = { rule: node.rule, span: spanOf(node) };
  set(reason, 'reason', reader.text(node.text));
  set(reason, 'on', reader.date(node.on));
  set(reason, 'by', reader.reference(PERSON, node.by));
  agreement.reasons = appended(agreement.reasons, reason);
}

function readStep(reader: FactReader, node: ast.Step, agreement: string): Step {
  return reader.named('step', node, agreement, (frame) => {
    const step = emptyStep(frame);
    for (const content of node.content) readStepContent(reader, step, content, agreement);
    return step;
  });
}

/** Written out in full where it has what nearly every step has, which is smaller and faster than a copy that grows. */
function emptyStep(frame: NamedBlock): Step {
  const { span, keyword, body, properties, name, title } = frame;
  if (!body || !title) return { ...frame, ...NO_LISTS };
  return {
    span,
    keyword,
    body,
    properties,
    name,
    title,
    subResults: NONE,
    norms: NONE,
    measurements: NONE,
    after: NONE,
    critical: NONE,
    support: NONE,
    by: NONE,
  };
}

/** The lists of a step that has nothing to list. */
const NO_LISTS = {
  subResults: NONE,
  norms: NONE,
  measurements: NONE,
  after: NONE,
  critical: NONE,
  support: NONE,
  by: NONE,
};

function readStepContent(reader: FactReader, step: Step, node: ast.Step['content'][number], agreement: string): void {
  switch (node.$type) {
    case 'SubResult':
      step.subResults = appended(step.subResults, reader.text(node.text));
      break;
    case 'Norm':
      step.norms = appended(step.norms, reader.text(node.text));
      break;
    case 'Critical':
      step.critical = appended(step.critical, reader.text(node.text));
      break;
    case 'Measurable':
      step.measurements = appended(step.measurements, readMeasurement(reader, node));
      break;
    case 'Due':
      set(step, 'due', reader.date(node.date));
      break;
    case 'Duration':
      set(step, 'duration', reader.quantity(node.quantity));
      break;
    case 'After':
      step.after = joined(step.after, reader.referencesTo(STEP, node.steps, agreement));
      break;
    case 'Support':
      step.support = joined(step.support, reader.moments(node.moments));
      break;
    case 'DoneBy':
      step.by = joined(step.by, reader.referencesTo(PARTY, node.parties));
      break;
  }
}
