import type { TimeUnit } from '../facts/model.ts';
import type { DateRole, Language, Letter, SmellKind, Verdict } from './model.ts';

/** The words that a reader sees for letters, verdicts and smells. */
export interface AssessMessages {
  letters: Record<Letter, string>;
  verdicts: Record<Verdict, string>;
  smells: Record<SmellKind, string>;
  roles: Record<DateRole, string>;
  timeUnits: Record<TimeUnit, string>;
  every: string;
  times: string;
  smart: string;
  notSmart: string;
  question: string;
}

export const assessMessages: Record<Language, AssessMessages> = {
  nl: {
    letters: { S: 'specifiek', M: 'meetbaar', T: 'tijdsgebonden' },
    verdicts: { present: 'ja', weak: 'zwak', missing: 'ontbreekt' },
    smells: {
      'vague-wording': 'vaag woord',
      'escape-clause': 'uitweg',
      'open-ended': 'open einde',
      'several-goals': 'meer doelen in één zin',
      'activity-not-result': 'activiteit, geen resultaat',
      'wish-not-commitment': 'wens, geen afspraak',
    },
    roles: { deadline: 'tegen', start: 'vanaf', recurrence: 'telkens', reference: 'vergeleken met' },
    timeUnits: {
      minute: 'minuut',
      hour: 'uur',
      day: 'dag',
      workingDay: 'werkdag',
      week: 'week',
      month: 'maand',
      quarter: 'kwartaal',
      year: 'jaar',
    },
    every: 'per',
    times: 'keer',
    smart: 'specifiek, meetbaar en tijdsgebonden',
    notSmart: 'nog niet compleet',
    question: 'Vraag',
  },
  en: {
    letters: { S: 'specific', M: 'measurable', T: 'time-bound' },
    verdicts: { present: 'yes', weak: 'weak', missing: 'missing' },
    smells: {
      'vague-wording': 'vague wording',
      'escape-clause': 'escape clause',
      'open-ended': 'open-ended',
      'several-goals': 'several goals in one',
      'activity-not-result': 'activity, not a result',
      'wish-not-commitment': 'wish, not a commitment',
    },
    roles: { deadline: 'by', start: 'from', recurrence: 'again', reference: 'compared with' },
    timeUnits: {
      minute: 'minute',
      hour: 'hour',
      day: 'day',
      workingDay: 'working day',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      year: 'year',
    },
    every: 'per',
    times: 'times',
    smart: 'specific, measurable and time-bound',
    notSmart: 'not complete yet',
    question: 'Question',
  },
};
