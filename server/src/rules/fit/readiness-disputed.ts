import { readinessFor } from '../../project/readiness.ts';
import { projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';
import { addTalk } from './add-talk.ts';
import { ratingsInBrackets, ratingsOf } from './rating-evidence.ts';
import { recordReason } from './record-reason.ts';

export const readinessDisputed = projectRule({
  name: 'fit/readiness-disputed',
  severity: 'warning',
  on: 'agreement',
  kinds: ['result', 'process'],
  summary: {
    nl: 'Leidinggevende en medewerker schatten de taakvolwassenheid anders in.',
    en: 'Manager and employee judge readiness differently.',
  },
  why: {
    nl: 'De stijl van leidinggeven past bij iemand als beiden het eens zijn over waar die staat. Verschillen ze, dan voelt steun als bemoeizucht of ruimte als in de steek gelaten worden. Tot het besproken is, telt de beoordeling van de leidinggevende. Staat er al een gesprek gepland, dan zegt deze regel niets.',
    en: 'A style of leading fits somebody when both agree where that person stands. When they differ, support feels like meddling or room feels like being left alone. Until it is talked through the rating of the manager counts. When a talk is planned already, this rule says nothing.',
  },
  remedy: {
    nl: 'Plan een gesprek over het verschil, en noteer daarna de nieuwe beoordelingen.',
    en: 'Plan a talk about the difference, and note the new ratings afterwards.',
  },
  source: 0,
  thresholds: ['readyFrom', 'readinessStaleMonths'],
  check(agreement, { report, facts, project, settings, word }) {
    if (agreement.talks.length > 0) return;
    const readiness = readinessFor(agreement, project, settings);
    if (!readiness) return;
    const aspect = readiness.able.disputed ? 'able' : 'willing';
    if (!readiness[aspect].disputed) return;
    const { person, task, leader } = readiness;
    const rated = ratingsInBrackets(aspect, readiness[aspect], settings);
    const dutch = aspect === 'able' ? 'bekwaam' : 'bereid';
    report({
      span: agreement.task?.span ?? agreement.name.span,
      message: {
        nl: `Over hoe ${dutch} ${person} is voor ‘${task}’ verschillen de beoordelingen${rated.nl}. Die van de leidinggevende telt nu; plan bij ‘${word('talk')}’ een gesprek over het verschil.`,
        en: `The ratings of how ${aspect} ${person} is for ‘${task}’ differ${rated.en}. The manager's counts for now; plan a talk about the difference at ‘${word('talk')}’.`,
      },
      related: ratingsOf(readiness, aspect, settings),
      fixes: [addTalk(facts, agreement), recordReason('fit/readiness-disputed', agreement, leader)],
    });
  },
  bad: [
    nl`
      medewerker lien {
        leidinggevende: els
        taakvolwassenheid Aanwerving {
          bekwaam: 1 volgens els op 2026-01-08, 3 volgens lien op 2026-01-08
        }
      }
      resultaatafspraak Werven {
        tussen: els en lien
        taak: «Aanwerving»
      }
    `,
    en`
      person lynn {
        manager: els
        readiness Hiring {
          able: 3 according to els on 2026-01-08
          willing: 3 according to els on 2026-01-08, 0 according to lynn on 2026-01-08
        }
      }
      process agreement Recruit {
        between: els and lynn
        task: «Hiring»
      }
    `,
  ],
  good: [result.nl`taak: Aanwerving`, result.en`task: Hiring`],
});
