import type { FileFacts, Person } from '../facts/model.ts';
import type { Located } from '../project/project-index.ts';
import { personWords } from '../words/person-words.ts';
import { FactCells, titleOf } from './fact-cells.ts';
import { findingsBlock, findingsWithin } from './findings-block.ts';
import type { Term, View, ViewBlock } from './model.ts';
import { personAgreements } from './person-agreements.ts';
import { personLoad } from './person-load.ts';
import { personReadiness } from './person-readiness.ts';
import type { Viewable, ViewContext } from './viewable.ts';

/** The people of a file. */
export function viewablePersons(uri: string, facts: FileFacts): Viewable[] {
  return facts.persons.map((fact) => ({
    kind: 'person',
    name: fact.name.text,
    title: titleOf(fact),
    span: fact.span,
    view: (context) => personView({ uri, facts, fact }, context),
  }));
}

/** One person: where they stand, their agreements, the work that those ask, and how ready they were rated for their tasks. */
async function personView(located: Located<Person>, context: ViewContext): Promise<View> {
  const { uri, fact } = located;
  const cells = new FactCells(context);
  const { text } = cells;
  return {
    kind: 'person',
    name: fact.name.text,
    language: context.language,
    at: { uri, span: fact.span },
    title: titleOf(fact),
    subtitle: `${text.dialect.word('block', 'person')} ${fact.name.text}`,
    blocks: [
      ...about(located, cells, context),
      personAgreements(located, context, cells),
      ...(await personLoad(located, context)),
      ...(context.withReadiness ? personReadiness(located, context, cells) : []),
      findingsBlock(
        findingsWithin(fact.span, context.findingsOf(uri)).map((finding) => ({ uri, finding })),
        text,
      ),
    ],
  };
}

function about({ uri, fact }: Located<Person>, cells: FactCells, { language }: ViewContext): ViewBlock[] {
  const { text } = cells;
  const { manager, unit, function: job, capacity, absences } = fact;
  const terms: Term[] = [
    ...(manager ? [{ term: text.heading('manager'), lines: [cells.called(manager, uri)] }] : []),
    ...(unit ? [{ term: text.heading('unit'), lines: [cells.called(unit, uri)] }] : []),
    ...(job ? [{ term: text.heading('function'), lines: [cells.called(job, uri)] }] : []),
    ...(capacity
      ? [
          {
            term: text.heading('capacity'),
            lines: [{ text: text.quantity(capacity), at: { uri, span: capacity.span } }],
          },
        ]
      : []),
    ...(absences.length > 0
      ? [
          {
            term: text.heading('absent'),
            lines: absences.map((absence) => ({ text: text.period(absence), at: { uri, span: absence.span } })),
          },
        ]
      : []),
  ];
  return terms.length === 0 ? [] : [{ kind: 'terms', title: personWords(language).about, terms }];
}
