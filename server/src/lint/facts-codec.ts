import type * as Facts from '../facts/model.ts';
import {
  ascending,
  type Codec,
  type Fields,
  fewLists,
  list,
  number,
  oneOf,
  optional,
  place,
  record,
  text,
} from './codec.ts';

const texts: Fields<Facts.Text> = { text, span: place };
const said = record<Facts.Text>(texts);
const date = record<Facts.DateFact>({ date: text, span: place });
const unit = oneOf<Facts.TimeUnit>({
  minute: 0,
  hour: 0,
  day: 0,
  workingDay: 0,
  week: 0,
  month: 0,
  quarter: 0,
  year: 0,
});
const quantity = record<Facts.Quantity>({
  value: number,
  unit: text,
  time: optional(unit),
  per: optional(record<NonNullable<Facts.Quantity['per']>>({ unit: text, time: optional(unit) })),
  span: place,
});
const bound = record<Facts.Bound>({
  comparison: oneOf<Facts.Comparison>({ equal: 0, atMost: 0, atLeast: 0, lessThan: 0, moreThan: 0 }),
  quantity,
  span: place,
});
const period = record<Facts.Period>({ start: optional(date), end: optional(date), span: place });

const KINDS: Readonly<Record<Facts.DeclarationKind, 0>> = {
  organisation: 0,
  ambition: 0,
  goal: 0,
  unit: 0,
  measure: 0,
  task: 0,
  person: 0,
  function: 0,
  resultArea: 0,
  agreement: 0,
  step: 0,
  team: 0,
  principle: 0,
  rule: 0,
  action: 0,
  meeting: 0,
  decision: 0,
  service: 0,
  competence: 0,
  caseType: 0,
  facility: 0,
  programme: 0,
  session: 0,
  assignment: 0,
  dayPlan: 0,
};
const name = record<Facts.Name>({ text, span: place });
const reference = record<Facts.Reference>({ kinds: fewLists(KINDS), name: text, scope: optional(text), span: place });
const references = list(reference);
const declaration = record<Facts.Declaration>({
  kind: oneOf(KINDS),
  name,
  title: optional(text),
  scope: optional(text),
  span: place,
  container: optional(number),
});

const moments: Codec<Facts.Moment[]> = list(moment());

interface AnyMoment {
  span: Facts.Span;
  kind: Facts.Moment['kind'];
  by?: Facts.Reference;
  every?: number;
  unit?: Facts.TimeUnit;
  said?: string;
}

/** Which fields a moment has depends on its kind, so it is written as one that may have all of them. */
function moment(): Codec<Facts.Moment> {
  const any = record<AnyMoment>({
    span: place,
    kind: oneOf<Facts.Moment['kind']>({ every: 0, date: 0, text: 0 }),
    by: optional(reference),
    every: optional(number),
    unit: optional(unit),
    said: optional(text),
  });
  return {
    write: (value, to) => {
      const { span, by, kind } = value;
      const frame = { span, kind, ...(by ? { by } : {}) };
      if (value.kind === 'every') any.write({ ...frame, every: value.every, unit: value.unit }, to);
      else any.write({ ...frame, said: value.kind === 'date' ? value.date : value.text }, to);
    },
    read: (from) => {
      const { span, by, kind, every = 1, unit: of = 'day', said: words = '' } = any.read(from);
      const frame = { span, ...(by ? { by } : {}) };
      if (kind === 'every') return { ...frame, kind, every, unit: of };
      return kind === 'date' ? { ...frame, kind, date: words } : { ...frame, kind, text: words };
    },
  };
}

const block: Fields<Facts.Block> = {
  span: place,
  keyword: place,
  body: optional(place),
  properties: list(record<Facts.PropertyFact>({ keyword: text, span: place })),
};
const named: Fields<Facts.NamedBlock> = { ...block, name, title: optional(said) };
const plain = record<Facts.NamedBlock>(named);

const aims = list(record<Facts.Aim>({ ...named, contributesTo: references }));
const organisation = record<Facts.Organisation>({
  ...named,
  ambitions: aims,
  goals: aims,
  units: list(record<Facts.Unit>({ ...named, manager: optional(reference), partOf: optional(reference) })),
});
const measure = record<Facts.Measure>({
  ...named,
  formula: optional(said),
  unit: optional(text),
  window: optional(said),
  source: optional(said),
  direction: optional(oneOf<Facts.Direction>({ lower: 0, higher: 0 })),
  influence: optional(oneOf<Facts.Influence>({ own: 0, shared: 0, outside: 0 })),
});
const task = record<Facts.Task>({ ...named, description: optional(said) });

const ratings = list(record<Facts.Rating>({ value: number, by: optional(reference), on: optional(date), span: place }));
const readiness = record<Facts.Readiness>({
  ...block,
  task: reference,
  person: optional(reference),
  able: ratings,
  willing: ratings,
  evidence: optional(said),
});
const person = record<Facts.Person>({
  ...named,
  manager: optional(reference),
  unit: optional(reference),
  function: optional(reference),
  capacity: optional(quantity),
  absences: list(period),
});
const jobFunction = record<Facts.JobFunction>({ ...named, resultAreas: list(plain) });

const level = oneOf<Facts.LevelName>({ excellent: 0, 'very good': 0, good: 0, moderate: 0 });
const measurements = list(
  record<Facts.Measurement>({
    measure: optional(reference),
    text: optional(said),
    from: optional(quantity),
    target: optional(bound),
    levels: list(record<Facts.Level>({ level, bound: optional(bound), text: optional(said), span: place })),
    lowestLevelTest: optional(said),
    span: place,
  }),
);
const acceptance = record<Facts.Acceptance>({
  party: reference,
  on: optional(date),
  confidence: optional(number),
  signature: optional(said),
  span: place,
});
const means = record<Facts.Means>({
  quantity: optional(quantity),
  purpose: optional(said),
  text: optional(said),
  span: place,
});
const dependencies = list(record<Facts.Dependency>({ text: said, fallback: optional(said), span: place }));
const reason = record<Facts.RecordedReason>({
  rule: text,
  reason: optional(said),
  on: optional(date),
  by: optional(reference),
  span: place,
});
const step = record<Facts.Step>({
  ...named,
  subResults: list(said),
  norms: list(said),
  measurements,
  due: optional(date),
  duration: optional(quantity),
  after: references,
  critical: list(said),
  support: moments,
  by: references,
});
const agreement = record<Facts.Agreement>({
  ...named,
  kind: oneOf<Facts.AgreementKind>({ result: 0, process: 0, development: 0, competence: 0 }),
  parties: references,
  owner: optional(reference),
  task: optional(reference),
  resultArea: optional(reference),
  contributesTo: references,
  inspiring: optional(said),
  specific: optional(said),
  assumptions: list(said),
  measurements,
  acceptances: list(acceptance),
  realistic: optional(said),
  means: list(means),
  period: optional(period),
  followUp: moments,
  support: moments,
  talks: moments,
  counterpart: optional(said),
  weight: optional(quantity),
  newFor: references,
  thirdParties: dependencies,
  preconditions: dependencies,
  method: optional(said),
  ownPart: optional(said),
  errorMargin: optional(said),
  reporting: optional(said),
  factors: list(oneOf<Facts.LeadershipFactor>({ steering: 0, trust: 0, communication: 0, growth: 0, bonding: 0 })),
  reasons: list(reason),
  situations: list(oneOf<Facts.Situation>({ experience: 0, 'new result': 0, stabilise: 0, 'third parties': 0 })),
  direction: optional(said),
  steps: list(step),
  coaching: moments,
  lastingOutput: optional(said),
  receivers: references,
  accountableFor: references,
  competence: optional(reference),
  fromLevel: optional(quantity),
  toLevel: optional(quantity),
  coaches: references,
  priority: optional(number),
  agreedIn: references,
});

const team = record<Facts.Team>({
  ...named,
  members: references,
  leader: optional(reference),
  coreTask: optional(said),
  principles: list(plain),
  rules: list(
    record<Facts.TeamRule>({
      ...named,
      principle: optional(reference),
      inPrinciple: optional(number),
      topics: list(oneOf<Facts.Topic>({ availability: 0, 'communication tools': 0, meetings: 0 })),
      focusTime: optional(quantity),
      focusTask: optional(said),
      why: optional(said),
      exception: optional(said),
    }),
  ),
  actions: list(
    record<Facts.TeamAction>({
      ...named,
      principle: optional(reference),
      inPrinciple: optional(number),
      by: references,
      period: optional(period),
      delivers: optional(said),
      followUp: moments,
    }),
  ),
  meetings: list(
    record<Facts.Meeting>({
      ...named,
      purpose: optional(said),
      when: moments,
      duration: optional(quantity),
      attendees: references,
    }),
  ),
  decisions: list(record<Facts.Decision>({ ...named, deciders: references, consulted: references })),
  review: moments,
});
const service = record<Facts.Service>({
  ...named,
  team: optional(reference),
  client: optional(said),
  contributions: list(record<Facts.Contribution>({ by: reference, text: optional(said), span: place })),
  clientCriterion: optional(said),
  coordination: references,
  competences: references,
  feedback: list(record<Facts.Service['feedback'][number]>({ text: said, processedOn: optional(date), span: place })),
});
const competence = record<Facts.Competence>({
  ...named,
  holders: list(
    record<Facts.Competence['holders'][number]>({ person: reference, level: optional(number), span: place }),
  ),
  learners: references,
});
const caseType = record<Facts.CaseType>({
  ...named,
  units: references,
  contributesTo: references,
  handledBy: references,
  decidedBy: references,
  ownRoom: optional(said),
});
const facility = record<Facts.Facility>({
  ...named,
  need: optional(said),
  usedFor: references,
  contributesTo: references,
});
const programme = record<Facts.Programme>({
  ...named,
  participants: references,
  sessions: list(
    record<Facts.Session>({ ...named, on: optional(date), duration: optional(quantity), theme: optional(said) }),
  ),
  assignments: list(
    record<Facts.Assignment>({
      ...named,
      kinds: list(
        oneOf<Facts.AssignmentKind>({
          'one thing': 0,
          "driver's seat": 0,
          'focus time': 0,
          'slow communication': 0,
          'team meeting': 0,
        }),
      ),
      between: references,
      due: optional(date),
      duration: optional(quantity),
      ideas: list(said),
      medium: optional(said),
    }),
  ),
});
const colour = oneOf<Facts.Colour>({ green: 0, orange: 0, red: 0 });
const dayPlan = record<Facts.DayPlan>({
  ...named,
  person: optional(reference),
  on: optional(date),
  tasks: list(
    record<Facts.DayTask>({
      category: optional(oneOf<Facts.WorkCategory>({ proactive: 0, reactive: 0, stuff: 0 })),
      text: said,
      colour: optional(colour),
      span: place,
    }),
  ),
});
const progress = record<Facts.Progress>({
  ...block,
  kind: oneOf<Facts.Progress['kind']>({ 'check-in': 0, evaluation: 0 }),
  agreement: reference,
  step: optional(reference),
  on: optional(date),
  done: optional(said),
  value: optional(quantity),
  level: optional(level),
  colour: optional(colour),
});
const problem = record<Facts.Problem>({
  rule: text,
  message: record<Facts.Problem['message']>({ nl: text, en: text }),
  span: place,
  word: optional(text),
});
const suppression = record<Facts.Suppression>({
  scope: oneOf<Facts.Suppression['scope']>({ next: 0, file: 0 }),
  rule: text,
  reason: text,
  span: place,
  target: optional(place),
});

/** How each part of what a file says is written. Parts are read apart from each other. */
export const FACTS_CODEC: Fields<Facts.FileFacts> = {
  dialect: text,
  lineStarts: ascending,
  length: number,
  declarations: list(declaration),
  references,
  organisations: list(organisation),
  measures: list(measure),
  tasks: list(task),
  persons: list(person),
  readiness: list(readiness),
  functions: list(jobFunction),
  agreements: list(agreement),
  teams: list(team),
  services: list(service),
  competences: list(competence),
  caseTypes: list(caseType),
  facilities: list(facility),
  programmes: list(programme),
  dayPlans: list(dayPlan),
  progress: list(progress),
  problems: list(problem),
  suppressions: list(suppression),
};
