import type { Decision } from '../../facts/model.ts';
import { dialectOf, indentAt, lineEndOf } from '../../fixes/insert.ts';
import { inAList } from '../../project/localized.ts';
import { type Fix, fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const twoDeciders = fileRule({
  name: 'decision/two-owners',
  severity: 'error',
  on: 'team',
  summary: {
    nl: 'Een beslissing met meer dan één beslisser.',
    en: 'A decision with more than one decider.',
  },
  why: {
    nl: 'Twee beslissers wachten op elkaar, of spreken elkaar tegen. Eén beslist; de anderen worden gehoord. Beslist een groep echt samen, noem dan die groep als beslisser.',
    en: 'Two deciders wait for each other, or contradict each other. One decides; the others are heard. When a group really decides together, name that group as the decider.',
  },
  remedy: {
    nl: 'Kies één beslisser en zet de anderen bij wie gehoord wordt.',
    en: 'Choose one decider and list the others as heard first.',
  },
  source: 1,
  check(team, { report }) {
    for (const decision of team.decisions) {
      const names = [...new Set(decision.deciders.map(({ name }) => name))];
      const [first, second] = decision.deciders;
      if (names.length < 2 || !first || !second) continue;
      const who = inAList(names);
      const last = decision.deciders.at(-1) ?? second;
      const property = decision.properties.find(({ keyword }) => keyword === 'decided-by');
      report({
        span: { start: first.span.start, end: last.span.end },
        message: {
          nl: `Over ‘${decision.title?.text ?? decision.name.text}’ beslissen ${who.nl} samen, dus wachten ze op elkaar. Kies één beslisser; de anderen worden gehoord.`,
          en: `${who.en} decide on ‘${decision.title?.text ?? decision.name.text}’ together, so they wait for each other. Choose one decider; the others are heard.`,
        },
        fixes: property && property.span.end === last.span.end ? names.map((name) => keepOnly(name, decision)) : [],
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        beslissing Verlof "Verlof toekennen" {
          beslist door: «els en jan»
        }
      }
    `,
    en`
      team Reception {
        decision Leave "Granting leave" {
          decided by: «els, john»
          consulted: mia
        }
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        beslissing Verlof {
          beslist door: els
          gehoord: jan
        }
      }
    `,
    en`
      team Reception {
        decision Leave {
          decided by: Desk
        }
      }
    `,
  ],
});

function keepOnly(name: string, { deciders, consulted }: Decision): Fix {
  const others = [...new Set(deciders.map((party) => party.name))].filter((each) => each !== name);
  return {
    title: { nl: `Laat ${name} beslissen en hoor de anderen`, en: `Let ${name} decide and hear the others` },
    safe: false,
    edits: ({ text, facts }) => {
      const start = deciders[0]?.span.start ?? 0;
      const end = deciders.at(-1)?.span.end ?? start;
      const heard = consulted.at(-1);
      if (heard) {
        return [
          { span: { start, end }, text: name },
          { span: { start: heard.span.end, end: heard.span.end }, text: `, ${others.join(', ')}` },
        ];
      }
      const newLine = lineEndOf(text) + indentAt(text, start);
      const words = `${dialectOf(facts).word('property', 'consulted')}: ${others.join(', ')}`;
      return [{ span: { start, end }, text: `${name}${newLine}${words}` }];
    },
  };
}
