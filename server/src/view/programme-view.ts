import type { Assignment, FileFacts, Programme, Session } from '../facts/model.ts';
import { type ProgrammeRow, type ProgrammeTimeline, programmePicture } from '../picture/programme-picture.ts';
import { toDay } from '../plan/date.ts';
import type { Located } from '../project/project-index.ts';
import type { Finding } from '../rules/engine.ts';
import { plainText } from '../words/text-fit.ts';
import { FactCells, titleOf } from './fact-cells.ts';
import { findingsBlock, findingsWithin, toneOf } from './findings-block.ts';
import { type Cell, filledTable, type View, type ViewBlock } from './model.ts';
import type { Viewable, ViewContext } from './viewable.ts';

/** What the view of a programme is made from. */
interface ProgrammeSource extends ViewContext, Located<Programme> {
  /** In the order of their dates; those without one last. */
  sessions: readonly Session[];
  /** Findings in the programme. */
  findings: readonly Finding[];
  today: string;
}

/** The programmes of a file. */
export function viewableProgrammes(uri: string, facts: FileFacts): Viewable[] {
  return facts.programmes.map((fact) => ({
    kind: 'programme',
    name: fact.name.text,
    title: titleOf(fact),
    span: fact.span,
    view: (context) => programmeView({ uri, facts, fact }, context),
  }));
}

/** The sessions of a programme, the time between them, and the assignments in it. */
async function programmeView(located: Located<Programme>, context: ViewContext): Promise<View> {
  const { uri, fact } = located;
  const cells = new FactCells(context);
  const findings = findingsWithin(fact.span, context.findingsOf(uri));
  const { today } = context.settingsOf(uri);
  const sessions = inTime(fact.sessions);
  const source: ProgrammeSource = { ...context, ...located, sessions, findings, today };
  const { text, words } = cells;
  return {
    kind: 'programme',
    name: fact.name.text,
    language: context.language,
    at: { uri, span: fact.span },
    title: titleOf(fact),
    subtitle: [
      `${text.dialect.word('block', 'programme')} ${fact.name.text}`,
      ...(fact.participants.length > 0 ? [words.programme.participants(fact.participants.length)] : []),
    ].join(' · '),
    blocks: [
      ...(await picture(source, cells)),
      sessionTable(source, cells),
      ...assignmentTable(source, cells),
      ...participants(source, cells),
      findingsBlock(
        findings.map((finding) => ({ uri, finding })),
        text,
      ),
    ],
  };
}

function inTime(sessions: readonly Session[]): Session[] {
  return sessions.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

function dateOf({ on }: Session): string {
  return on?.date ?? '9999';
}

async function picture(source: ProgrammeSource, cells: FactCells): Promise<ViewBlock[]> {
  const { line, lineText } = cells.words.programme;
  const title = titleOf(source.fact);
  const text = lineText(title);
  const drawing = await programmePicture(timelineOf(source, cells), { title, description: text }, source);
  return drawing ? [{ kind: 'picture', title: line, ...drawing, text }] : [];
}

/** Sessions in the order of time, each followed by the assignments that come after it. */
function timelineOf(source: ProgrammeSource, cells: FactCells): ProgrammeTimeline {
  const { fact, sessions, today, language } = source;
  const after = (session: Session | undefined): Assignment[] =>
    fact.assignments
      .filter((assignment) => sessionBefore(assignment, sessions) === session)
      .toSorted((a, b) => ((a.due?.date ?? '9999') < (b.due?.date ?? '9999') ? -1 : 1));
  const rowsAfter = (session: Session | undefined) => after(session).map((each) => assignmentRow(each, source, cells));
  const dated = sessions.filter(({ on }) => on);
  return {
    language,
    today,
    sessions: dated.flatMap(({ on }) => on?.date ?? []),
    rows: [
      ...sessions.flatMap((session, index) => [sessionRow(session, index + 1, source, cells), ...rowsAfter(session)]),
      ...rowsAfter(undefined),
    ],
    gaps: dated.slice(1).map((session, index) => ({
      from: dated[index]?.on?.date ?? '',
      to: session.on?.date ?? '',
      label: sinceBefore(session, source, cells),
      warns: isOffBeat(session, source),
    })),
  };
}

/** The first of the sessions that an assignment lies between; undefined when it names none that is known. */
function sessionBefore({ between }: Assignment, sessions: readonly Session[]): Session | undefined {
  return sessions.find(({ name }) => between.some((each) => each.name === name.text));
}

/** The last of the sessions that an assignment lies between, when it names two. */
function sessionAfter({ between }: Assignment, sessions: readonly Session[]): Session | undefined {
  return between.length > 1
    ? sessions.findLast(({ name }) => between.some((each) => each.name === name.text))
    : undefined;
}

function sessionRow(session: Session, number: number, source: ProgrammeSource, cells: FactCells): ProgrammeRow {
  const { label, remark, warns, shape } = rowOf(session, whenAndHowLong(session, cells), [], source, cells);
  return { label, remark, warns: warns || !session.on, shape, number, on: session.on?.date };
}

function assignmentRow(assignment: Assignment, source: ProgrammeSource, cells: FactCells): ProgrammeRow {
  const { kinds, due, duration } = assignment;
  const { text, words } = cells;
  const when = due ? `${text.dialect.word('property', 'due')} ${text.date(due.date)}` : words.programme.undated;
  const what = [
    ...kinds.map((kind) => text.dialect.choiceWords('kind', kind)[0]),
    ...(duration ? [text.quantity(duration)] : []),
  ];
  return {
    ...rowOf(assignment, [when], what, source, cells),
    on: due?.date,
    from: sessionBefore(assignment, source.sessions)?.on?.date,
    until: sessionAfter(assignment, source.sessions)?.on?.date,
  };
}

/** A block with its findings between what is said first and what may be cut off. */
function rowOf(
  block: Session | Assignment,
  first: readonly string[],
  then: readonly string[],
  { uri, findings }: ProgrammeSource,
  { words }: FactCells,
): Omit<ProgrammeRow, 'number' | 'on' | 'from' | 'until'> {
  const own = findingsWithin(block.span, findings);
  const label = titleOf(block);
  const found = own.length > 0 ? [words.programme.findings(own.length)] : [];
  const remark = [...first, ...found, ...then].join(' · ');
  const text = [`${label}, ${remark}`, ...own.map(({ message }) => plainText(message))].join('. ');
  return { label, remark, warns: isGrave(own), shape: { text, at: { uri, span: block.name.span } } };
}

function isGrave(findings: readonly Finding[]): boolean {
  return ['problem', 'attention'].includes(toneOf(findings) ?? '');
}

function whenAndHowLong({ on, duration }: Session, { text, words }: FactCells): string[] {
  const when = on ? text.date(on.date) : words.programme.undated;
  return duration ? [when, text.quantity(duration)] : [when];
}

/** How long after the session before it a session is, in weeks where they are whole; empty when that is not known. */
function sinceBefore(session: Session, { sessions }: ProgrammeSource, { words, text }: FactCells): string {
  const before = sessions[sessions.indexOf(session) - 1];
  if (!before?.on || !session.on) return '';
  const days = toDay(session.on.date) - toDay(before.on.date);
  const weeks = days / 7;
  return Number.isInteger(weeks)
    ? words.programme.gap(text.planWords.number(weeks), weeks === 1)
    : words.programme.days(days);
}

/** Whether something was found about the date of a session, such as its distance to the one before. */
function isOffBeat({ on }: Session, { findings }: ProgrammeSource): boolean {
  return on !== undefined && isGrave(findingsWithin(on.span, findings));
}

function sessionTable(source: ProgrammeSource, cells: FactCells): ViewBlock {
  const { sessions, uri, today } = source;
  const { words, text } = cells;
  const own = words.programme;
  if (sessions.length === 0) return { kind: 'list', title: own.sessions, items: [own.noSessions] };
  const rows = sessions.map((session, index): Cell[] => {
    const { on, duration, theme, span, name } = session;
    const found = findingsWithin(span, source.findings);
    const since = sinceBefore(session, source, cells);
    const status = on && (on.date < today ? own.done : own.next);
    return [
      { text: `${index + 1}. ${titleOf(session)}`, at: { uri, span: name.span } },
      on
        ? { text: text.date(on.date), at: { uri, span: on.span } }
        : { text: own.undated, tone: 'attention', at: { uri, span: name.span } },
      on && since !== ''
        ? {
            text: since,
            at: { uri, span: on.span },
            ...(isOffBeat(session, source) ? { tone: 'attention' as const } : {}),
          }
        : '',
      duration
        ? {
            text: text.quantity(duration),
            at: { uri, span: duration.span },
            ...markOf(findingsWithin(duration.span, found)),
          }
        : { text: own.noLength, tone: 'muted' },
      cells.said(theme, uri),
      status ?? '',
      foundCell(found, uri, cells),
    ];
  });
  const header = [own.session, own.date, own.since, own.length, own.theme, own.status, text.words.findings.title];
  return filledTable(own.sessions, header, rows);
}

function assignmentTable(source: ProgrammeSource, cells: FactCells): ViewBlock[] {
  const { fact, uri, findings } = source;
  const { words, text } = cells;
  if (fact.assignments.length === 0) return [];
  const own = words.programme;
  const rows = fact.assignments.map((assignment): Cell[] => {
    const { name, kinds, due, duration, ideas, medium, span } = assignment;
    const found = findingsWithin(span, findings);
    const content = [...ideas, ...(medium ? [medium] : [])];
    return [
      { text: titleOf(assignment), at: { uri, span: name.span } },
      kinds.map((kind) => text.dialect.choiceWords('kind', kind)[0]).join(', '),
      betweenCell(assignment, source, cells),
      due
        ? { text: text.date(due.date), at: { uri, span: due.span }, ...markOf(findingsWithin(due.span, found)) }
        : { text: own.undated, tone: 'muted' },
      duration ? text.quantity(duration) : '',
      content[0]
        ? { text: content.map((each) => plainText(each.text)).join('; '), at: { uri, span: content[0].span } }
        : '',
      foundCell(found, uri, cells),
    ];
  });
  const header = [own.assignment, own.kind, own.between, own.due, own.length, own.content, text.words.findings.title];
  return [filledTable(own.assignments, header, rows)];
}

/** Between which sessions an assignment lies; asks for attention when none of them is known. */
function betweenCell(assignment: Assignment, { uri, sessions }: ProgrammeSource, { text }: FactCells): Cell {
  const [first] = assignment.between;
  if (!first) return '';
  const cell = { text: assignment.between.map((each) => text.called(each)).join(' – '), at: { uri, span: first.span } };
  return sessionBefore(assignment, sessions) ? cell : { ...cell, tone: 'attention' };
}

function markOf(findings: readonly Finding[]): Pick<Exclude<Cell, string>, 'tone'> {
  const tone = toneOf(findings);
  return tone ? { tone } : {};
}

/** The number of findings; leads to the gravest. */
function foundCell(findings: readonly Finding[], uri: string, { words }: FactCells): Cell {
  const [gravest] = findings;
  if (!gravest) return '';
  return { text: words.programme.findings(findings.length), at: { uri, span: gravest.span }, ...markOf(findings) };
}

function participants({ fact, uri }: ProgrammeSource, cells: FactCells): ViewBlock[] {
  if (fact.participants.length === 0) return [];
  const items = fact.participants.map((person) => cells.called(person, uri));
  return [{ kind: 'list', title: cells.text.heading('participants'), items }];
}
