import type * as ast from '../grammar/generated/ast.ts';
import { appended, joined, NONE } from './lists.ts';
import type { Competence, Decision, Meeting, NamedBlock, Service, Team, TeamAction, TeamRule } from './model.ts';
import { set } from './read-agreement.ts';
import { COMPETENCE, type FactReader, PARTY, PERSON, PRINCIPLE, spanOf, TEAM } from './reader.ts';

/** Reads a team with its principles, rules and actions, meetings and decisions. */
export function readTeam(reader: FactReader, node: ast.Team): Team {
  return reader.named('team', node, undefined, (frame) => {
    const team: Team = {
      ...frame,
      members: NONE,
      principles: NONE,
      rules: NONE,
      actions: NONE,
      meetings: NONE,
      decisions: NONE,
      review: NONE,
    };
    for (const content of node.content) readTeamContent(reader, team, content);
    return team;
  });
}

function readTeamContent(reader: FactReader, team: Team, node: ast.Team['content'][number]): void {
  switch (node.$type) {
    case 'Members':
      team.members = joined(team.members, reader.referencesTo(PERSON, node.persons));
      break;
    case 'Leader':
      set(team, 'leader', reader.reference(PERSON, node.person));
      break;
    case 'CoreTask':
      set(team, 'coreTask', reader.text(node.text));
      break;
    case 'Principle':
      team.principles = appended(team.principles, readPrinciple(reader, team, node));
      break;
    case 'TeamRule':
      team.rules = appended(team.rules, readRule(reader, node, team));
      break;
    case 'TeamAction':
      team.actions = appended(team.actions, readAction(reader, node, team));
      break;
    case 'Meeting':
      team.meetings = appended(team.meetings, readMeeting(reader, node, team));
      break;
    case 'Decision':
      team.decisions = appended(team.decisions, readDecision(reader, node, team));
      break;
    case 'Review':
      team.review = joined(team.review, reader.moments(node.moments));
      break;
  }
}

function readPrinciple(reader: FactReader, team: Team, node: ast.Principle): NamedBlock {
  const inPrinciple = team.principles.length;
  return reader.named('principle', node, team.name.text, (frame) => {
    for (const content of node.content) {
      if (content.$type === 'TeamRule')
        team.rules = appended(team.rules, { ...readRule(reader, content, team), inPrinciple });
      if (content.$type === 'TeamAction')
        team.actions = appended(team.actions, { ...readAction(reader, content, team), inPrinciple });
    }
    return frame;
  });
}

function readRule(reader: FactReader, node: ast.TeamRule, team: Team): TeamRule {
  return reader.named('rule', node, team.name.text, (frame) => {
    const rule: TeamRule = { ...frame, topics: NONE };
    for (const content of node.content) {
      switch (content.$type) {
        case 'FollowsFrom':
          set(rule, 'principle', reader.reference(PRINCIPLE, content.principle, team.name.text));
          break;
        case 'TopicOf':
          rule.topics = joined(rule.topics, reader.choices('topic', content.choices));
          break;
        case 'FocusTime':
          set(rule, 'focusTime', reader.quantity(content.quantity));
          break;
        case 'FocusTask':
          set(rule, 'focusTask', reader.text(content.text));
          break;
        case 'Why':
          set(rule, 'why', reader.text(content.text));
          break;
        case 'Exception':
          set(rule, 'exception', reader.text(content.text));
          break;
      }
    }
    return rule;
  });
}

function readAction(reader: FactReader, node: ast.TeamAction, team: Team): TeamAction {
  return reader.named('action', node, team.name.text, (frame) => {
    const action: TeamAction = { ...frame, by: NONE, followUp: NONE };
    for (const content of node.content) {
      switch (content.$type) {
        case 'FollowsFrom':
          set(action, 'principle', reader.reference(PRINCIPLE, content.principle, team.name.text));
          break;
        case 'DoneBy':
          action.by = joined(action.by, reader.referencesTo(PARTY, content.parties));
          break;
        case 'PeriodOf':
          set(action, 'period', reader.period(content.period));
          break;
        case 'Due': {
          const end = reader.date(content.date);
          if (end) action.period = { end, span: spanOf(content) };
          break;
        }
        case 'Delivers':
          set(action, 'delivers', reader.text(content.text));
          break;
        case 'FollowUp':
          action.followUp = joined(action.followUp, reader.moments(content.moments));
          break;
      }
    }
    return action;
  });
}

function readMeeting(reader: FactReader, node: ast.Meeting, team: Team): Meeting {
  return reader.named('meeting', node, team.name.text, (frame) => {
    const meeting: Meeting = { ...frame, when: NONE, attendees: NONE };
    for (const content of node.content) {
      switch (content.$type) {
        case 'Purpose':
          set(meeting, 'purpose', reader.text(content.text));
          break;
        case 'When':
          meeting.when = joined(meeting.when, reader.moments(content.moments));
          break;
        case 'Duration':
          set(meeting, 'duration', reader.quantity(content.quantity));
          break;
        case 'Attendees':
          meeting.attendees = joined(meeting.attendees, reader.referencesTo(PARTY, content.parties));
          break;
      }
    }
    return meeting;
  });
}

function readDecision(reader: FactReader, node: ast.Decision, team: Team): Decision {
  return reader.named('decision', node, team.name.text, (frame) => {
    const decision: Decision = { ...frame, deciders: NONE, consulted: NONE };
    for (const content of node.content) {
      if (content.$type === 'DecidedBy')
        decision.deciders = joined(decision.deciders, reader.referencesTo(PARTY, content.parties));
      if (content.$type === 'Consulted')
        decision.consulted = joined(decision.consulted, reader.referencesTo(PARTY, content.parties));
    }
    return decision;
  });
}

/** Reads a service with its contributions. */
export function readService(reader: FactReader, node: ast.Service): Service {
  return reader.named('service', node, undefined, (frame) => {
    const service: Service = { ...frame, contributions: NONE, coordination: NONE, competences: NONE, feedback: NONE };
    for (const content of node.content) readServiceContent(reader, service, content);
    return service;
  });
}

function readServiceContent(reader: FactReader, service: Service, node: ast.Service['content'][number]): void {
  switch (node.$type) {
    case 'TeamOfService':
      set(service, 'team', reader.reference(TEAM, node.team));
      break;
    case 'Client':
      set(service, 'client', reader.text(node.text));
      break;
    case 'ClientCriterion':
      set(service, 'clientCriterion', reader.text(node.text));
      break;
    case 'ContributionLine':
      for (const item of node.items) {
        const by = reader.reference(PERSON, item.party);
        const text = reader.text(item.text);
        if (by)
          service.contributions = appended(service.contributions, {
            by,
            ...(text ? { text } : {}),
            span: spanOf(item),
          });
      }
      break;
    case 'Coordination':
      service.coordination = joined(service.coordination, reader.referencesTo(PERSON, node.persons));
      break;
    case 'Needs':
      service.competences = joined(service.competences, reader.referencesTo(COMPETENCE, node.competences));
      break;
    case 'Feedback': {
      const text = reader.text(node.text);
      const processed = node.content.find((content) => content.$type === 'Processed');
      const processedOn = reader.date(processed?.date);
      if (text)
        service.feedback = appended(service.feedback, {
          text,
          ...(processedOn ? { processedOn } : {}),
          span: spanOf(node),
        });
      break;
    }
  }
}

/** Reads a competence with who has it and who learns it. */
export function readCompetence(reader: FactReader, node: ast.Competence): Competence {
  return reader.named('competence', node, undefined, (frame) => {
    const competence: Competence = { ...frame, holders: NONE, learners: NONE };
    for (const content of node.content) {
      if (content.$type === 'Learners')
        competence.learners = joined(competence.learners, reader.referencesTo(PERSON, content.persons));
      if (content.$type !== 'Holders') continue;
      for (const holder of content.holders) {
        const person = reader.reference(PERSON, holder.person);
        const level = reader.number(holder.level);
        if (person)
          competence.holders = appended(competence.holders, {
            person,
            ...(level === undefined ? {} : { level }),
            span: spanOf(holder),
          });
      }
    }
    return competence;
  });
}
