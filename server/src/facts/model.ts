/**
 * Facts: what one file says, as plain serialisable objects. They know nothing of Langium, VS Code or the file system.
 * All positions are UTF-16 offsets into the file's text; `FileFacts.lineStarts` turns them into lines and characters.
 */

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A quoted text; `text` has its quotes and common indentation removed, `span` includes the quotes. */
export interface Text {
  text: string;
  span: Span;
}

/** The name at a declaration, NFC-normalised. */
export interface Name {
  text: string;
  span: Span;
}

/** A calendar date `YYYY-MM-DD` that exists. */
export interface DateFact {
  date: string;
  span: Span;
}

export type TimeUnit = 'minute' | 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'quarter' | 'year';

/** A number with the unit as written; `time` is set when the unit is a unit of time, `per` when it is a rate. */
export interface Quantity {
  value: number;
  unit: string;
  time?: TimeUnit;
  per?: { unit: string; time?: TimeUnit };
  span: Span;
}

export type Comparison = 'equal' | 'atMost' | 'atLeast' | 'lessThan' | 'moreThan';

/** A quantity with the comparison that was written before it. */
export interface Bound {
  comparison: Comparison;
  quantity: Quantity;
  span: Span;
}

/** Period; an agreement with only a due date has only `end`. */
export interface Period {
  start?: DateFact;
  end?: DateFact;
  span: Span;
}

/** Something recurring, dated or described: follow-up, support, coaching, review. */
export type Moment = { span: Span; by?: Reference } & (
  | { kind: 'every'; every: number; unit: TimeUnit }
  | { kind: 'date'; date: string }
  | { kind: 'text'; text: string }
);

/** Kinds of things that have a name. The four kinds of agreement share one namespace, so converting keeps references. */
export type DeclarationKind =
  | 'organisation'
  | 'ambition'
  | 'goal'
  | 'unit'
  | 'measure'
  | 'task'
  | 'person'
  | 'function'
  | 'resultArea'
  | 'agreement'
  | 'step'
  | 'team'
  | 'principle'
  | 'rule'
  | 'action'
  | 'meeting'
  | 'decision'
  | 'service'
  | 'competence'
  | 'caseType'
  | 'facility'
  | 'programme'
  | 'session'
  | 'assignment'
  | 'dayPlan';

/** Use of a name. `kinds` are the kinds it may mean; `scope` names the block that owns a nested name (a step's agreement). */
export interface Reference {
  kinds: readonly DeclarationKind[];
  name: string;
  scope?: string;
  span: Span;
}

/** Declaration of a name, as the index and the outline need it. `container` is the index of the enclosing declaration. */
export interface Declaration {
  kind: DeclarationKind;
  name: Name;
  title?: string;
  scope?: string;
  span: Span;
  container?: number;
}

/** Keyword id of a property (English words of the grammar) and the span from its keyword to the end of its value. */
export interface PropertyFact {
  keyword: string;
  span: Span;
}

/**
 * What every block has. `span` runs from the keyword to the closing brace, `keyword` covers the block word,
 * `body` the text between the braces (absent without braces), `properties` are in the order written.
 */
export interface Block {
  span: Span;
  keyword: Span;
  body?: Span;
  properties: readonly PropertyFact[];
}

export interface NamedBlock extends Block {
  name: Name;
  title?: Text;
}

export interface Organisation extends NamedBlock {
  ambitions: readonly Aim[];
  goals: readonly Aim[];
  units: readonly Unit[];
}

/** An ambition or a goal: a title and what it contributes to. */
export interface Aim extends NamedBlock {
  contributesTo: readonly Reference[];
}

export interface Unit extends NamedBlock {
  manager?: Reference;
  partOf?: Reference;
}

export type Direction = 'lower' | 'higher';
export type Influence = 'own' | 'shared' | 'outside';

export interface Measure extends NamedBlock {
  formula?: Text;
  unit?: string;
  window?: Text;
  source?: Text;
  direction?: Direction;
  influence?: Influence;
}

export interface Task extends NamedBlock {
  description?: Text;
}

/** One rating of ability or willingness, 0 (none) to 3 (full). */
export interface Rating {
  value: number;
  by?: Reference;
  on?: DateFact;
  span: Span;
}

/** Readiness of a person for one task. A block outside a person names the person itself. */
export interface Readiness extends Block {
  task: Reference;
  person?: Reference;
  able: readonly Rating[];
  willing: readonly Rating[];
  evidence?: Text;
}

export interface Person extends NamedBlock {
  manager?: Reference;
  unit?: Reference;
  function?: Reference;
  capacity?: Quantity;
  absences: readonly Period[];
}

export interface JobFunction extends NamedBlock {
  resultAreas: readonly NamedBlock[];
}

export type LevelName = 'excellent' | 'very good' | 'good' | 'moderate';

export interface Level {
  level: LevelName;
  bound?: Bound;
  text?: Text;
  span: Span;
}

/** One measurable line of an agreement. Exactly one of `measure` and `text` is set in a complete line. */
export interface Measurement {
  measure?: Reference;
  text?: Text;
  from?: Quantity;
  target?: Bound;
  levels: readonly Level[];
  lowestLevelTest?: Text;
  span: Span;
}

export interface Acceptance {
  party: Reference;
  on?: DateFact;
  confidence?: number;
  /** Sums up what the agreement said when it was accepted (see project/signature.ts); without `#`, in lower case. */
  signature?: Text;
  span: Span;
}

export interface Means {
  quantity?: Quantity;
  purpose?: Text;
  text?: Text;
  span: Span;
}

/** What success depends on: a decision of third parties, or a precondition with its fallback. */
export interface Dependency {
  text: Text;
  fallback?: Text;
  span: Span;
}

/** A fit rule overruled on purpose. */
export interface RecordedReason {
  rule: string;
  reason?: Text;
  on?: DateFact;
  by?: Reference;
  span: Span;
}

export type Situation = 'experience' | 'new result' | 'stabilise' | 'third parties';
export type LeadershipFactor = 'steering' | 'trust' | 'communication' | 'growth' | 'bonding';

export interface Step extends NamedBlock {
  subResults: readonly Text[];
  norms: readonly Text[];
  measurements: readonly Measurement[];
  due?: DateFact;
  duration?: Quantity;
  after: readonly Reference[];
  critical: readonly Text[];
  support: readonly Moment[];
  by: readonly Reference[];
}

export type AgreementKind = 'result' | 'process' | 'development' | 'competence';

/** An agreement of any kind; fields that belong to another kind stay empty. */
export interface Agreement extends NamedBlock {
  kind: AgreementKind;
  parties: readonly Reference[];
  owner?: Reference;
  task?: Reference;
  resultArea?: Reference;
  contributesTo: readonly Reference[];
  inspiring?: Text;
  specific?: Text;
  assumptions: readonly Text[];
  measurements: readonly Measurement[];
  acceptances: readonly Acceptance[];
  realistic?: Text;
  means: readonly Means[];
  period?: Period;
  followUp: readonly Moment[];
  support: readonly Moment[];
  talks: readonly Moment[];
  counterpart?: Text;
  weight?: Quantity;
  newFor: readonly Reference[];
  thirdParties: readonly Dependency[];
  preconditions: readonly Dependency[];
  method?: Text;
  ownPart?: Text;
  errorMargin?: Text;
  reporting?: Text;
  factors: readonly LeadershipFactor[];
  reasons: readonly RecordedReason[];
  situations: readonly Situation[];
  direction?: Text;
  steps: readonly Step[];
  coaching: readonly Moment[];
  lastingOutput?: Text;
  receivers: readonly Reference[];
  accountableFor: readonly Reference[];
  competence?: Reference;
  fromLevel?: Quantity;
  toLevel?: Quantity;
  coaches: readonly Reference[];
  priority?: number;
  agreedIn: readonly Reference[];
}

export type Topic = 'availability' | 'communication tools' | 'meetings';

export interface TeamRule extends NamedBlock {
  principle?: Reference;
  /** Index into `Team.principles` when the rule stands inside a principle. */
  inPrinciple?: number;
  topics: readonly Topic[];
  focusTime?: Quantity;
  focusTask?: Text;
  why?: Text;
  exception?: Text;
}

export interface TeamAction extends NamedBlock {
  principle?: Reference;
  inPrinciple?: number;
  by: readonly Reference[];
  period?: Period;
  delivers?: Text;
  followUp: readonly Moment[];
}

export interface Meeting extends NamedBlock {
  purpose?: Text;
  when: readonly Moment[];
  duration?: Quantity;
  attendees: readonly Reference[];
}

export interface Decision extends NamedBlock {
  deciders: readonly Reference[];
  consulted: readonly Reference[];
}

export interface Team extends NamedBlock {
  members: readonly Reference[];
  leader?: Reference;
  coreTask?: Text;
  principles: readonly NamedBlock[];
  rules: readonly TeamRule[];
  actions: readonly TeamAction[];
  meetings: readonly Meeting[];
  decisions: readonly Decision[];
  review: readonly Moment[];
}

export interface Contribution {
  by: Reference;
  text?: Text;
  span: Span;
}

export interface Service extends NamedBlock {
  team?: Reference;
  client?: Text;
  contributions: readonly Contribution[];
  clientCriterion?: Text;
  coordination: readonly Reference[];
  competences: readonly Reference[];
  feedback: readonly { text: Text; processedOn?: DateFact; span: Span }[];
}

export interface Competence extends NamedBlock {
  holders: readonly { person: Reference; level?: number; span: Span }[];
  learners: readonly Reference[];
}

export interface CaseType extends NamedBlock {
  units: readonly Reference[];
  contributesTo: readonly Reference[];
  handledBy: readonly Reference[];
  decidedBy: readonly Reference[];
  ownRoom?: Text;
}

export interface Facility extends NamedBlock {
  need?: Text;
  usedFor: readonly Reference[];
  contributesTo: readonly Reference[];
}

export interface Session extends NamedBlock {
  on?: DateFact;
  duration?: Quantity;
  theme?: Text;
}

export type AssignmentKind = 'one thing' | "driver's seat" | 'focus time' | 'slow communication' | 'team meeting';

export interface Assignment extends NamedBlock {
  kinds: readonly AssignmentKind[];
  between: readonly Reference[];
  due?: DateFact;
  duration?: Quantity;
  ideas: readonly Text[];
  medium?: Text;
}

export interface Programme extends NamedBlock {
  participants: readonly Reference[];
  sessions: readonly Session[];
  assignments: readonly Assignment[];
}

export type WorkCategory = 'proactive' | 'reactive' | 'stuff';
export type Colour = 'green' | 'orange' | 'red';

export interface DayTask {
  category?: WorkCategory;
  text: Text;
  colour?: Colour;
  span: Span;
}

export interface DayPlan extends NamedBlock {
  person?: Reference;
  on?: DateFact;
  tasks: readonly DayTask[];
}

/** What was done at a moment of follow-up, or the judgement at the end. */
export interface Progress extends Block {
  kind: 'check-in' | 'evaluation';
  agreement: Reference;
  step?: Reference;
  on?: DateFact;
  done?: Text;
  value?: Quantity;
  level?: LevelName;
  colour?: Colour;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something wrong with the text itself: syntax, an impossible date, an unknown choice. Message per language. */
export interface Problem {
  rule: string;
  message: { nl: string; en: string };
  span: Span;
  /** The words that are no property, or the date that is not in the order year, month, day; where that is the problem. */
  word?: string;
}

/** Suppression comment: `afspraak-ignore RULE: reason` (next construct) or `afspraak-ignore-file RULE: reason`. */
export interface Suppression {
  scope: 'next' | 'file';
  rule: string;
  reason: string;
  span: Span;
  /** Span of the construct it covers; absent for scope `file` or when nothing follows. */
  target?: Span;
}

export interface FileFacts {
  dialect: string;
  lineStarts: readonly number[];
  length: number;
  declarations: readonly Declaration[];
  references: readonly Reference[];
  organisations: readonly Organisation[];
  measures: readonly Measure[];
  tasks: readonly Task[];
  persons: readonly Person[];
  readiness: readonly Readiness[];
  functions: readonly JobFunction[];
  agreements: readonly Agreement[];
  teams: readonly Team[];
  services: readonly Service[];
  competences: readonly Competence[];
  caseTypes: readonly CaseType[];
  facilities: readonly Facility[];
  programmes: readonly Programme[];
  dayPlans: readonly DayPlan[];
  progress: readonly Progress[];
  problems: readonly Problem[];
  suppressions: readonly Suppression[];
}
