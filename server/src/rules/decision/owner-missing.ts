import { insertFix } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const deciderMissing = fileRule({
  name: 'decision/owner-missing',
  severity: 'error',
  on: 'team',
  summary: {
    nl: 'Een beslissing zonder beslisser.',
    en: 'A decision without a decider.',
  },
  why: {
    nl: 'Weet niemand wie beslist, dan wordt er vergaderd tot iemand het toch doet. Eén beslisser per beslissing scheelt onderbrekingen en vergaderingen.',
    en: 'When nobody knows who decides, people meet until somebody does after all. One decider per decision saves interruptions and meetings.',
  },
  remedy: {
    nl: 'Spreek af wie beslist, en wie vooraf gehoord wordt.',
    en: 'Agree who decides, and who is heard first.',
  },
  source: 1,
  check(team, { report, facts, word }) {
    for (const decision of team.decisions.filter(({ deciders }) => deciders.length === 0)) {
      const candidates = [...new Set([team.leader, ...team.members].flatMap((person) => person?.name ?? []))];
      report({
        span: decision.name.span,
        message: {
          nl: `Niemand beslist over ‘${decision.title?.text ?? decision.name.text}’, dus blijft het team erop wachten. Schrijf bij ‘${word('decided-by')}’ één beslisser.`,
          en: `Nobody decides on ‘${decision.title?.text ?? decision.name.text}’, so the team keeps waiting for it. Write one decider at ‘${word('decided-by')}’.`,
        },
        fixes: candidates.slice(0, 5).map((person) => ({
          ...insertFix(facts, decision, 'decided-by', () => person),
          title: { nl: `Laat ${person} beslissen`, en: `Let ${person} decide` },
        })),
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        leden: jan, piet
        teamleider: els
        beslissing «Verlof» "Verlof toekennen" {
          gehoord: jan
        }
      }
    `,
    en`
      team Reception {
        members: john, pete
        decision «Leave» "Granting leave"
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        beslissing Verlof {
          beslist door: els
          gehoord: jan, mia
        }
      }
    `,
    en`
      team Reception {
        decision Leave {
          decided by: els
        }
      }
    `,
  ],
});
