import type * as ast from '../grammar/generated/ast.ts';
import { addAll } from './add-all.ts';
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
import { AIM, type FactReader, PARTY, spanOf } from './reader.ts';

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
    return withoutRoom(agreement);
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
    parties: [],
    contributesTo: [],
    assumptions: [],
    measurements: [],
    acceptances: [],
    means: [],
    followUp: [],
    support: [],
    talks: [],
    newFor: [],
    thirdParties: [],
    preconditions: [],
    factors: [],
    reasons: [],
    situations: [],
    steps: [],
    coaching: [],
    receivers: [],
    accountableFor: [],
    coaches: [],
    agreedIn: [],
  };
  set(agreement, 'body', body);
  set(agreement, 'title', title);
  return agreement;
}

/** Facts with lists that are as long as what they hold: one that grew has room for seventeen. */
function withoutRoom<Fact extends object>(fact: Fact): Fact {
  for (const key of Object.keys(fact) as (keyof Fact)[]) {
    const value = fact[key];
    if (Array.isArray(value) && value.length > 0) fact[key] = value.slice() as typeof value;
  }
  return fact;
}

function readContent(reader: FactReader, agreement: Agreement, node: ast.AgreementContent): void {
  switch (node.$type) {
    case 'Between':
      addAll(agreement.parties, reader.references(PARTY, node.parties));
      break;
    case 'Owner':
      set(agreement, 'owner', reader.reference(PARTY, node.owner));
      break;
    case 'TaskOfAgreement':
      set(agreement, 'task', reader.reference(['task'], node.task));
      break;
    case 'ResultAreaOfAgreement':
      set(agreement, 'resultArea', reader.reference(['resultArea'], node.area));
      break;
    case 'ContributesTo':
      addAll(agreement.contributesTo, reader.references(AIM, node.aims));
      break;
    case 'Assumption':
      append(agreement.assumptions, reader.text(node.text));
      break;
    case 'Measurable':
      agreement.measurements.push(readMeasurement(reader, node));
      break;
    case 'Accepted':
      for (const each of node.acceptances) append(agreement.acceptances, readAcceptance(reader, each));
      break;
    case 'MeansGiven':
      addAll(
        agreement.means,
        node.items.map((item) => readMeans(reader, item)),
      );
      break;
    case 'TimeBound':
      set(agreement, 'period', reader.period(node.period));
      break;
    case 'FollowUp':
      addAll(agreement.followUp, reader.moments(node.moments));
      break;
    case 'Support':
      addAll(agreement.support, reader.moments(node.moments));
      break;
    case 'Talk':
      addAll(agreement.talks, reader.moments(node.moments));
      break;
    case 'Coaching':
      addAll(agreement.coaching, reader.moments(node.moments));
      break;
    case 'Weight':
      set(agreement, 'weight', reader.quantity(node.quantity));
      break;
    case 'NewFor':
      addAll(agreement.newFor, reader.references(PARTY, node.parties));
      break;
    case 'DependsOn':
      append(agreement.thirdParties, readDependency(reader, node));
      break;
    case 'Precondition':
      append(agreement.preconditions, readDependency(reader, node));
      break;
    case 'Factor':
      addAll(agreement.factors, reader.choices('leadership-factor', node.choices));
      break;
    case 'Despite':
      readReason(reader, agreement, node);
      break;
    case 'SituationOf':
      addAll(agreement.situations, reader.choices('situation', node.choices));
      break;
    case 'Step':
      agreement.steps.push(readStep(reader, node, agreement.name.text));
      break;
    case 'Receiver':
      addAll(agreement.receivers, reader.references(PARTY, node.parties));
      break;
    case 'AccountableFor':
      addAll(agreement.accountableFor, reader.references(['step'], node.steps, agreement.name.text));
      break;
    case 'CompetenceOf':
      set(agreement, 'competence', reader.reference(['competence'], node.competence));
      break;
    case 'LevelOf':
      set(agreement, 'fromLevel', reader.quantity(node.start));
      set(agreement, 'toLevel', reader.quantity(node.target));
      break;
    case 'Coach':
      addAll(agreement.coaches, reader.references(['person'], node.persons));
      break;
    case 'Priority':
      set(agreement, 'priority', reader.number(node.value));
      break;
    case 'AgreedIn':
      addAll(agreement.agreedIn, reader.references(['team'], node.teams));
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

function append<T>(list: T[], value: T | undefined): void {
  if (value !== undefined) list.push(value);
}

function readMeasurement(reader: FactReader, node: ast.Measurable): Measurement {
  const measurement: Measurement = { levels: [], span: spanOf(node) };
  set(measurement, 'measure', reader.reference(['measure'], node.measure));
  set(measurement, 'text', reader.text(node.text));
  set(measurement, 'from', reader.quantity(node.start));
  set(measurement, 'target', reader.bound(node.target));
  for (const content of node.content) {
    if (content.$type === 'LowestLevelTest') set(measurement, 'lowestLevelTest', reader.text(content.text));
    else if (content.$type !== 'UnknownProperty') measurement.levels.push(readLevel(reader, content));
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
  const level: Level = { level: LEVELS[node.$type], span: spanOf(node) };
  set(level, 'bound', reader.bound(node.bound));
  set(level, 'text', reader.text(node.text));
  return level;
}

function readAcceptance(reader: FactReader, node: ast.Acceptance): Acceptance | undefined {
  const party = reader.reference(PARTY, node.party);
  if (!party) return undefined;
  const acceptance: Acceptance = { party, span: spanOf(node) };
  set(acceptance, 'on', reader.date(node.on));
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
  set(reason, 'by', reader.reference(['person'], node.by));
  agreement.reasons.push(reason);
}

function readStep(reader: FactReader, node: ast.Step, agreement: string): Step {
  return reader.named('step', node, agreement, (frame) => {
    const step: Step = {
      ...frame,
      subResults: [],
      norms: [],
      measurements: [],
      after: [],
      critical: [],
      support: [],
      by: [],
    };
    for (const content of node.content) readStepContent(reader, step, content, agreement);
    return withoutRoom(step);
  });
}

function readStepContent(reader: FactReader, step: Step, node: ast.Step['content'][number], agreement: string): void {
  switch (node.$type) {
    case 'SubResult':
      append(step.subResults, reader.text(node.text));
      break;
    case 'Norm':
      append(step.norms, reader.text(node.text));
      break;
    case 'Critical':
      append(step.critical, reader.text(node.text));
      break;
    case 'Measurable':
      step.measurements.push(readMeasurement(reader, node));
      break;
    case 'Due':
      set(step, 'due', reader.date(node.date));
      break;
    case 'Duration':
      set(step, 'duration', reader.quantity(node.quantity));
      break;
    case 'After':
      addAll(step.after, reader.references(['step'], node.steps, agreement));
      break;
    case 'Support':
      addAll(step.support, reader.moments(node.moments));
      break;
    case 'DoneBy':
      addAll(step.by, reader.references(PARTY, node.parties));
      break;
  }
}
