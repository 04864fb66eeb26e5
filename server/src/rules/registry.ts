import type { Rule } from './rule.ts';
import { dateImpossible } from './smart/date-impossible.ts';
import { measureMissing } from './smart/measure-missing.ts';
import { ambiguousName } from './structure/ambiguous-name.ts';
import { duplicateName } from './structure/duplicate-name.ts';
import { syntax } from './structure/syntax.ts';
import { unknownChoice } from './structure/unknown-choice.ts';
import { unknownProperty } from './structure/unknown-property.ts';
import { unresolvedName } from './structure/unresolved-name.ts';

/** Every rule, by group and name. Configuration, documentation, `explain` and tests are made from this list. */
export const RULES: readonly Rule[] = [
  syntax,
  unknownProperty,
  unknownChoice,
  unresolvedName,
  ambiguousName,
  duplicateName,
  measureMissing,
  dateImpossible,
];

/** The rule with this name, or undefined. */
export function ruleByName(name: string): Rule | undefined {
  return RULES.find((rule) => rule.name === name);
}

/** Where a rule is documented, as a path in the repository. */
export function documentationPath(rule: string): string {
  return `docs/rules/${rule}.md`;
}
