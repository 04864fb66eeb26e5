import type { Agreement } from '../../facts/model.ts';
import { insertFix } from '../../fixes/insert.ts';
import { readinessFor } from '../../project/readiness.ts';
import { ratingsOf } from '../fit/rating-evidence.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const followUpMissing = projectRule({
  name: 'smart/follow-up-missing',
  severity: 'information',
  on: 'agreement',
  letter: 'O',
  summary: {
    nl: 'Een afspraak zonder opvolging.',
    en: 'An agreement without follow-up.',
  },
  why: {
    nl: 'Wie bekwaam en bereid is, heeft weinig opvolging nodig; daarom is dit meestal alleen informatie. Wie de taak nog leert, loopt zonder opvolging verloren: dan is het een waarschuwing. Coaching, steun en gesprekken tellen ook als opvolging.',
    en: 'Anyone who is able and willing needs little follow-up; so this usually is just information. Anyone who is still learning the task gets lost without it: then it is a warning. Coaching, support and talks count as follow-up too.',
  },
  remedy: {
    nl: 'Spreek af hoe vaak jullie samen kijken hoe het gaat, en welke steun er is.',
    en: 'Agree how often you look together at how it goes, and which support there is.',
  },
  source: 0,
  thresholds: ['readyFrom', 'readinessStaleMonths'],
  check(agreement, { report, facts, project, settings, word }) {
    if (isFollowedUp(agreement)) return;
    const readiness = readinessFor(agreement, project, settings);
    const isLearning = readiness?.able.enough === false;
    const name = agreement.name.text;
    const who = readiness?.person ?? '';
    report({
      ...(isLearning ? { severity: 'warning' } : {}),
      span: agreement.name.span,
      message: {
        nl: isLearning
          ? `‘${name}’ heeft geen opvolging, terwijl ${who} deze taak nog leert. Voeg een regel ‘${word('follow-up')}’ toe, of ‘${word('coaching')}’.`
          : `‘${name}’ heeft geen opvolging. Spreek af wanneer jullie samen kijken hoe het gaat, en schrijf het bij ‘${word('follow-up')}’.`,
        en: isLearning
          ? `‘${name}’ has no follow-up, while ${who} is still learning this task. Add a line ‘${word('follow-up')}’, or ‘${word('coaching')}’.`
          : `‘${name}’ has no follow-up. Agree when you look together at how it goes, and write it at ‘${word('follow-up')}’.`,
      },
      related: isLearning ? ratingsOf(readiness, 'able', settings) : [],
      fixes: [
        insertFix(
          facts,
          agreement,
          'follow-up',
          isLearning ? { nl: 'elke week', en: 'every week' } : { nl: 'elke 4 weken', en: 'every 4 weeks' },
        ),
      ],
    });
  },
  bad: [
    nl`
      resultaatafspraak «Onthaal» {
        tussen: els en jan
        taak: Aanwerving
      }
    `,
    {
      ...nl`
        werkprocesafspraak «Verkennen» {
          tussen: els en piet
          taak: Onderzoek
        }
      `,
      severity: 'warning',
    },
    {
      ...en`
        process agreement «Exploring» {
          between: els and pete
          task: Research
        }
      `,
      severity: 'warning',
    },
  ],
  good: [result.nl`opvolging: elke 4 weken`, result.en`follow-up: every 4 weeks`],
});

function isFollowedUp({ followUp, coaching, support, talks, steps }: Agreement): boolean {
  if ([followUp, coaching, support, talks].some((moments) => moments.length > 0)) return true;
  return steps.some((step) => step.support.length > 0);
}
