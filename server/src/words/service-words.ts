/** What the maps of services and of competences say. */
export interface ServicesWords {
  services: {
    /** Title of the map of a team's services, or of all. */
    of(team: string): string;
    all: string;
    subtitle(services: number, members: number): string;
    map: string;
    mapText(title: string): string;
    contributions: string;
    header: { member: string; service: string; contribution: string; coordination: string };
    coordinates: string;
    contributes: string;
    unnamed: string;
    /** Coordinates without a contribution of their own. */
    onlyCoordinates: string;
    contributors(count: number): string;
    tooFew(count: number): string;
    noCriterion: string;
    noCoordination: string;
    overview: string;
    feedback: string;
    feedbackOpen(text: string): string;
    feedbackDone(text: string, on: string): string;
    members: string;
    inServices: string;
    withoutService: string;
    /** For who contributes to more than one service. */
    shouldCoordinate: string;
    notMember: string;
    leads: string;
    remark: string;
    more(people: number): string;
  };
  competences: {
    title: string;
    subtitle(competences: number, people: number): string;
    map: string;
    mapText: string;
    order: string;
    header: { competence: string; services: string; sum: string; holders: string; learners: string; remark: string };
    person: string;
    level: string;
    levelOf(level: number): string;
    noLevel: string;
    holds: string;
    learns: string;
    learnsTo(levels: string): string;
    coaches: string;
    lower: string;
    higher: string;
    single(name: string): string;
    nobody: string;
    unused: string;
    who: string;
    people: string;
    development: {
      title: string;
      agreement: string;
      rank: string;
      rankOf(rank: number, of: number): string;
      none: string;
      /** For a competence on which the team depends more than on one that is developed first. */
      outOfOrder: string;
    };
    undeveloped: string;
  };
}

export const servicesNl: ServicesWords = {
  services: {
    of: (team) => `Diensten van ${team}`,
    all: 'Alle diensten',
    subtitle: (services, members) => `${count(services, 'dienst', 'diensten')}, ${count(members, 'mens', 'mensen')}`,
    map: 'Wie draagt waaraan bij',
    mapText: (title) =>
      `${title}: wie aan welke dienst bijdraagt en wie coördineert. De tabel met bijdragen zegt hetzelfde in woorden.`,
    contributions: 'Bijdragen',
    header: { member: 'Wie', service: 'Dienst', contribution: 'Bijdrage', coordination: 'Coördinatie' },
    coordinates: 'coördineert',
    contributes: 'draagt bij',
    unnamed: 'bijdrage niet benoemd',
    onlyCoordinates: 'coördineert zonder eigen bijdrage',
    contributors: (number) => count(number, 'bijdrager', 'bijdragers'),
    tooFew: (number) => (number === 0 ? 'niemand draagt bij' : 'maar één bijdrager'),
    noCriterion: 'onbekend waar de klant naar kijkt',
    noCoordination: 'niemand coördineert',
    overview: 'Diensten',
    feedback: 'Feedback',
    feedbackOpen: (text) => `${text} (nog te verwerken)`,
    feedbackDone: (text, on) => `${text} (verwerkt op ${on})`,
    members: 'Mensen',
    inServices: 'Diensten',
    withoutService: 'in geen enkele dienst',
    shouldCoordinate: 'coördineert geen dienst',
    notMember: 'geen lid van het team',
    leads: 'teamleider',
    remark: 'Opmerking',
    more: (people) => `… en nog ${people}`,
  },
  competences: {
    title: 'Competenties',
    subtitle: (competences, people) =>
      `${count(competences, 'competentie', 'competenties')}, ${count(people, 'mens', 'mensen')}`,
    map: 'Wie kan wat',
    mapText:
      'Wie welke competentie beheerst, op welk niveau, en wie leert. De tabel met mensen zegt hetzelfde in woorden.',
    order: 'Waar het team het meest van afhangt',
    header: {
      competence: 'Competentie',
      services: 'Gevraagd door',
      sum: 'Afhankelijkheid',
      holders: 'Houders',
      learners: 'Leerders',
      remark: 'Opmerking',
    },
    person: 'Wie',
    level: 'Niveau',
    levelOf: (level) => `niveau ${level}`,
    noLevel: 'niveau onbekend',
    holds: 'beheerst',
    learns: 'leert',
    learnsTo: (levels) => `leert: niveau ${levels}`,
    coaches: 'coacht',
    lower: 'beheerst, lager niveau',
    higher: 'beheerst, hoger niveau',
    single: (name) => `alleen ${name}`,
    nobody: 'niemand beheerst dit',
    unused: 'geen dienst vraagt dit',
    who: 'Hoe',
    people: 'Mensen en competenties',
    development: {
      title: 'Ontwikkelafspraken, in volgorde van prioriteit',
      agreement: 'Afspraak',
      rank: 'Plaats naar afhankelijkheid',
      rankOf: (rank, of) => `${rank} van ${of}`,
      none: 'Er zijn nog geen afspraken om een competentie te ontwikkelen.',
      outOfOrder: 'hoort eerder',
    },
    undeveloped: 'nog geen ontwikkelafspraak',
  },
};

export const servicesEn: ServicesWords = {
  services: {
    of: (team) => `Services of ${team}`,
    all: 'All services',
    subtitle: (services, members) => `${count(services, 'service', 'services')}, ${count(members, 'person', 'people')}`,
    map: 'Who contributes to what',
    mapText: (title) =>
      `${title}: who contributes to which service and who coordinates. The table of contributions says the same in words.`,
    contributions: 'Contributions',
    header: { member: 'Who', service: 'Service', contribution: 'Contribution', coordination: 'Coordination' },
    coordinates: 'coordinates',
    contributes: 'contributes',
    unnamed: 'contribution not named',
    onlyCoordinates: 'coordinates without contributing',
    contributors: (number) => count(number, 'contributor', 'contributors'),
    tooFew: (number) => (number === 0 ? 'nobody contributes' : 'only one contributor'),
    noCriterion: 'unknown what the client looks at',
    noCoordination: 'nobody coordinates',
    overview: 'Services',
    feedback: 'Feedback',
    feedbackOpen: (text) => `${text} (to be acted on)`,
    feedbackDone: (text, on) => `${text} (processed on ${on})`,
    members: 'People',
    inServices: 'Services',
    withoutService: 'in no service',
    shouldCoordinate: 'coordinates no service',
    notMember: 'not a member of the team',
    leads: 'team leader',
    remark: 'Remark',
    more: (people) => `… and ${people} more`,
  },
  competences: {
    title: 'Competences',
    subtitle: (competences, people) =>
      `${count(competences, 'competence', 'competences')}, ${count(people, 'person', 'people')}`,
    map: 'Who can do what',
    mapText:
      'Who has which competence, at which level, and who is learning. The table of people says the same in words.',
    order: 'What the team depends on most',
    header: {
      competence: 'Competence',
      services: 'Needed by',
      sum: 'Dependency',
      holders: 'Holders',
      learners: 'Learners',
      remark: 'Remark',
    },
    person: 'Who',
    level: 'Level',
    levelOf: (level) => `level ${level}`,
    noLevel: 'level unknown',
    holds: 'has it',
    learns: 'learning',
    learnsTo: (levels) => `learning: level ${levels}`,
    coaches: 'coaches',
    lower: 'has it, lower level',
    higher: 'has it, higher level',
    single: (name) => `only ${name}`,
    nobody: 'nobody has this',
    unused: 'no service needs this',
    who: 'How',
    people: 'People and competences',
    development: {
      title: 'Development agreements, in order of priority',
      agreement: 'Agreement',
      rank: 'Place by dependency',
      rankOf: (rank, of) => `${rank} of ${of}`,
      none: 'There are no agreements to develop a competence yet.',
      outOfOrder: 'belongs earlier',
    },
    undeveloped: 'no development agreement yet',
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
