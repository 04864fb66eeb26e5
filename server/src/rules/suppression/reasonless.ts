import { inDialect } from '../../fixes/insert.ts';
import { outcomeRule } from '../rule.ts';
import { en, nl, result } from '../samples.ts';

export const reasonless = outcomeRule({
  name: 'suppression/reasonless',
  severity: 'warning',
  on: 'file',
  summary: {
    nl: 'Een onderdrukking zonder reden, of een reden zonder datum.',
    en: 'A suppression without a reason, or a reason without a date.',
  },
  why: {
    nl: 'Afwijken mag, als de volgende lezer kan zien waarom. Zonder reden telt een onderdrukking niet; ‘ondanks’ vraagt ook een datum, omdat een keuze van toen niet voor altijd geldt.',
    en: 'Departing from a rule is fine when the next reader can see why. Without a reason a suppression does not count; ‘despite’ also needs a date, since a choice made then does not hold for ever.',
  },
  remedy: {
    nl: 'Schrijf na een dubbele punt waarom, of zet bij ‘ondanks’ de reden en de datum.',
    en: 'Write why after a colon, or give ‘despite’ its reason and date.',
  },
  check(facts, { report, word }) {
    for (const { rule, reason, span } of facts.suppressions) {
      if (reason !== '' && !reason.startsWith('…')) continue;
      report({
        span,
        message: {
          nl: `Hier staat niet waarom ‘${rule}’ onderdrukt wordt. Schrijf de reden na een dubbele punt.`,
          en: `This does not say why ‘${rule}’ is suppressed. Write the reason after a colon.`,
        },
      });
    }
    for (const recorded of facts.agreements.flatMap((agreement) => agreement.reasons)) {
      if (recorded.reason && recorded.on) continue;
      report({
        span: recorded.span,
        message: {
          nl: `Bij ‘${word('despite')}: ${recorded.rule}’ ontbreekt ${recorded.reason ? 'de datum' : 'de reden'}, daarom telt het niet. Schrijf de reden en wanneer jullie dit beslisten.`,
          en: `‘${word('despite')}: ${recorded.rule}’ lacks its ${recorded.reason ? 'date' : 'reason'}, so it does not count. Write the reason and when you decided this.`,
        },
        fixes:
          recorded.reason && !recorded.by
            ? [
                {
                  title: { nl: 'Voeg de datum van vandaag toe', en: "Add today's date" },
                  safe: false,
                  edits: ({ facts: now, settings }) => [
                    {
                      span: { start: recorded.span.end, end: recorded.span.end },
                      text: ` ${inDialect(now, { nl: 'op', en: 'on' })} ${settings.today}`,
                    },
                  ],
                },
              ]
            : [],
      });
    }
  },
  bad: [
    nl`
      «// afspraak-ignore smart/owner-missing»
      resultaatafspraak Onthaal
    `,
    en`
      result agreement Welcome {
        «despite: fit/inexperienced "John asked for it"»
      }
    `,
  ],
  good: [
    result.nl`ondanks: fit/third-party "de raad keurde het principe al goed" op 2026-01-12`,
    result.en`despite: fit/third-party "the council approved the principle" on 2026-01-12`,
  ],
});
