import type { FileFacts, Service } from '../facts/model.ts';
import { type Language, planWords, shortDate } from '../words/plan-words.ts';
import { plainText } from '../words/text-fit.ts';
import { viewWords } from '../words/view-words.ts';
import { FactCells, titleOf, toned } from './fact-cells.ts';
import { findingsBlock, findingsWithin } from './findings-block.ts';
import { type Cell, filledTable, type Place, type Term, type View, type ViewBlock } from './model.ts';
import { remarkOn } from './service-person.ts';
import { peopleOf, type ServicesSource, servicesOf } from './services-in.ts';
import { servicesPicture } from './services-picture.ts';
import type { Viewable, ViewContext } from './viewable.ts';

/** Name of the map of all services of a project, for services that name no team. */
const ALL = 'services';

/** The maps of services that can be looked at from the services of a file. */
export function viewableServices(uri: string, facts: FileFacts): Viewable[] {
  const words = viewWords(facts.dialect === 'nl' ? 'nl' : 'en').services;
  return facts.services.map(({ team, span }) => {
    const own = team && facts.teams.find(({ name }) => name.text === team.name);
    return {
      kind: 'services',
      name: team?.name ?? ALL,
      title: team ? words.of(own ? titleOf(own) : team.name) : words.all,
      span,
      view: (context) => servicesView(team?.name, { uri, span }, context),
    };
  });
}

/** Who contributes what to the services of a team, or of the whole project without one, and what is still open. */
async function servicesView(team: string | undefined, at: Place, context: ViewContext): Promise<View> {
  const { project, language, findingsOf } = context;
  const cells = new FactCells(context);
  const { of, all, subtitle } = cells.words.services;
  const services = servicesOf(team, project);
  const people = peopleOf(services, team, project);
  const title = team === undefined ? all : of(teamTitle(team, context));
  const source: ServicesSource = { ...context, title, services, people };
  const findings = services.flatMap(({ uri, fact }) =>
    findingsWithin(fact.span, findingsOf(uri)).map((finding) => ({ uri, finding })),
  );
  return {
    kind: 'services',
    name: team ?? ALL,
    language,
    at,
    title,
    subtitle: subtitle(services.length, people.length),
    blocks: [
      ...(await servicesPicture(source, cells)),
      ...contributions(source, cells),
      overview(source, cells),
      ...members(source, cells),
      findingsBlock(findings, cells.text),
    ],
  };
}

function teamTitle(name: string, { project }: ViewContext): string {
  const team = project.find('team', name)?.fact;
  return team ? titleOf(team) : plainText(name);
}

/** Each contribution and each coordination on a line of its own: the same as the picture, in words. */
function contributions({ services }: ServicesSource, cells: FactCells): ViewBlock[] {
  const { contributions: title, header, coordinates, onlyCoordinates, unnamed } = cells.words.services;
  const rows = services.flatMap(({ uri, fact }) => {
    const named = cells.named(fact, uri);
    const { contributions, coordination } = fact;
    const isCoordinator = (name: string) => coordination.some((person) => person.name === name);
    const others = coordination.filter(({ name }) => !contributions.some(({ by }) => by.name === name));
    return [
      ...contributions.map(({ by, text, span }): Cell[] => [
        named,
        cells.called(by, uri),
        text ? cells.said(text, uri) : toned(unnamed, 'attention', uri, span),
        isCoordinator(by.name) ? coordinates : '',
      ]),
      ...others.map((person): Cell[] => [
        named,
        cells.called(person, uri),
        { text: onlyCoordinates, tone: 'muted' },
        { text: coordinates, at: { uri, span: person.span } },
      ]),
    ];
  });
  const titles = [header.service, header.member, header.contribution, header.coordination];
  return rows.length === 0 ? [] : [{ kind: 'table', title, header: titles, rows }];
}

/** Each service with its client, what that client looks at, who contributes and what is still open. */
function overview({ services, language }: ServicesSource, cells: FactCells): ViewBlock {
  const terms = services.map(
    ({ uri, fact }): Term => ({ term: cells.named(fact, uri), lines: serviceLines(fact, uri, language, cells) }),
  );
  return { kind: 'terms', title: cells.words.services.overview, terms };
}

function serviceLines(service: Service, uri: string, language: Language, cells: FactCells): Cell[] {
  const { words, text } = cells;
  const { tooFew, noCriterion, noCoordination, contributors, feedbackOpen, feedbackDone } = words.services;
  const { name, client, clientCriterion, contributions, coordination, competences, feedback } = service;
  const people = new Set(contributions.map(({ by }) => by.name)).size;
  const labelled = (label: string, { text, at }: { text: string; at?: Place }): Cell => ({
    text: `${label}: ${text}`,
    ...(at ? { at } : {}),
  });
  const said = (property: 'client' | 'client-looks-at', value: typeof client): Cell[] =>
    value ? [labelled(text.heading(property), { text: plainText(value.text), at: { uri, span: value.span } })] : [];
  return [
    ...said('client', client),
    ...(clientCriterion ? said('client-looks-at', clientCriterion) : [toned(noCriterion, 'attention', uri, name.span)]),
    people < 2
      ? toned(tooFew(people), 'problem', uri, contributions[0]?.span ?? name.span)
      : toned(contributors(people), 'good', uri, contributions[0]?.span ?? name.span),
    ...(coordination.length > 0
      ? coordination.map((person) => labelled(words.services.header.coordination, cells.called(person, uri)))
      : [toned(noCoordination, 'attention', uri, name.span)]),
    ...competences.map((competence) => labelled(text.heading('needs'), cells.called(competence, uri))),
    ...feedback.map(({ text: said, processedOn, span }): Cell => {
      const plain = plainText(said.text);
      const on = processedOn && shortDate(processedOn.date, planWords(language));
      const line = `${words.services.feedback}: ${on === undefined ? feedbackOpen(plain) : feedbackDone(plain, on)}`;
      return toned(line, on === undefined ? 'attention' : 'good', uri, span);
    }),
  ];
}

/** Everybody with the number of their services, and who is in none or coordinates too little. */
function members({ people }: ServicesSource, cells: FactCells): ViewBlock[] {
  if (people.length === 0) return [];
  const { words } = cells;
  const { members: title, header, inServices, remark } = words.services;
  const rows = people.map((person): Cell[] => {
    const { reference, uri, contributesTo, coordinates } = person;
    return [
      cells.called(reference, uri),
      String(contributesTo.length),
      coordinates.map(({ fact }) => titleOf(fact)).join('; '),
      remarkOn(person, cells),
    ];
  });
  return [filledTable(title, [header.member, inServices, header.coordination, remark], rows)];
}
