import type { FileFacts } from '../../facts/model.ts';
import type { FileContext, RuleName } from '../rule.ts';

/** Reports the problems that reading the document already found under a rule's name. */
export function reportProblems(rule: RuleName): (facts: FileFacts, context: FileContext) => void {
  return (facts, context) => {
    for (const { rule: name, span, message } of facts.problems) {
      if (name === rule) context.report({ span, message });
    }
  };
}
