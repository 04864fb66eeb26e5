import type { ViewKind } from '../view/model.ts';

/** Formats in which both `plan` and `report` write. */
export const FORMATS = ['text', 'svg', 'png', 'trend', 'html', 'md', 'docx', 'mermaid', 'csv', 'ics', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Commands that write things: their plans, or everything that there is to see of them. */
export type WritingCommand = 'plan' | 'report';

/** What a report can have, in its order: what is signed, what a team agrees, then what is about one person or one day. */
export const KINDS: readonly ViewKind[] = [
  'agreement',
  'team',
  'services',
  'competences',
  'ambition',
  'programme',
  'person',
  'day-plan',
];
