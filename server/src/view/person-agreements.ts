import type { Agreement, Person } from '../facts/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import { rolesIn } from '../project/parties.ts';
import type { Located } from '../project/project-index.ts';
import { personWords, type Role } from '../words/person-words.ts';
import { plainText } from '../words/text-fit.ts';
import type { FactCells } from './fact-cells.ts';
import { findingsWithin, toneOf } from './findings-block.ts';
import type { Cell, MarkedText, ViewBlock } from './model.ts';
import type { ViewContext } from './viewable.ts';

/** The agreements that a person has a part in, in any file: which part, until when, what comes next and what was found. */
export function personAgreements({ fact: person }: Located<Person>, context: ViewContext, cells: FactCells): ViewBlock {
  const { title, header, none, roles } = personWords(context.language).agreements;
  const rows = context.project.collect('agreements').flatMap((located): Cell[][] => {
    const role = roleIn(located.fact, person.name.text, context);
    return role ? [row(located, roles[role], context, cells)] : [];
  });
  return rows.length === 0 ? { kind: 'list', title, items: [none] } : { kind: 'table', title, header, rows };
}

function row({ uri, fact }: Located<Agreement>, role: string, context: ViewContext, cells: FactCells): Cell[] {
  const found = findingsWithin(fact.span, context.findingsOf(uri));
  const tone = toneOf(found);
  const [first] = found;
  return [
    cells.named(fact, uri),
    role,
    fact.period ? { text: cells.text.period(fact.period), at: { uri, span: fact.period.span } } : '',
    nextDate({ uri, fact }, context, cells),
    {
      text: String(found.length),
      ...(tone === undefined ? {} : { tone }),
      ...(first ? { at: { uri, span: first.span } } : {}),
    },
  ];
}

/** What somebody is in an agreement, the most important first; undefined when nothing. */
function roleIn(agreement: Agreement, name: string, { project }: ViewContext): Role | undefined {
  const { employee, leader } = rolesIn(project, agreement);
  if (employee?.name === name) return 'employee';
  if (leader?.name === name) return 'leader';
  const isNamed = (people: readonly { name: string }[]) => people.some((person) => person.name === name);
  if (isNamed(agreement.parties)) return 'party';
  if (isNamed(agreement.coaches)) return 'coach';
  return agreement.steps.some(({ by }) => isNamed(by)) ? 'doer' : undefined;
}

/** The first date that is still to be kept: of a sub-result, else of a moment, else the end. */
function nextDate(
  { uri, fact }: Pick<Located<Agreement>, 'uri' | 'fact'>,
  context: ViewContext,
  cells: FactCells,
): Cell {
  const plan = planInProject(fact, context.project, context.settingsOf(uri));
  const { text } = cells;
  const open = plan.steps.filter(({ state }) => state !== 'done').sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  if (open) {
    const late: Pick<MarkedText, 'tone'> = open.state === 'late' ? { tone: 'problem' } : {};
    return { text: `${text.date(open.due)}: ${plainText(open.title)}`, at: { uri, span: open.span }, ...late };
  }
  const moment = plan.moments.find(({ date }) => date >= plan.today);
  if (moment) {
    const what = text.planWords.purposes[moment.purpose];
    return { text: `${text.date(moment.date)}: ${what}`, at: { uri, span: moment.span } };
  }
  const end = fact.period?.end;
  if (!end) return '';
  return {
    text: `${text.date(end.date)}: ${personWords(context.language).agreements.ends}`,
    at: { uri, span: end.span },
  };
}
