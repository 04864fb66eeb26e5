import { dialectOf, indentAt, lineEndOf } from '../../fixes/insert.ts';
import { fileRule } from '../rule.ts';
import { en, nl } from '../samples.ts';

export const feedbackOpen = fileRule({
  name: 'service/feedback-open',
  severity: 'warning',
  on: 'service',
  summary: {
    nl: 'Feedback die nog niet verwerkt is.',
    en: 'Feedback that has not been acted on yet.',
  },
  why: {
    nl: 'Wie feedback vraagt en er niets mee doet, krijgt er geen meer. De feedback van het managementteam of van klanten hoort terug te komen in de dienst.',
    en: 'Anyone who asks for feedback and does nothing with it gets no more of it. Feedback of the management team or of clients belongs back in the service.',
  },
  remedy: {
    nl: 'Bespreek de feedback in de dienstengroep, pas de dienst aan en noteer de datum.',
    en: 'Talk about it in the group of the service, change the service and note the date.',
  },
  source: 4,
  check(service, { report, word }) {
    for (const { text, processedOn, span } of service.feedback) {
      if (processedOn) continue;
      report({
        span,
        message: {
          nl: `De feedback ‘${text.text}’ op ‘${service.title?.text ?? service.name.text}’ is nog niet verwerkt. Bespreek die en noteer bij ‘${word('processed')}’ wanneer.`,
          en: `The feedback ‘${text.text}’ on ‘${service.title?.text ?? service.name.text}’ has not been acted on. Talk about it and note at ‘${word('processed')}’ when.`,
        },
        fixes: [
          {
            title: { nl: 'Noteer dat dit vandaag verwerkt is', en: 'Note that it was processed today' },
            safe: false,
            personal: true,
            edits: ({ text: document, facts, settings }) => {
              const dialect = dialectOf(facts);
              const newLine = lineEndOf(document) + indentAt(document, span.start);
              const on = dialect.word('connective', 'on');
              const line = `${newLine}  ${dialect.word('property', 'processed')}: ${on} ${settings.today}`;
              const brace = document.slice(text.span.end, span.end).indexOf('{');
              if (brace >= 0) {
                const at = text.span.end + brace + 1;
                return [{ span: { start: at, end: at }, text: line }];
              }
              return [{ span: { start: text.span.end, end: text.span.end }, text: ` {${line}${newLine}}` }];
            },
          },
        ],
      });
    }
  },
  bad: [
    nl`
      dienst Onthaal {
        «feedback: "graag sneller een eerste antwoord"»
      }
    `,
    en`
      service Welcome {
        «feedback: "a first answer sooner, please"»
      }
    `,
  ],
  good: [
    nl`
      dienst Onthaal {
        bijdrage: piet "rondleiding", els "eerste gesprek"
        klant kijkt naar: "werkplek klaar op de eerste dag"
        feedback: "graag sneller een eerste antwoord" {
          verwerkt: op 2026-02-16
        }
      }
    `,
    en`
      service Welcome {
        contribution: pete "tour", els "first talk"
        client looks at: "workplace ready on the first day"
        feedback: "a first answer sooner, please" {
          processed: on 2026-02-16
        }
      }
    `,
  ],
});
