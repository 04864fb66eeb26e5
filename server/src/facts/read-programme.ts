import type * as ast from '../grammar/generated/ast.ts';
import { appended, joined, NONE } from './lists.ts';
import type { Assignment, CaseType, DayPlan, Facility, Programme, Progress, Session, WorkCategory } from './model.ts';
import { set } from './read-agreement.ts';
import { AGREEMENT, AIM, CASE_TYPE, type FactReader, PARTY, PERSON, SESSION, STEP, spanOf, UNIT } from './reader.ts';

/** Reads a type of case. */
export function readCaseType(reader: FactReader, node: ast.CaseType): CaseType {
  return reader.named('caseType', node, undefined, (frame) => {
    const caseType: CaseType = { ...frame, units: NONE, contributesTo: NONE, handledBy: NONE, decidedBy: NONE };
    for (const content of node.content) {
      switch (content.$type) {
        case 'Units':
          caseType.units = joined(caseType.units, reader.referencesTo(UNIT, content.units));
          break;
        case 'ContributesTo':
          caseType.contributesTo = joined(caseType.contributesTo, reader.referencesTo(AIM, content.aims));
          break;
        case 'HandledBy':
          caseType.handledBy = joined(caseType.handledBy, reader.referencesTo(PARTY, content.parties));
          break;
        case 'DecidedBy':
          caseType.decidedBy = joined(caseType.decidedBy, reader.referencesTo(PARTY, content.parties));
          break;
        case 'OwnRoom':
          set(caseType, 'ownRoom', reader.text(content.text));
          break;
      }
    }
    return caseType;
  });
}

/** Reads a facility. */
export function readFacility(reader: FactReader, node: ast.Facility): Facility {
  return reader.named('facility', node, undefined, (frame) => {
    const facility: Facility = { ...frame, usedFor: NONE, contributesTo: NONE };
    for (const content of node.content) {
      if (content.$type === 'Need') set(facility, 'need', reader.text(content.text));
      if (content.$type === 'UsedFor')
        facility.usedFor = joined(facility.usedFor, reader.referencesTo(CASE_TYPE, content.cases));
      if (content.$type === 'ContributesTo')
        facility.contributesTo = joined(facility.contributesTo, reader.referencesTo(AIM, content.aims));
    }
    return facility;
  });
}

/** Reads a programme with its sessions and assignments. */
export function readProgramme(reader: FactReader, node: ast.Programme): Programme {
  return reader.named('programme', node, undefined, (frame) => {
    const programme: Programme = { ...frame, participants: NONE, sessions: NONE, assignments: NONE };
    for (const content of node.content) {
      if (content.$type === 'Participants')
        programme.participants = joined(programme.participants, reader.referencesTo(PARTY, content.parties));
      if (content.$type === 'Session')
        programme.sessions = appended(programme.sessions, readSession(reader, content, frame.name.text));
      if (content.$type === 'Assignment')
        programme.assignments = appended(programme.assignments, readAssignment(reader, content, frame.name.text));
    }
    return programme;
  });
}

function readSession(reader: FactReader, node: ast.Session, programme: string): Session {
  return reader.named('session', node, programme, (frame) => {
    const session: Session = frame;
    for (const content of node.content) {
      if (content.$type === 'On') set(session, 'on', reader.date(content.date));
      if (content.$type === 'Duration') set(session, 'duration', reader.quantity(content.quantity));
      if (content.$type === 'Theme') set(session, 'theme', reader.text(content.text));
    }
    return session;
  });
}

function readAssignment(reader: FactReader, node: ast.Assignment, programme: string): Assignment {
  return reader.named('assignment', node, programme, (frame) => {
    const assignment: Assignment = { ...frame, kinds: NONE, between: NONE, ideas: NONE };
    for (const content of node.content) {
      switch (content.$type) {
        case 'KindOf':
          assignment.kinds = joined(assignment.kinds, reader.choices('kind', content.choices));
          break;
        case 'BetweenSessions':
          assignment.between = joined(assignment.between, reader.referencesTo(SESSION, content.sessions, programme));
          break;
        case 'Due':
          set(assignment, 'due', reader.date(content.date));
          break;
        case 'Duration':
          set(assignment, 'duration', reader.quantity(content.quantity));
          break;
        case 'Idea': {
          const idea = reader.text(content.text);
          if (idea) assignment.ideas = appended(assignment.ideas, idea);
          break;
        }
        case 'Medium':
          set(assignment, 'medium', reader.text(content.text));
          break;
      }
    }
    return assignment;
  });
}

const CATEGORIES: Record<ast.DayTask['$type'], WorkCategory | undefined> = {
  ProactiveTask: 'proactive',
  ReactiveTask: 'reactive',
  StuffTask: 'stuff',
  PlainTask: undefined,
};

/** Reads the plan of one day. */
export function readDayPlan(reader: FactReader, node: ast.DayPlan): DayPlan {
  return reader.named('dayPlan', node, undefined, (frame) => {
    const plan: DayPlan = { ...frame, tasks: NONE };
    for (const content of node.content) {
      if (content.$type === 'OfPerson') set(plan, 'person', reader.reference(PERSON, content.person));
      else if (content.$type === 'On') set(plan, 'on', reader.date(content.date));
      else if (content.$type !== 'UnknownProperty') readDayTask(reader, plan, content);
    }
    return plan;
  });
}

function readDayTask(reader: FactReader, plan: DayPlan, node: ast.DayTask): void {
  const text = reader.text(node.text);
  if (!text) return;
  const category = CATEGORIES[node.$type];
  const colour = reader.choice('colour', node.colour);
  plan.tasks = appended(plan.tasks, {
    ...(category ? { category } : {}),
    text,
    ...(colour ? { colour } : {}),
    span: spanOf(node),
  });
}

/** Reads a check-in or an evaluation of an agreement. */
export function readProgress(reader: FactReader, node: ast.CheckIn | ast.Evaluation): Progress | undefined {
  const agreement = reader.reference(AGREEMENT, node.agreement);
  if (!agreement) return undefined;
  const kind = node.$type === 'CheckIn' ? 'check-in' : 'evaluation';
  const progress: Progress = { ...reader.block(node), kind, agreement };
  for (const content of node.content) {
    switch (content.$type) {
      case 'StepOfProgress':
        set(progress, 'step', reader.reference(STEP, content.step, agreement.name));
        break;
      case 'On':
        set(progress, 'on', reader.date(content.date));
        break;
      case 'Done':
        set(progress, 'done', reader.text(content.text));
        break;
      case 'Value':
        set(progress, 'value', reader.quantity(content.quantity));
        break;
      case 'LevelReached':
        set(progress, 'level', reader.choice('level-reached', content.choice));
        break;
      case 'ColourOf':
        set(progress, 'colour', reader.choice('colour', content.choice));
        break;
    }
  }
  return progress;
}
