import type { Severity } from '../../server/src/facts/model.ts';
import type { Localized } from '../../server/src/project/localized.ts';
import type { Rule, RuleGroup } from '../../server/src/rules/rule.ts';

/** Words of the rule pages that are in no rule. */
interface RuleLabels {
  language: string;
  why: string;
  remedy: string;
  bad: string;
  good: string;
  fixes: string;
  /** After the title of a fix that is applied unasked. */
  safe: string;
  configuration: string;
  configurationIntro: string;
  thresholdHead: readonly string[];
  supposing: string;
  line: string;
  source: string;
  all: string;
  cast: string;
  optIn: string;
  indexIntro: string;
  indexHead: readonly string[];
}

export const RULE_LABELS: Readonly<Record<keyof Localized, RuleLabels>> = {
  nl: {
    language: 'Nederlands',
    why: 'Waarom',
    remedy: 'Wat te doen',
    bad: 'Niet zo',
    good: 'Wel zo',
    fixes: 'Snelle oplossing',
    safe: ' — ook met `--fix`',
    configuration: 'Instellen',
    configurationIntro: 'In `afspraak.json`; kies `off`, `hint`, `information`, `warning` of `error`:',
    thresholdHead: ['Drempel', 'Standaard', 'Van–tot', 'Betekenis'],
    supposing: 'Met',
    line: 'Regel',
    source: 'Waar het vandaan komt',
    all: 'Alle regels · All rules',
    optIn: 'staat uit',
    cast: 'Wat de voorbeelden veronderstellen',
    indexIntro: 'Elke regel met zijn gewicht, wat hij vindt, en of er een snelle oplossing is.',
    indexHead: ['Regel · Rule', 'Gewicht · Severity', 'Vindt · Finds', 'Oplossing · Fix'],
  },
  en: {
    language: 'English',
    why: 'Why',
    remedy: 'What to do',
    bad: 'Not like this',
    good: 'Like this',
    fixes: 'Quick fix',
    safe: ' — also with `--fix`',
    configuration: 'Configuration',
    configurationIntro: 'In `afspraak.json`; choose `off`, `hint`, `information`, `warning` or `error`:',
    thresholdHead: ['Threshold', 'Default', 'From–to', 'Meaning'],
    supposing: 'With',
    line: 'Line',
    source: 'Where it comes from',
    all: 'Alle regels · All rules',
    optIn: 'off unless set',
    cast: 'What the samples suppose',
    indexIntro: 'Every rule with its severity, what it finds, and whether there is a quick fix.',
    indexHead: ['Regel · Rule', 'Gewicht · Severity', 'Vindt · Finds', 'Oplossing · Fix'],
  },
};

export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  information: { nl: 'informatie', en: 'information' },
  hint: { nl: 'hint', en: 'hint' },
};

/** What the texts that the method comes from are about. */
export const SOURCE_TEXTS: Readonly<Record<NonNullable<Rule['source']>, Localized>> = {
  0: {
    nl: 'De tekst over kiezen tussen een resultaatafspraak en een afspraak over het werkproces (BeSMARTO).',
    en: 'The text on choosing between a result agreement and an agreement on the work process (BeSMARTO).',
  },
  1: {
    nl: 'De tekst over waardecreatie, focustijd en teamafspraken: eerst principes, dan regels, dan acties.',
    en: 'The text on creating value, focus time and team agreements: principles first, then rules, then actions.',
  },
  2: {
    nl: 'De tekst over zaakgericht werken vanuit een gezamenlijke ambitie.',
    en: 'The text on case-based work from a shared ambition.',
  },
  3: {
    nl: 'De tekst over vijf factoren van leiderschap: sturen, vertrouwen, communicatie, groei en binding.',
    en: 'The text on five factors of leadership: steering, trust, communication, growth and bonding.',
  },
  4: {
    nl: 'De tekst over een zelfsturend team dat samen diensten levert.',
    en: 'The text on a self-managing team that delivers services together.',
  },
};

export const GROUP_TITLES: Readonly<Record<RuleGroup, Localized>> = {
  structure: { nl: 'Wat elk document moet kunnen: gelezen worden.', en: 'What every document needs: to be readable.' },
  suppression: { nl: 'Meldingen die onderdrukt zijn.', en: 'Findings that are suppressed.' },
  smart: { nl: 'BeSMARTO, voor elke soort afspraak.', en: 'BeSMARTO, for every kind of agreement.' },
  fit: { nl: 'Past een resultaat of een werkproces?', en: 'Does a result or a work process fit?' },
  process: { nl: 'Werkprocesafspraken en hun plan.', en: 'Process agreements and their plan.' },
  team: { nl: 'Teamafspraken.', en: 'Team agreements.' },
  decision: { nl: 'Wie beslist.', en: 'Who decides.' },
  programme: { nl: 'Trajecten met sessies en opdrachten.', en: 'Programmes with sessions and assignments.' },
  day: { nl: 'Dagplannen.', en: 'Day plans.' },
  ambition: { nl: 'De gezamenlijke ambitie.', en: 'The shared ambition.' },
  case: { nl: 'Zaakgericht werken.', en: 'Case-based work.' },
  leadership: { nl: 'De vijf factoren van leiderschap.', en: 'The five factors of leadership.' },
  service: { nl: 'Diensten van een team.', en: 'Services of a team.' },
  competence: { nl: 'Competenties en hun ontwikkeling.', en: 'Competences and their development.' },
};
