import { readFacts } from '../../server/src/facts/extract.ts';
import type { Agreement, FileFacts, Progress } from '../../server/src/facts/model.ts';
import { type Country, createCalendar } from '../../server/src/plan/calendar.ts';
import type { PersonOf } from '../../server/src/plan/doers.ts';
import type { Plan } from '../../server/src/plan/model.ts';
import { schedule } from '../../server/src/plan/schedule.ts';

interface Options {
  period?: string;
  today?: string;
  country?: Country;
  title?: string;
  /** Check-ins and evaluations, as they are written. */
  progress?: string;
  /** People of the project, as they are written. */
  people?: string;
  /** More properties of the agreement. */
  properties?: string;
}

const PERIOD = 'from 2026-03-02 to 2026-05-29';

/** The facts of a process agreement whose body is `steps`, written in the English dialect. */
export function agreementOf(
  steps: string,
  { period = PERIOD, title = 'Plan', properties = '' }: Options = {},
): Agreement {
  const timeBound = period === '' ? '' : `time-bound: ${period}`;
  const text = `process agreement P "${title}" {\n${timeBound}\n${properties}\n${steps}\n}\n`;
  const { agreements, problems } = readFacts(text, { path: 'plan.agreement' });
  const [agreement] = agreements;
  if (agreement === undefined || problems.length > 0) {
    throw new Error(`test document is wrong: ${problems.map(({ message }) => message.en).join(', ')}\n${text}`);
  }
  return agreement;
}

function factsOf(text: string): FileFacts {
  const facts = readFacts(text, { path: 'project.agreement' });
  if (facts.problems.length > 0) throw new Error(facts.problems.map(({ message }) => message.en).join(', '));
  return facts;
}

/** Looks up people that are written in the English dialect. */
export function personsIn(text: string): PersonOf {
  const { persons } = factsOf(text);
  return (name) => persons.find((person) => person.name.text === name);
}

/** Check-ins and evaluations that are written in the English dialect. */
export function progressIn(text: string): readonly Progress[] {
  return factsOf(text).progress;
}

/** The plan of such an agreement. */
export function planOf(steps: string, options: Options = {}): Plan {
  const { country = 'BE', today = '2026-03-20', progress = '', people = '' } = options;
  return schedule(agreementOf(steps, options), createCalendar(country), {
    today,
    progress: progressIn(progress),
    personOf: personsIn(people),
  });
}

/** Start and end of every step, as `name start..end`. */
export function dates(plan: Plan): string[] {
  return plan.steps.map(({ name, start, end }) => `${name} ${start}..${end}`);
}
