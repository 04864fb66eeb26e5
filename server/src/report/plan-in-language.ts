import type { Plan } from '../plan/model.ts';
import type { Language } from '../words/plan-words.ts';

/** A plan with the language that is written about it in. */
export interface PlanInLanguage {
  plan: Plan;
  language: Language;
}
