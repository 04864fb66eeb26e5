import { appendBlock, dialectOf } from '../../fixes/insert.ts';
import { rolesIn } from '../../project/parties.ts';
import { type AgreementReadiness, readinessFor } from '../../project/readiness.ts';
import { type Fix, type FixContext, type Localized, projectRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';
import { staleRatingsOf } from './rating-evidence.ts';

export const readinessUnknown = projectRule({
  name: 'fit/readiness-unknown',
  severity: 'information',
  ceiling: 'information',
  on: 'agreement',
  kinds: ['result'],
  summary: {
    nl: 'Niet bekend of de medewerker deze taak zelfstandig kan.',
    en: 'Not known whether the employee can do this task alone.',
  },
  why: {
    nl: 'Of een resultaatafspraak past, hangt af van hoe bekwaam en bereid iemand is voor deze taak. Zonder recente beoordeling is dat onbekend. Dat is informatie en geen fout: niet iedereen wil beoordelingen opschrijven, en raden uit functie of leeftijd is erger dan niet weten.',
    en: 'Whether a result agreement fits depends on how able and willing somebody is for this task. Without a recent rating that is unknown. It is information and not a mistake: not everybody wants to write ratings down, and guessing from title or age is worse than not knowing.',
  },
  remedy: {
    nl: 'Bespreek samen hoe bekwaam en bereid iemand is voor deze taak, en noteer wie dat wanneer vond. Het mag in een bestand apart.',
    en: 'Talk about how able and willing somebody is for this task, and note who found that when. It may be in a file of its own.',
  },
  source: 0,
  thresholds: ['readinessStaleMonths'],
  check(agreement, { report, project, settings, word }) {
    const name = agreement.name.text;
    const readiness = readinessFor(agreement, project, settings);
    if (!readiness) {
      const { employee } = rolesIn(project, agreement);
      if (agreement.task || !employee || !project.find('person', employee.name)) return;
      report({
        span: agreement.name.span,
        message: {
          nl: `‘${name}’ noemt geen taak, dus is niet na te gaan of een resultaatafspraak bij ${employee.name} past. Voeg een regel ‘${word('task')}’ toe.`,
          en: `‘${name}’ names no task, so it cannot be seen whether a result agreement fits ${employee.name}. Add a line ‘${word('task')}’.`,
        },
      });
      return;
    }
    if (readiness.state === 'known') return;
    const { person, task } = readiness;
    const months = settings.thresholds.readinessStaleMonths;
    const isStale = readiness.state === 'stale';
    report({
      span: agreement.task?.span ?? agreement.name.span,
      message: {
        nl: isStale
          ? `De beoordelingen van ${person} voor ‘${task}’ zijn ouder dan ${months} maanden of hebben geen datum. Beoordeel opnieuw of een resultaatafspraak past.`
          : `Niet bekend hoe bekwaam en bereid ${person} is voor ‘${task}’. Bespreek het en noteer het, zodat duidelijk is of een resultaatafspraak past.`,
        en: isStale
          ? `The ratings of ${person} for ‘${task}’ are older than ${months} months or have no date. Judge again whether a result agreement fits.`
          : `Not known how able and willing ${person} is for ‘${task}’. Talk about it and note it, so that it is clear whether a result agreement fits.`,
      },
      related: staleRatingsOf(readiness),
      fixes: LEVELS.map((level) => rateFix(readiness, level)),
    });
  },
  bad: [
    nl`
      resultaatafspraak Onderzoeken {
        tussen: els en jan
        taak: «Onderzoek»
      }
    `,
    en`
      result agreement CompareFaster {
        between: els and john
        task: «Research»
      }

      readiness Research {
        person: john
        able: 3 according to els on 2024-11-04
        willing: 3 according to els on 2024-11-04
      }
    `,
  ],
  good: [result.nl`taak: Aanwerving`, result.en`task: Hiring`],
});

interface ReadyLevel {
  able: number;
  willing: number;
  title: Localized;
}

/** The writer chooses what holds; a rating is never guessed. */
const LEVELS: readonly ReadyLevel[] = [
  { able: 3, willing: 3, title: { nl: 'bekwaam en bereid', en: 'able and willing' } },
  { able: 3, willing: 1, title: { nl: 'bekwaam maar nog niet bereid', en: 'able but not yet willing' } },
  { able: 1, willing: 3, title: { nl: 'bereid maar nog niet bekwaam', en: 'willing but not yet able' } },
  { able: 1, willing: 1, title: { nl: 'nog niet bekwaam en nog niet bereid', en: 'not yet able and not yet willing' } },
];

function rateFix({ person, task, leader }: AgreementReadiness, { able, willing, title }: ReadyLevel): Fix {
  return {
    title: { nl: `Noteer dat ${person} ${title.nl} is`, en: `Note that ${person} is ${title.en}` },
    safe: false,
    personal: true,
    edits: (context: FixContext) => {
      const dialect = dialectOf(context.facts);
      const by = leader ? ` ${dialect.word('connective', 'according-to')} ${leader.name}` : '';
      const when = ` ${dialect.word('connective', 'on')} ${context.settings.today}`;
      return [
        appendBlock(context, [
          `${dialect.word('block', 'readiness')} ${task} {`,
          `  ${dialect.word('property', 'person')}: ${person}`,
          `  ${dialect.word('property', 'able')}: ${able}${by}${when}`,
          `  ${dialect.word('property', 'willing')}: ${willing}${by}${when}`,
          '}',
        ]),
      ];
    },
  };
}
