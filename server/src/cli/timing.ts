import type { Localized } from '../project/localized.ts';
import type { Settings } from '../project/settings.ts';

/** Parts of a run. `read`: reading documents and everything else that is no rule. */
const PHASES = ['find', 'read', 'rules', 'report'] as const;
type Phase = (typeof PHASES)[number];

const MOST_RULES = 15;

/** Keeps how long the parts of a run take, in milliseconds. */
export class Timing {
  private readonly phases = new Map<Phase, number>();
  private readonly rules = new Map<string, number>();

  /** Starts a part of the run; what it gives ends that part. Checks of rules in the meantime count as rules only. */
  start(phase: Exclude<Phase, 'rules'>): () => void {
    const start = performance.now();
    const rules = this.phases.get('rules') ?? 0;
    return () => this.add(phase, performance.now() - start - ((this.phases.get('rules') ?? 0) - rules));
  }

  /** Settings under which the checks of rules are timed. */
  watched(settings: Settings): Settings {
    return {
      ...settings,
      timed: (rule, check) => {
        const start = performance.now();
        check();
        const took = performance.now() - start;
        this.rules.set(rule, (this.rules.get(rule) ?? 0) + took);
        this.add('rules', took);
      },
    };
  }

  /** Lines for people: the phases, then the rules that took the most. */
  lines(language: keyof Localized): string[] {
    const words = WORDS[language];
    const total = [...this.phases.values()].reduce((sum, took) => sum + took, 0);
    const phases = PHASES.map((phase) => line(this.phases.get(phase) ?? 0, words[phase]));
    const slowest = [...this.rules].sort(([, a], [, b]) => b - a).slice(0, MOST_RULES);
    return [...phases, line(total, words.total), ...slowest.map(([rule, took]) => line(took, rule))];
  }

  private add(phase: Phase, took: number): void {
    this.phases.set(phase, (this.phases.get(phase) ?? 0) + took);
  }
}

function line(took: number, what: string): string {
  return `${took.toFixed(1).padStart(9)} ms  ${what}`;
}

const WORDS: Record<keyof Localized, Record<Phase | 'total', string>> = {
  nl: { find: 'zoeken', read: 'lezen', rules: 'regels', report: 'verslag', total: 'samen' },
  en: { find: 'find', read: 'read', rules: 'rules', report: 'report', total: 'total' },
};
