import type { Dialect } from '../dialect/dialect.ts';
import type { BlockKeyword, PropertyKeyword } from '../dialect/table.ts';
import { snippetText } from '../fixes/holes.ts';

/** The properties that a new block usually has, whatever the language. Blocks that are not named usually have none. */
const USUAL: Partial<Record<BlockKeyword, readonly PropertyKeyword[]>> = {
  goal: ['contributes-to'],
  measure: ['formula', 'unit-of-measure', 'source'],
  person: ['manager'],
  readiness: ['able', 'willing', 'evidence'],
  'result-agreement': [
    'between',
    'task',
    'contributes-to',
    'inspiring',
    'specific',
    'measurable',
    'accepted',
    'realistic',
    'means',
    'time-bound',
    'follow-up',
  ],
  'process-agreement': [
    'between',
    'task',
    'situation',
    'inspiring',
    'specific',
    'direction',
    'accepted',
    'time-bound',
    'coaching',
    'follow-up',
  ],
  'development-agreement': ['between', 'competence', 'level', 'coach', 'priority', 'agreed-in', 'time-bound'],
  'competence-agreement': ['between', 'competence', 'level', 'time-bound', 'follow-up'],
  step: ['sub-result', 'norm', 'due', 'critical', 'support'],
  team: ['members', 'leader', 'core-task'],
  rule: ['topic', 'why'],
  action: ['by', 'period', 'delivers', 'follow-up'],
  meeting: ['purpose', 'when', 'participants'],
  decision: ['decided-by', 'consulted'],
  service: ['team', 'client', 'contribution', 'client-looks-at', 'coordination', 'needs'],
  competence: ['holders', 'learners'],
  'case-type': ['units', 'contributes-to', 'handled-by', 'own-room'],
  facility: ['need', 'used-for'],
  programme: ['participants'],
  session: ['on', 'duration', 'theme'],
  assignment: ['kind', 'between', 'due'],
  'day-plan': ['person', 'on', 'proactive', 'reactive', 'stuff'],
  'check-in': ['on', 'done', 'value', 'colour'],
  evaluation: ['on', 'done', 'level-reached'],
};

/** A whole block as a snippet: keyword, name, title and usual properties, each with its example as a placeholder. */
export function blockSnippet(keyword: BlockKeyword, dialect: Dialect): string {
  let stop = 0;
  const placeholder = (example: string) => {
    stop += 1;
    const quoted = /^"([^"]*)"$/.exec(example)?.[1];
    return quoted === undefined ? `\${${stop}:${snippetText(example)}}` : `"\${${stop}:${snippetText(quoted)}}"`;
  };
  const [, name = '', title] = /^(\S+)(?: (".*"))?$/.exec(dialect.block(keyword).example) ?? [];
  const head = [dialect.word('block', keyword), placeholder(name), ...(title ? [placeholder(title)] : [])].join(' ');
  const lines = (USUAL[keyword] ?? []).map(
    (property) => `\t${dialect.word('property', property)}: ${placeholder(dialect.property(property).example)}`,
  );
  return lines.length === 0 ? `${head}\n` : `${head} {\n${lines.join('\n')}\n}\n`;
}

/** An example value as a snippet that is typed over. */
export function exampleSnippet(example: string): string {
  const quoted = /^"([^"]*)"$/.exec(example)?.[1];
  return quoted === undefined ? `\${1:${snippetText(example)}}` : `"\${1:${snippetText(quoted)}}"`;
}
