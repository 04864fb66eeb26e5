/** What the views of a team and of the ambitions of an organisation say. */
export interface TeamViewWords {
  team: {
    about: string;
    agreements: string;
    noAgreements: string;
    withoutPrinciple: string;
    unusedPrinciple: string;
    rule: string;
    action: string;
    nobody: string;
    noEnd: string;
    until(date: string): string;
    overdue(date: string): string;
    noResult: string;
    delivers(text: string): string;
    followUp(when: string): string;
    noFollowUp: string;
    why(text: string): string;
    exception(text: string): string;
    noWhy: string;
    findings(count: number): string;
    focus: string;
    noFocus: string;
    topics: string;
    uncovered: string;
    meeting: string;
    meetings: string;
    noPurpose: string;
    decision: string;
    decisions: string;
    noDecider: string;
    twoDeciders(names: string): string;
    review: string;
    noReview: string;
    leaderIs(name: string): string;
    noMembers: string;
    services: string;
    competences: string;
    contributors(count: number): string;
    holders(count: number): string;
  };
  ambition: {
    title: string;
    none: string;
    map: string;
    mapText(title: string): string;
    uncovered: string;
    loose: string;
    kinds: Record<'ambition' | 'goal' | 'agreement' | 'caseType' | 'facility', string>;
    open: string;
    allCovered: string;
    unaligned: string;
    more(count: number): string;
    /** What an aim has besides those that are shown. */
    contributors(count: number): string;
  };
}

export const teamNl: TeamViewWords = {
  team: {
    about: 'Team',
    agreements: 'Principes, regels en acties',
    noAgreements: 'Het team heeft nog geen principes, regels of acties.',
    withoutPrinciple: 'zonder principe',
    unusedPrinciple: 'nog geen regel of actie',
    rule: 'regel',
    action: 'actie',
    nobody: 'nog niemand',
    noEnd: 'geen einddatum',
    until: (date) => `tot ${date}`,
    overdue: (date) => `datum voorbij: ${date}`,
    noResult: 'onbekend wat ze oplevert',
    delivers: (text) => `levert: ${text}`,
    followUp: (when) => `vervolg: ${when}`,
    noFollowUp: 'vervolg niet gepland',
    why: (text) => `waarom: ${text}`,
    exception: (text) => `uitzondering: ${text}`,
    noWhy: 'geen waarom',
    findings: (count) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
    focus: 'Focustijd',
    noFocus: 'Geen enkele regel maakt focustijd vrij.',
    topics: 'Waarover de regels gaan',
    uncovered: 'nog geen regel',
    meeting: 'Overleg',
    meetings: 'Overleg',
    noPurpose: 'geen doel',
    decision: 'Beslissing',
    decisions: 'Beslissingen',
    noDecider: 'geen beslisser',
    twoDeciders: (names) => `meer dan één: ${names}`,
    review: 'Herziening',
    noReview: 'niet gepland',
    leaderIs: (name) => `${name} (teamleider)`,
    noMembers: 'nog geen leden',
    services: 'Diensten in het kort',
    competences: 'Competenties in het kort',
    contributors: (count) => (count === 1 ? '1 bijdrager' : `${count} bijdragers`),
    holders: (count) => (count === 1 ? '1 houder' : `${count} houders`),
  },
  ambition: {
    title: 'Van ambitie naar werk',
    none: 'Deze organisatie heeft nog geen ambitie of doel.',
    map: 'Wat waaraan bijdraagt',
    mapText: (title) =>
      `${title}: welke doelen, afspraken, zaken en voorzieningen aan welke ambitie bijdragen. De boom zegt hetzelfde in woorden.`,
    uncovered: 'niets draagt hieraan bij',
    loose: 'draagt aan geen ambitie bij',
    kinds: {
      ambition: 'ambitie',
      goal: 'doel',
      agreement: 'afspraak',
      caseType: 'zaaktype',
      facility: 'voorziening',
    },
    open: 'Nog niet geland in het werk',
    allCovered: 'Aan elke ambitie en elk doel draagt iets bij.',
    unaligned: 'Afspraken die nergens aan bijdragen',
    more: (count) => `en nog ${count}`,
    contributors: (count) => (count === 1 ? 'nog 1 bijdrage' : `nog ${count} bijdragen`),
  },
};

export const teamEn: TeamViewWords = {
  team: {
    about: 'Team',
    agreements: 'Principles, rules and actions',
    noAgreements: 'The team has no principles, rules or actions yet.',
    withoutPrinciple: 'without a principle',
    unusedPrinciple: 'no rule or action yet',
    rule: 'rule',
    action: 'action',
    nobody: 'nobody yet',
    noEnd: 'no end date',
    until: (date) => `until ${date}`,
    overdue: (date) => `date passed: ${date}`,
    noResult: 'unknown what it delivers',
    delivers: (text) => `delivers: ${text}`,
    followUp: (when) => `follow-up: ${when}`,
    noFollowUp: 'follow-up not planned',
    why: (text) => `why: ${text}`,
    exception: (text) => `exception: ${text}`,
    noWhy: 'no why',
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    focus: 'Focus time',
    noFocus: 'No rule keeps focus time free.',
    topics: 'What the rules are about',
    uncovered: 'no rule yet',
    meeting: 'Meeting',
    meetings: 'Meetings',
    noPurpose: 'no purpose',
    decision: 'Decision',
    decisions: 'Decisions',
    noDecider: 'no decider',
    twoDeciders: (names) => `more than one: ${names}`,
    review: 'Review',
    noReview: 'not planned',
    leaderIs: (name) => `${name} (team leader)`,
    noMembers: 'no members yet',
    services: 'Services in short',
    competences: 'Competences in short',
    contributors: (count) => (count === 1 ? '1 contributor' : `${count} contributors`),
    holders: (count) => (count === 1 ? '1 holder' : `${count} holders`),
  },
  ambition: {
    title: 'From ambition to work',
    none: 'This organisation has no ambition or goal yet.',
    map: 'What contributes to what',
    mapText: (title) =>
      `${title}: which goals, agreements, cases and facilities contribute to which ambition. The tree says the same in words.`,
    uncovered: 'nothing contributes to this',
    loose: 'contributes to no ambition',
    kinds: {
      ambition: 'ambition',
      goal: 'goal',
      agreement: 'agreement',
      caseType: 'case type',
      facility: 'facility',
    },
    open: 'Not landed in the work yet',
    allCovered: 'Something contributes to every ambition and every goal.',
    unaligned: 'Agreements that contribute to nothing',
    more: (count) => `and ${count} more`,
    contributors: (count) => (count === 1 ? '1 more contribution' : `${count} more contributions`),
  },
};
