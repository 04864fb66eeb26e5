import { readProse, vagueWordsIn } from '../prose.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

const FEWEST_WORDS = 4;

export const ambitionVague = fileRule({
  name: 'ambition/ambition-vague',
  severity: 'hint',
  on: 'organisation',
  summary: {
    nl: 'Een ambitie die te vaag is om mee te beslissen.',
    en: 'An ambition too vague to decide with.',
  },
  why: {
    nl: 'Een ambitie werkt als een professional er een keuze mee kan maken: doe ik dit of dat? ‘Klantgericht en professioneel’ past bij elke organisatie en kiest niets. Eén vaag woord mag; vanaf twee is het een hint, want hier lezen mensen verschillend.',
    en: 'An ambition works when a professional can make a choice with it: do I do this or that? ‘Client-oriented and professional’ fits any organisation and chooses nothing. One vague word is fine; from two on it is a hint, since people read this differently.',
  },
  remedy: {
    nl: 'Schrijf wie er iets van merkt en wat die dan merkt.',
    en: 'Write who notices it and what they notice.',
  },
  source: 2,
  check({ ambitions }, { report, facts, settings }) {
    for (const { name, title } of ambitions) {
      const read = title && readProse(title, facts, settings);
      const isShort = (title?.text.split(/\s+/).length ?? 0) < FEWEST_WORDS;
      const [vague, another] = read ? vagueWordsIn(read) : [];
      const isAnchored = (read?.quantities.length ?? 0) > 0 || (read?.dates.length ?? 0) > 0;
      if (!isShort && (!another || isAnchored)) continue;
      report({
        span: title?.span ?? name.span,
        message: {
          nl: isShort
            ? `De ambitie ‘${name.text}’ is geen zin waarmee iemand kan beslissen. Schrijf wie er iets van merkt en wat die dan merkt.`
            : `‘${vague}’ maakt de ambitie ‘${name.text}’ te vaag om mee te beslissen. Schrijf wie er iets van merkt en wat die dan merkt.`,
          en: isShort
            ? `The ambition ‘${name.text}’ is not a sentence that helps anybody to decide. Write who notices it and what they notice.`
            : `‘${vague}’ makes the ambition ‘${name.text}’ too vague to decide with. Write who notices it and what they notice.`,
        },
      });
    }
  },
  bad: [
    nl`
      organisatie Dorp {
        ambitie Top «"We zijn klantgericht en professioneel."»
      }
    `,
    en`
      organisation Village {
        ambition «Excellence»
      }
    `,
  ],
  good: [
    nl`
      organisatie Dorp {
        ambitie Dichtbij "Wie hulp nodig heeft, spreekt dezelfde dag iemand die kan helpen."
      }
    `,
    en`
      organisation Village {
        ambition Near "Who needs help talks to somebody who can help on the same day."
      }
    `,
  ],
});
