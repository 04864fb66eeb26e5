/** Formats in which both `plan` and `report` write. */
export const FORMATS = ['text', 'svg', 'png', 'trend', 'html', 'md', 'docx', 'mermaid', 'csv', 'ics', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Commands that write things: their plans, or everything that there is to see of them. */
export type WritingCommand = 'plan' | 'report';
