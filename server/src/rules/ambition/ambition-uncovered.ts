import type { Aim, DeclarationKind } from '../../facts/model.ts';
import { type ProjectContext, projectRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const ambitionUncovered = projectRule({
  name: 'ambition/ambition-uncovered',
  severity: 'information',
  on: 'organisation',
  summary: {
    nl: 'Een ambitie of doel waar niets aan bijdraagt.',
    en: 'An ambition or goal that nothing contributes to.',
  },
  why: {
    nl: 'Een ambitie die in geen enkel doel, geen afspraak en geen zaak terugkomt, is nog niet geland in het dagelijkse werk. Informatie, want afspraken volgen vaak later.',
    en: 'An ambition that comes back in no goal, no agreement and no case has not landed in daily work yet. Information, since agreements often follow later.',
  },
  remedy: {
    nl: 'Bespreek wie er met zijn werk aan bijdraagt, of schrap het doel.',
    en: 'Talk about whose work contributes to it, or drop the goal.',
  },
  source: 2,
  check({ ambitions, goals }, context) {
    for (const ambition of ambitions) checkAim(ambition, 'ambition', context);
    for (const goal of goals) checkAim(goal, 'goal', context);
  },
  bad: [
    nl`
      organisatie Dorp {
        ambitie «Dichtbij» "Wie hulp nodig heeft, spreekt dezelfde dag iemand die kan helpen."
      }
    `,
    en`
      organisation Village {
        ambition Near "Who needs help talks to somebody who can help on the same day."
        goal «SameDay» "Every call is answered on the same day." {
          contributes to: Near
        }
      }
    `,
  ],
  good: [
    nl`
      organisatie Dorp {
        ambitie Dichtbij "Wie hulp nodig heeft, spreekt dezelfde dag iemand die kan helpen."
      }
      voorziening Telefoon {
        behoefte: "bellers meteen kunnen doorgeven"
        gebruikt voor: Melding
      }
      zaaktype Melding {
        eenheden: Personeel, Wonen
        draagt bij aan: Dichtbij
        eigen ruimte: "zelf een bezoek plannen"
      }
    `,
    en`
      organisation Village {
        ambition Near "Who needs help talks to somebody who can help on the same day."
      }
      case type Report {
        units: Staff, Housing
        contributes to: Near
        own room: "planning a visit"
      }
    `,
  ],
});

function checkAim(
  { name, title, span }: Aim,
  kind: DeclarationKind & ('ambition' | 'goal'),
  context: ProjectContext,
): void {
  if (context.project.isReferredTo({ kind, name, span })) return;
  const words = title?.text ?? name.text;
  context.report({
    span: name.span,
    message: {
      nl: `Geen enkele afspraak, doel of zaak draagt bij aan ‘${words}’, dus is dat nog niet geland in het werk. Bespreek wie er met zijn werk aan bijdraagt.`,
      en: `No agreement, goal or case contributes to ‘${words}’, so that has not landed in the work yet. Talk about whose work contributes to it.`,
    },
  });
}
