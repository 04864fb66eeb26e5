import type { Localized } from './localized.ts';

/** A number that rules compare with and that a project may set. Bounds are included. */
export interface Threshold {
  default: number;
  least: number;
  most: number;
  description: Localized;
}

/** Every threshold, documented once: configuration schema, documentation and defaults are made from this table. */
export const THRESHOLDS = {
  readinessStaleMonths: {
    default: 12,
    least: 1,
    most: 60,
    description: {
      nl: 'Na hoeveel maanden een beoordeling van taakvolwassenheid niet meer telt.',
      en: 'Months after which a readiness rating no longer counts.',
    },
  },
  readyFrom: {
    default: 2,
    least: 1,
    most: 3,
    description: {
      nl: 'Vanaf welke beoordeling (0 tot 3) iemand als bekwaam of bereid telt.',
      en: 'Rating (0 to 3) from which somebody counts as able or willing.',
    },
  },
  agreementsPerPerson: {
    default: 10,
    least: 1,
    most: 50,
    description: {
      nl: 'Hoeveel afspraken iemand per kalenderjaar hoogstens heeft.',
      en: 'How many agreements a person has at most per calendar year.',
    },
  },
  closeFollowUpDays: {
    default: 7,
    least: 1,
    most: 31,
    description: {
      nl: 'Opvolging om de zoveel kalenderdagen of vaker telt als dichte opvolging.',
      en: 'Follow-up every so many calendar days or more often counts as close follow-up.',
    },
  },
  focusHoursPerWeek: {
    default: 4,
    least: 1,
    most: 40,
    description: {
      nl: 'Hoeveel uur focustijd per week een teamregel minstens vrijmaakt.',
      en: 'Hours of focus time per week that a team rule keeps free at least.',
    },
  },
  sessionMinutes: {
    default: 120,
    least: 15,
    most: 480,
    description: {
      nl: 'Hoeveel minuten een sessie van een traject hoogstens duurt.',
      en: 'Minutes that a session of a programme takes at most.',
    },
  },
  firstGapWeeks: {
    default: 3,
    least: 1,
    most: 26,
    description: {
      nl: 'Weken tussen de eerste en de tweede sessie van een traject.',
      en: 'Weeks between the first and the second session of a programme.',
    },
  },
  laterGapWeeks: {
    default: 5,
    least: 1,
    most: 26,
    description: {
      nl: 'Weken tussen de volgende sessies van een traject.',
      en: 'Weeks between the later sessions of a programme.',
    },
  },
  sessionToleranceDays: {
    default: 4,
    least: 0,
    most: 60,
    description: {
      nl: 'Hoeveel kalenderdagen de tijd tussen twee sessies mag afwijken.',
      en: 'Calendar days by which the time between two sessions may differ.',
    },
  },
  teamMeetingDaysBefore: {
    default: 7,
    least: 1,
    most: 60,
    description: {
      nl: 'Hoeveel kalenderdagen voor de laatste sessie het teamoverleg valt.',
      en: 'Calendar days before the last session at which the team meeting takes place.',
    },
  },
  leaderServices: {
    default: 2,
    least: 0,
    most: 20,
    description: {
      nl: 'Hoeveel diensten een teamleider zelf hoogstens coördineert of mee levert.',
      en: 'How many services a team leader coordinates or contributes to at most.',
    },
  },
  singlePointServices: {
    default: 2,
    least: 1,
    most: 20,
    description: {
      nl: 'Vanaf hoeveel diensten een competentie met één houder een zwakke plek is.',
      en: 'Number of services from which a competence with one holder is a weak spot.',
    },
  },
  seniorLevel: {
    default: 3,
    least: 1,
    most: 10,
    description: {
      nl: 'Vanaf welk niveau iemand senior is in een competentie.',
      en: 'Level from which somebody is senior in a competence.',
    },
  },
} as const satisfies Record<string, Threshold>;

export type ThresholdName = keyof typeof THRESHOLDS;

/** The thresholds of a project, every one filled in. */
export type Thresholds = { readonly [Name in ThresholdName]: number };

/** Thresholds of a project that sets none. */
export function defaultThresholds(): Thresholds {
  const defaults = Object.entries(THRESHOLDS).map(([name, threshold]) => [name, threshold.default]);
  return Object.fromEntries(defaults) as Thresholds;
}
