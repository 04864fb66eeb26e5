import type * as ast from '../grammar/generated/ast.ts';
import { addAll } from './add-all.ts';
import type { Aim, JobFunction, Measure, Organisation, Person, Rating, Readiness, Task, Unit } from './model.ts';
import { set } from './read-agreement.ts';
import { AIM, type FactReader, spanOf } from './reader.ts';

/** Reads an organisation with its ambitions, goals and units. */
export function readOrganisation(reader: FactReader, node: ast.Organisation): Organisation {
  return reader.named('organisation', node, undefined, (frame) => {
    const organisation: Organisation = { ...frame, ambitions: [], goals: [], units: [] };
    for (const content of node.content) {
      if (content.$type === 'Ambition') organisation.ambitions.push(readAim(reader, content, 'ambition'));
      if (content.$type === 'Goal') organisation.goals.push(readAim(reader, content, 'goal'));
      if (content.$type === 'Unit') organisation.units.push(readUnit(reader, content));
    }
    return organisation;
  });
}

function readAim(reader: FactReader, node: ast.Ambition | ast.Goal, kind: 'ambition' | 'goal'): Aim {
  return reader.named(kind, node, undefined, (frame) => ({
    ...frame,
    contributesTo: node.content.flatMap((content) =>
      content.$type === 'ContributesTo' ? reader.references(AIM, content.aims) : [],
    ),
  }));
}

function readUnit(reader: FactReader, node: ast.Unit): Unit {
  return reader.named('unit', node, undefined, (frame) => {
    const unit: Unit = frame;
    for (const content of node.content) {
      if (content.$type === 'Manager') set(unit, 'manager', reader.reference(['person'], content.person));
      if (content.$type === 'PartOf') set(unit, 'partOf', reader.reference(['unit'], content.unit));
    }
    return unit;
  });
}

/** Reads a measure. */
export function readMeasure(reader: FactReader, node: ast.Measure): Measure {
  return reader.named('measure', node, undefined, (frame) => {
    const measure: Measure = frame;
    for (const content of node.content) {
      switch (content.$type) {
        case 'Formula':
          set(measure, 'formula', reader.text(content.text));
          break;
        case 'Window':
          set(measure, 'window', reader.text(content.text));
          break;
        case 'Source':
          set(measure, 'source', reader.text(content.text));
          break;
        case 'MeasureUnit':
          set(measure, 'unit', reader.text(content.text)?.text ?? (content.words.join(' ') || undefined));
          break;
        case 'BetterWhen':
          set(measure, 'direction', reader.choice('better-when', content.choice));
          break;
        case 'Influence':
          set(measure, 'influence', reader.choice('influence', content.choice));
          break;
      }
    }
    return measure;
  });
}

/** Reads a task. */
export function readTask(reader: FactReader, node: ast.Task): Task {
  return reader.named('task', node, undefined, (frame) => {
    const task: Task = frame;
    for (const content of node.content) {
      if (content.$type === 'Description') set(task, 'description', reader.text(content.text));
    }
    return task;
  });
}

/** Reads a person; readiness in the person's block is read with the file's readiness. */
export function readPerson(reader: FactReader, node: ast.Person): Person {
  return reader.named('person', node, undefined, (frame) => {
    const person: Person = { ...frame, absences: [] };
    for (const content of node.content) {
      switch (content.$type) {
        case 'Manager':
          set(person, 'manager', reader.reference(['person'], content.person));
          break;
        case 'UnitOfPerson':
          set(person, 'unit', reader.reference(['unit'], content.unit));
          break;
        case 'FunctionOfPerson':
          set(person, 'function', reader.reference(['function'], content.function));
          break;
        case 'Capacity':
          set(person, 'capacity', reader.quantity(content.quantity));
          break;
        case 'Absent':
          for (const each of content.periods) {
            const period = reader.period(each);
            if (period) person.absences.push(period);
          }
          break;
        case 'Readiness':
          readReadiness(reader, content, person);
          break;
      }
    }
    return person;
  });
}

/** Reads readiness into the file's facts; inside a person's block it belongs to that person. */
export function readReadiness(reader: FactReader, node: ast.Readiness, person?: Person): void {
  const task = reader.reference(['task'], node.task);
  if (!task) return;
  const readiness: Readiness = { ...reader.block(node), task, able: [], willing: [] };
  if (person) readiness.person = { kinds: ['person'], name: person.name.text, span: person.name.span };
  for (const content of node.content) {
    switch (content.$type) {
      case 'OfPerson':
        set(readiness, 'person', reader.reference(['person'], content.person));
        break;
      case 'Able':
        addAll(readiness.able, readRatings(reader, content.ratings));
        break;
      case 'Willing':
        addAll(readiness.willing, readRatings(reader, content.ratings));
        break;
      case 'Evidence':
        set(readiness, 'evidence', reader.text(content.text));
        break;
    }
  }
  reader.facts.readiness.push(readiness);
}

function readRatings(reader: FactReader, nodes: readonly ast.Rating[]): Rating[] {
  return nodes.flatMap((node) => {
    const value = reader.number(node.value);
    if (value === undefined) return [];
    const rating: Rating = { value, span: spanOf(node) };
    set(rating, 'by', reader.reference(['person'], node.by));
    set(rating, 'on', reader.date(node.on));
    return [rating];
  });
}

/** Reads a function with its result areas. */
export function readFunction(reader: FactReader, node: ast.JobFunction): JobFunction {
  return reader.named('function', node, undefined, (frame) => ({
    ...frame,
    resultAreas: node.content.flatMap((content) =>
      content.$type === 'ResultArea' ? [reader.named('resultArea', content, undefined, (area) => area)] : [],
    ),
  }));
}
