/** What the views of a programme and of the plan of a day say. */
export interface ProgrammeViewWords {
  programme: {
    line: string;
    lineText(title: string): string;
    sessions: string;
    assignments: string;
    noSessions: string;
    session: string;
    assignment: string;
    date: string;
    length: string;
    theme: string;
    since: string;
    kind: string;
    between: string;
    due: string;
    content: string;
    undated: string;
    noLength: string;
    gap(weeks: string, isOne: boolean): string;
    days(count: number): string;
    done: string;
    next: string;
    participants(count: number): string;
    findings(count: number): string;
    status: string;
  };
  dayPlan: {
    tasks: string;
    category: string;
    task: string;
    score: string;
    noCategory: string;
    noScore: string;
    noTasks: string;
    missing: string;
    about: string;
    unknownPerson: string;
    unknownDay: string;
    counted(tasks: number): string;
  };
}

export const programmeNl: ProgrammeViewWords = {
  programme: {
    line: 'Sessies en opdrachten in de tijd',
    lineText: (title) =>
      `${title}: sessies, de weken ertussen en de opdrachten op een tijdlijn. De tabellen zeggen hetzelfde in woorden.`,
    sessions: 'Sessies',
    assignments: 'Opdrachten',
    noSessions: 'Dit traject heeft nog geen sessies.',
    session: 'Sessie',
    assignment: 'Opdracht',
    date: 'Datum',
    length: 'Duur',
    theme: 'Onderwerp',
    since: 'Na de vorige',
    kind: 'Soort',
    between: 'Tussen',
    due: 'Tegen',
    content: 'Inhoud',
    undated: 'geen datum',
    noLength: 'duur onbekend',
    gap: (weeks, isOne) => `${weeks} ${isOne ? 'week' : 'weken'}`,
    days: (count) => (count === 1 ? '1 dag' : `${count} dagen`),
    done: 'geweest',
    next: 'komt nog',
    participants: (count) => (count === 1 ? '1 deelnemer' : `${count} deelnemers`),
    findings: (count) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
    status: 'Stand',
  },
  dayPlan: {
    tasks: 'Taken van de dag',
    category: 'Categorie',
    task: 'Taak',
    score: 'Score',
    noCategory: 'geen categorie',
    noScore: 'nog geen score',
    noTasks: 'Er staan nog geen taken in dit dagplan.',
    missing: 'Ontbrekende categorieën',
    about: 'Dag',
    unknownPerson: 'niet ingevuld',
    unknownDay: 'niet ingevuld',
    counted: (tasks) => (tasks === 1 ? '1 taak' : `${tasks} taken`),
  },
};

export const programmeEn: ProgrammeViewWords = {
  programme: {
    line: 'Sessions and assignments in time',
    lineText: (title) =>
      `${title}: sessions, the weeks between them and the assignments on a line of time. The tables say the same in words.`,
    sessions: 'Sessions',
    assignments: 'Assignments',
    noSessions: 'This programme has no sessions yet.',
    session: 'Session',
    assignment: 'Assignment',
    date: 'Date',
    length: 'Length',
    theme: 'Theme',
    since: 'After the one before',
    kind: 'Kind',
    between: 'Between',
    due: 'Due',
    content: 'Content',
    undated: 'no date',
    noLength: 'length unknown',
    gap: (weeks, isOne) => `${weeks} ${isOne ? 'week' : 'weeks'}`,
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    done: 'has been',
    next: 'to come',
    participants: (count) => (count === 1 ? '1 participant' : `${count} participants`),
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    status: 'Status',
  },
  dayPlan: {
    tasks: 'Tasks of the day',
    category: 'Category',
    task: 'Task',
    score: 'Score',
    noCategory: 'no category',
    noScore: 'no score yet',
    noTasks: 'There are no tasks in this day plan yet.',
    missing: 'Missing categories',
    about: 'Day',
    unknownPerson: 'not filled in',
    unknownDay: 'not filled in',
    counted: (tasks) => (tasks === 1 ? '1 task' : `${tasks} tasks`),
  },
};
