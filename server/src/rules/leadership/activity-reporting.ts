import { fileRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const activityReporting = fileRule({
  name: 'leadership/activity-reporting',
  severity: 'hint',
  on: 'agreement',
  kinds: ['result'],
  summary: {
    nl: 'Rapporteren over wat iemand aan het doen is.',
    en: 'Reporting on what somebody is doing.',
  },
  why: {
    nl: 'Bij een resultaatafspraak gaat het gesprek over ‘wat heb je gedaan’, niet over ‘wat ben je aan het doen’. Uren en tijdlijsten bijhouden trekt het gesprek terug naar controle. Een hint, want dit wordt uit de woorden gelezen.',
    en: 'With a result agreement the talk is about ‘what have you done’, not about ‘what are you doing’. Keeping hours and time sheets draws the talk back to control. A hint, since this is read from the words.',
  },
  remedy: {
    nl: 'Schrijf wat er opgeleverd wordt en wanneer jullie daarnaar kijken.',
    en: 'Write what is delivered and when you look at it.',
  },
  source: 3,
  check(agreement, { report }) {
    const { reporting } = agreement;
    const words = ACTIVITY.exec(reporting?.text ?? '')?.[0];
    if (!reporting || !words) return;
    report({
      span: reporting.span,
      message: {
        nl: `‘${words}’ rapporteert over bezig zijn. Vraag bij ‘${agreement.name.text}’ liever wat er gedaan is en wat het opleverde.`,
        en: `‘${words}’ reports on being busy. With ‘${agreement.name.text}’ rather ask what was done and what it brought.`,
      },
    });
  },
  bad: [
    nl`
      resultaatafspraak Onthaal {
        rapportering: «"elke dag de gewerkte uren doorgeven"»
      }
    `,
    en`
      result agreement Welcome {
        reporting: «"weekly time sheet"»
      }
    `,
  ],
  good: [
    result.nl`rapportering: "per kwartaal: wat is er opgeleverd"`,
    result.en`reporting: "each quarter: what was delivered"`,
  ],
});

const ACTIVITY =
  /\b(?:gewerkte uren|urenlijst|urenstaat|urenregistratie|tijdsregistratie|prikklok|dagverslag|waar(?: je| hij| zij)? mee bezig|mee bezig|time ?sheets?|hours worked|time tracking|daily report|activity report|what (?:you are|they are|he is|she is) doing)\b/i;
