import type { Generator } from './generator.ts';
import { grammarTables } from './grammar-tables.ts';
import { holidayTable } from './holidays.ts';
import { languageReference } from './language-reference.ts';
import { ruleDocumentation } from './rule-docs.ts';
import { configurationSchema } from './schema.ts';
import { syntaxes } from './syntaxes.ts';

/** Everything that is generated and committed. */
export const GENERATORS: readonly Generator[] = [
  grammarTables,
  holidayTable,
  syntaxes,
  languageReference,
  configurationSchema,
  ruleDocumentation,
];
