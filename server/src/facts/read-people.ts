import type * as ast from '../grammar/generated/ast.ts';
import { appended, joined, known, NONE } from './lists.ts';
import type { Aim, JobFunction, Measure, Organisation, Person, Rating, Readiness, Task, Unit } from './model.ts';
import { set } from './read-agreement.ts';
import { AIM, type FactReader, FUNCTION, PERSON, spanOf, TASK, UNIT } from './reader.ts';

/** Reads an organisation with its ambitions, goals and units. */
export function readOrganisation(reader: FactReader, node: ast.Organisation): Organisation {
  return reader.named('organisation', node, undefined, (frame) => {
    const organisation: Organisation = { ...frame, ambitions: NONE, goals: NONE, units: NONE };
    for (const content of node.content) {
      if (content.$type === 'Ambition')
        organisation.ambitions = appended(organisation.ambitions, readAim(reader, content, 'ambition'));
      if (content.$type === 'Goal') organisation.goals = appended(organisation.goals, readAim(reader, content, 'goal'));
      if (content.$type === 'Unit') organisation.units = appended(organisation.units, readUnit(reader, content));
    }
    return organisation;
  });
}

function readAim(reader: FactReader, node: ast.Ambition | ast.Goal, kind: 'ambition' | 'goal'): Aim {
  return reader.named(kind, node, undefined, (frame) => {
    const aim: Aim = { ...frame, contributesTo: NONE };
    for (const content of node.content) {
      if (content.$type !== 'ContributesTo') continue;
      aim.contributesTo = joined(aim.contributesTo, reader.referencesTo(AIM, content.aims));
    }
    return aim;
  });
}

function readUnit(reader: FactReader, node: ast.Unit): Unit {
  return reader.named('unit', node, undefined, (frame) => {
    const unit: Unit = frame;
    for (const content of node.content) {
      if (content.$type === 'Manager') set(unit, 'manager', reader.reference(PERSON, content.person));
      if (content.$type === 'PartOf') set(unit, 'partOf', reader.reference(UNIT, content.unit));
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
    const person: Person = { ...frame, absences: NONE };
    for (const content of node.content) {
      switch (content.$type) {
        case 'Manager':
          set(person, 'manager', reader.reference(PERSON, content.person));
          break;
        case 'UnitOfPerson':
          set(person, 'unit', reader.reference(UNIT, content.unit));
          break;
        case 'FunctionOfPerson':
          set(person, 'function', reader.reference(FUNCTION, content.function));
          break;
        case 'Capacity':
          set(person, 'capacity', reader.quantity(content.quantity));
          break;
        case 'Absent':
          for (const each of content.periods) person.absences = appended(person.absences, reader.period(each));
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
  const task = reader.reference(TASK, node.task);
  if (!task) return;
  const readiness: Readiness = { ...reader.block(node), task, able: NONE, willing: NONE };
  if (person) readiness.person = { kinds: PERSON, name: person.name.text, span: person.name.span };
  for (const content of node.content) {
    switch (content.$type) {
      case 'OfPerson':
        set(readiness, 'person', reader.reference(PERSON, content.person));
        break;
      case 'Able':
        readiness.able = joined(readiness.able, readRatings(reader, content.ratings));
        break;
      case 'Willing':
        readiness.willing = joined(readiness.willing, readRatings(reader, content.ratings));
        break;
      case 'Evidence':
        set(readiness, 'evidence', reader.text(content.text));
        break;
    }
  }
  reader.facts.readiness = appended(reader.facts.readiness, readiness);
}

function readRatings(reader: FactReader, nodes: readonly ast.Rating[]): readonly Rating[] {
  return known(nodes.map((node) => readRating(reader, node)));
}

function readRating(reader: FactReader, node: ast.Rating): Rating | undefined {
  const value = reader.number(node.value);
  if (value === undefined) return undefined;
  const span = spanOf(node);
  const by = reader.reference(PERSON, node.by);
  const on = reader.date(node.on);
  if (by) return on ? { value, span, by, on } : { value, span, by };
  return on ? { value, span, on } : { value, span };
}

/** Reads a function with its result areas. */
export function readFunction(reader: FactReader, node: ast.JobFunction): JobFunction {
  return reader.named('function', node, undefined, (frame) => {
    const read: JobFunction = { ...frame, resultAreas: NONE };
    for (const content of node.content) {
      if (content.$type !== 'ResultArea') continue;
      read.resultAreas = appended(
        read.resultAreas,
        reader.named('resultArea', content, undefined, (area) => area),
      );
    }
    return read;
  });
}
