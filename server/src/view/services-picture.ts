import type { Service } from '../facts/model.ts';
import type { MatrixEntry, MatrixHead } from '../picture/matrix-layout.ts';
import { matrixPicture } from '../picture/matrix-picture.ts';
import type { Located } from '../project/project-index.ts';
import { plainText } from '../words/text-fit.ts';
import { type FactCells, titleOf } from './fact-cells.ts';
import { MOST_DRAWN, moreRow } from './matrix-rows.ts';
import { cellText, type ViewBlock } from './model.ts';
import { remarkOn } from './service-person.ts';
import type { ServicePerson, ServicesSource } from './services-in.ts';

/** People beside services with what each contributes, as a picture; nothing when there are no people or no services. */
export async function servicesPicture(source: ServicesSource, cells: FactCells): Promise<ViewBlock[]> {
  const { services, people, title, theme, width } = source;
  if (services.length === 0 || people.length === 0) return [];
  const { map, mapText, contributes, coordinates, unnamed } = cells.words.services;
  const shown = people.slice(0, MOST_DRAWN);
  const entries = shown.flatMap((person, row) =>
    services.flatMap((service, column) => entryOf(person, service, { row, column }, cells) ?? []),
  );
  const plain = { dashed: false, strength: 0.35, marked: false, short: '' };
  const matrix = {
    rows: [...shown.map((person) => rowOf(person, cells)), ...moreRow(people.length - shown.length, cells)],
    columns: services.map((service) => columnOf(service, cells)),
    entries,
    legend: [
      { ...plain, label: contributes },
      { ...plain, label: coordinates, marked: true },
      ...(entries.some(({ dashed }) => dashed) ? [{ ...plain, label: unnamed, dashed: true, strength: 0 }] : []),
    ],
  };
  const drawing = await matrixPicture(matrix, { title, description: mapText(title) }, { theme, width });
  return [{ kind: 'picture', title: map, ...drawing, text: mapText(title) }];
}

function rowOf(person: ServicePerson, cells: FactCells): MatrixHead {
  const { text: label, at } = cells.called(person.reference, person.uri);
  const remark = remarkOn(person, cells);
  const warns = typeof remark !== 'string' && remark.tone === 'attention';
  const said = cellText(remark);
  const shape = { text: [label, said].filter((part) => part !== '').join(', '), at };
  return said === '' ? { label, shape } : { label, shape, remark: said, warns };
}

function columnOf({ uri, fact }: Located<Service>, cells: FactCells): MatrixHead {
  const { tooFew, contributors } = cells.words.services;
  const people = new Set(fact.contributions.map(({ by }) => by.name)).size;
  const label = titleOf(fact);
  const remark = people < 2 ? tooFew(people) : contributors(people);
  const shape = { text: `${label}, ${remark}`, at: { uri, span: fact.name.span } };
  return { label, shape, warns: people < 2, remark };
}

function entryOf(
  { reference, uri }: ServicePerson,
  service: Located<Service>,
  place: { row: number; column: number },
  cells: FactCells,
): MatrixEntry | undefined {
  const { coordinates, onlyCoordinates, unnamed } = cells.words.services;
  const { contributions, coordination } = service.fact;
  const own = contributions.filter(({ by }) => by.name === reference.name);
  const coordinator = coordination.find(({ name }) => name === reference.name);
  const [first] = own;
  const span = first?.span ?? coordinator?.span;
  if (!span) return undefined;
  const said = own.flatMap(({ text }) => (text ? [plainText(text.text)] : []));
  const text = said.join('; ') || (first ? unnamed : onlyCoordinates);
  const who = cells.called(reference, uri).text;
  const meaning = [who, titleOf(service.fact), text, ...(coordinator && first ? [coordinates] : [])].join(', ');
  return {
    ...place,
    text,
    short: '',
    dashed: first !== undefined && said.length === 0,
    strength: said.length === 0 ? 0 : 0.35,
    marked: coordinator !== undefined,
    shape: { text: meaning, at: { uri: service.uri, span } },
  };
}
