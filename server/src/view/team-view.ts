import type { FileFacts, Meeting, Team } from '../facts/model.ts';
import type { Located } from '../project/project-index.ts';
import { hoursPerWeek } from '../rules/team/focus-hours.ts';
import { plainText } from '../words/text-fit.ts';
import { competencesIn } from './competences-in.ts';
import { FactCells, titleOf, toned } from './fact-cells.ts';
import { findingsBlock, findingsWithin } from './findings-block.ts';
import { type Cell, filledTable, type Term, type View, type ViewBlock } from './model.ts';
import { servicesOf } from './services-in.ts';
import { teamTree } from './team-tree.ts';
import type { Viewable, ViewContext } from './viewable.ts';

const TOPICS = ['availability', 'communication tools', 'meetings'] as const;

/** The teams of a file. */
export function viewableTeams(uri: string, facts: FileFacts): Viewable[] {
  return facts.teams.map((fact) => ({
    kind: 'team',
    name: fact.name.text,
    title: titleOf(fact),
    span: fact.span,
    view: (context) => teamView({ uri, facts, fact }, context),
  }));
}

/** What a team agreed: principles with their rules and actions, focus time, meetings, decisions, and its services in short. */
async function teamView(located: Located<Team>, context: ViewContext): Promise<View> {
  const { uri, fact } = located;
  const cells = new FactCells(context);
  const found = findingsWithin(fact.span, context.findingsOf(uri));
  const { today } = context.settingsOf(uri);
  const { text } = cells;
  return {
    kind: 'team',
    name: fact.name.text,
    language: context.language,
    at: { uri, span: fact.span },
    title: titleOf(fact),
    subtitle: [`${text.dialect.word('block', 'team')} ${fact.name.text}`, ...coreTask(fact)].join(' · '),
    blocks: [
      about(located, cells),
      teamTree(located, found, today, cells),
      ...topics(located, cells),
      ...meetings(located, cells),
      ...decisions(located, cells),
      ...services(fact, context, cells),
      ...competences(fact, context, cells),
      findingsBlock(
        found.map((finding) => ({ uri, finding })),
        text,
      ),
    ],
  };
}

function coreTask({ coreTask }: Team): string[] {
  return coreTask ? [plainText(coreTask.text)] : [];
}

/** Who is in the team, how much focus time its rules keep free, and when it looks at them again. */
function about({ uri, fact }: Located<Team>, cells: FactCells): ViewBlock {
  const { text, words } = cells;
  const { members, leader, rules, review, name } = fact;
  const { about: title, leaderIs, noMembers, noReview, noFocus, focus } = words.team;
  const people = members.filter((member) => member.name !== leader?.name).map((member) => cells.called(member, uri));
  const led = leader ? [cells.called(leader, uri)].map((cell) => ({ ...cell, text: leaderIs(cell.text) })) : [];
  const focusLines = rules.flatMap(({ focusTime, focusTask, name: rule }): Cell[] => {
    if (!focusTime) return [];
    const said = [text.quantity(focusTime), ...(focusTask ? [plainText(focusTask.text)] : [])].join(' · ');
    return [
      {
        text: said,
        at: { uri, span: rule.span },
        ...(hoursPerWeek(focusTime) === undefined ? { tone: 'attention' } : {}),
      },
    ];
  });
  const terms: Term[] = [
    {
      term: text.heading('members'),
      lines: people.length + led.length > 0 ? [...led, ...people] : [toned(noMembers, 'attention', uri, name.span)],
    },
    { term: focus, lines: focusLines.length > 0 ? focusLines : [{ text: noFocus, tone: 'muted' }] },
    {
      term: text.heading('review'),
      lines:
        review.length > 0
          ? review.map((moment) => ({ text: text.moment(moment), at: { uri, span: moment.span } }))
          : [toned(noReview, rules.length > 0 ? 'attention' : 'muted', uri, name.span)],
    },
  ];
  return { kind: 'terms', title, terms };
}

/** Which of the topics that a team had best agree on its rules cover; nothing for a team without rules. */
function topics({ uri, fact }: Located<Team>, cells: FactCells): ViewBlock[] {
  if (fact.rules.length === 0) return [];
  const { text, words } = cells;
  const { topics: title, uncovered } = words.team;
  const terms = TOPICS.map((topic): Term => {
    const rules = fact.rules.filter((rule) => rule.topics.includes(topic));
    const lines = rules.map((rule) => cells.named(rule, uri));
    return {
      term: text.dialect.choiceWords('topic', topic)[0],
      lines: lines.length > 0 ? lines : [toned(uncovered, 'attention', uri, fact.name.span)],
    };
  });
  return [{ kind: 'terms', title, terms }];
}

function meetings({ uri, fact }: Located<Team>, cells: FactCells): ViewBlock[] {
  if (fact.meetings.length === 0) return [];
  const { text, words } = cells;
  const rows = fact.meetings.map((meeting): Cell[] => [
    cells.named(meeting, uri),
    meeting.purpose
      ? cells.said(meeting.purpose, uri)
      : toned(words.team.noPurpose, 'attention', uri, meeting.name.span),
    whenOf(meeting, uri, cells),
    meeting.duration ? { text: text.quantity(meeting.duration), at: { uri, span: meeting.duration.span } } : '',
    cells.calledAll(meeting.attendees, uri),
  ]);
  const header = [
    words.team.meeting,
    text.heading('purpose'),
    text.heading('when'),
    text.heading('duration'),
    text.heading('participants'),
  ];
  return [filledTable(words.team.meetings, header, rows)];
}

function whenOf({ when }: Meeting, uri: string, { text }: FactCells): Cell {
  const [first] = when;
  return first ? { text: when.map((moment) => text.moment(moment)).join('; '), at: { uri, span: first.span } } : '';
}

/** Each decision with the one who decides. */
function decisions({ uri, fact }: Located<Team>, cells: FactCells): ViewBlock[] {
  if (fact.decisions.length === 0) return [];
  const { text, words } = cells;
  const { decisions: title, noDecider, twoDeciders } = words.team;
  const rows = fact.decisions.map((decision): Cell[] => {
    const { deciders, consulted, name } = decision;
    const [only, another] = deciders;
    const decider = !only
      ? toned(noDecider, 'problem', uri, name.span)
      : another
        ? toned(twoDeciders(text.calledAll(deciders)), 'problem', uri, only.span)
        : cells.called(only, uri);
    return [cells.named(decision, uri), decider, cells.calledAll(consulted, uri)];
  });
  return [filledTable(title, [words.team.decision, text.heading('decided-by'), text.heading('consulted')], rows)];
}

/** The services of the team with the number of people behind each. */
function services({ name }: Team, { project }: ViewContext, cells: FactCells): ViewBlock[] {
  const all = servicesOf(name.text, project);
  if (all.length === 0) return [];
  const { services: title, contributors } = cells.words.team;
  const terms = all.map(({ uri, fact }): Term => {
    const people = new Set(fact.contributions.map(({ by }) => by.name)).size;
    const first = fact.contributions[0]?.span ?? fact.name.span;
    const coordination = fact.coordination.map((person) => {
      const { text, at } = cells.called(person, uri);
      return { text: `${text}: ${cells.words.services.coordinates}`, at };
    });
    return {
      term: cells.named(fact, uri),
      lines: [toned(contributors(people), people < 2 ? 'problem' : 'good', uri, first), ...coordination],
    };
  });
  return [{ kind: 'terms', title, terms }];
}

/** The competences that the services of the team need, the one it depends on most first. */
function competences({ name }: Team, { project, language }: ViewContext, cells: FactCells): ViewBlock[] {
  const needed = new Set(
    servicesOf(name.text, project).flatMap(({ fact }) => fact.competences.map((competence) => competence.name)),
  );
  if (needed.size === 0) return [];
  const { competences: title, holders } = cells.words.team;
  const terms = competencesIn(project)
    .filter(({ fact }) => needed.has(fact.name.text))
    .map(({ uri, fact, dependency }): Term => {
      const count = dependency.holders.length;
      const first = fact.holders[0]?.span ?? fact.name.span;
      const tone = count > 1 ? 'good' : count === 1 ? 'attention' : 'problem';
      return {
        term: cells.named(fact, uri),
        lines: [toned(holders(count), tone, uri, first), dependency.words[language]],
      };
    });
  return terms.length === 0 ? [] : [{ kind: 'terms', title, terms }];
}
