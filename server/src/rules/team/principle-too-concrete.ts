import { readProse } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const principleTooConcrete = fileRule({
  name: 'team/principle-too-concrete',
  severity: 'hint',
  on: 'team',
  summary: {
    nl: 'Een principe dat eigenlijk een regel is.',
    en: 'A principle that really is a rule.',
  },
  why: {
    nl: 'Een principe zegt wat het team belangrijk vindt; de regel zegt hoeveel en wanneer. Staan er al uren of dagen in het principe, dan kan niemand er nog een andere regel uit afleiden. Een hint, want dit wordt uit de woorden gelezen.',
    en: 'A principle says what the team finds important; the rule says how much and when. With hours or days in the principle nobody can derive another rule from it. A hint, since this is read from the words.',
  },
  remedy: {
    nl: 'Maak er een regel van, en schrijf als principe waarom die regel er is.',
    en: 'Make it a rule, and write as the principle why that rule is there.',
  },
  source: 1,
  check(team, { report, facts, settings }) {
    for (const { name, title } of team.principles) {
      if (!title) continue;
      const read = readProse(title, facts, settings);
      const words = read && [...read.quantities, ...read.dates][0]?.text;
      if (words === undefined) continue;
      report({
        span: title.span,
        message: {
          nl: `Het principe ‘${name.text}’ legt met ‘${words}’ al vast hoeveel of wanneer. Zet dat in een regel, en schrijf hier wat jullie belangrijk vinden.`,
          en: `The principle ‘${name.text}’ fixes how much or when with ‘${words}’. Put that in a rule, and write here what you find important.`,
        },
      });
    }
  },
  bad: [
    nl`
      team Onthaal {
        principe Focus «"Iedereen plant 4 uur focustijd per week."»
      }
    `,
    en`
      team Reception {
        principle Focus «"Everybody plans 4 hours of focus time per week."»
      }
    `,
  ],
  good: [
    nl`
      team Onthaal {
        principe Vooruit "We maken vooral waarde door vooruit te werken."
      }
    `,
    en`
      team Reception {
        principle Ahead "We create most value by working ahead."
      }
    `,
  ],
});
