import type { Moment, TimeUnit } from '../../facts/model.ts';
import { toResultFix } from '../../fixes/conversion.ts';
import { dialectOf } from '../../fixes/insert.ts';
import { readinessFor } from '../../project/readiness.ts';
import { type Fix, projectRule } from '../rule.ts';
import { en, nl, process, result } from '../samples.ts';
import { ratingsOf } from './rating-evidence.ts';
import { recordReason } from './record-reason.ts';

export const overManaged = projectRule({
  name: 'fit/over-managed',
  severity: 'hint',
  on: 'agreement',
  kinds: ['result', 'process'],
  summary: {
    nl: 'Iemand die bekwaam en bereid is, maar dicht opgevolgd wordt.',
    en: 'Somebody able and willing who is followed closely all the same.',
  },
  why: {
    nl: 'Wie een taak kan en ervoor gaat, heeft ruimte nodig: wekelijkse controle of een stappenplan zonder reden voelt als wantrouwen en kost beiden tijd. Een hint, want soms vraagt de medewerker zelf om een kort ritme.',
    en: 'Anyone who can do a task and is behind it needs room: weekly control or a plan of steps without a reason feels like distrust and costs both of them time. A hint, since sometimes the employee asks for a short rhythm.',
  },
  remedy: {
    nl: 'Volg minder vaak op, of maak er een resultaatafspraak van. Noteer bij een werkprocesafspraak in welke situatie ze past.',
    en: 'Follow up less often, or make it a result agreement. With a process agreement, note in which situation it fits.',
  },
  source: 0,
  thresholds: ['closeFollowUpDays', 'readyFrom', 'readinessStaleMonths'],
  check(agreement, { report, project, settings, word }) {
    const readiness = readinessFor(agreement, project, settings);
    if (readiness?.level !== 4) return;
    const moment = agreement.followUp.find((each) => isClose(each, settings.thresholds.closeFollowUpDays));
    const isProcess = agreement.kind === 'process' && agreement.situations.length === 0;
    if (!moment && !isProcess) return;
    const { person, task } = readiness;
    report({
      span: moment?.span ?? agreement.name.span,
      message: {
        nl: moment
          ? `${person} is bekwaam en bereid voor ‘${task}’; zo dicht opvolgen voelt als controle. Kies een ruimer ritme bij ‘${word('follow-up')}’.`
          : `${person} is bekwaam en bereid voor ‘${task}’, en er staat geen ‘${word('situation')}’ die een stappenplan vraagt. Maak er een resultaatafspraak van, of noteer de situatie.`,
        en: moment
          ? `${person} is able and willing for ‘${task}’; following up this closely feels like control. Choose a wider rhythm at ‘${word('follow-up')}’.`
          : `${person} is able and willing for ‘${task}’, and no ‘${word('situation')}’ asks for a plan of steps. Make it a result agreement, or note the situation.`,
      },
      related: [...ratingsOf(readiness, 'able', settings), ...ratingsOf(readiness, 'willing', settings)],
      fixes: [
        moment ? followUpLess(moment) : toResultFix(agreement),
        recordReason('fit/over-managed', agreement, readiness.leader),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak VlotAanwerven {
        tussen: els en jan
        taak: Aanwerving
        opvolging: «elke week»
      }
    `,
    en`
      process agreement «HireFaster» {
        between: els and john
        task: Hiring
        time-bound: from 2026-03-02 to 2026-06-30
        step Request {
          sub-result: "request form"
        }
      }
    `,
  ],
  good: [result.nl`opvolging: elke 4 weken`, process.en`follow-up: every week`],
});

const DAYS: Record<TimeUnit, number> = {
  minute: 0,
  hour: 0,
  day: 1,
  workingDay: 1.4,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
};

function isClose(moment: Moment, mostDays: number): boolean {
  return moment.kind === 'every' && moment.every * DAYS[moment.unit] <= mostDays;
}

function followUpLess({ span, by }: Moment): Fix {
  return {
    title: { nl: 'Volg elke 4 weken op', en: 'Follow up every 4 weeks' },
    safe: false,
    edits: ({ facts }) => {
      const dialect = dialectOf(facts);
      const rhythm = `${dialect.word('connective', 'every')} 4 ${dialect.unitWord('week', 4)}`;
      return [{ span, text: by ? `${by.name} ${rhythm}` : rhythm }];
    },
  };
}
