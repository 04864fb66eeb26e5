import type { Assessment } from '../assess/model.ts';
import type { FileFacts, Span } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Settings } from '../project/settings.ts';
import { coach, missingField } from './coach.ts';
import { allProse, assessProse, type Prose, proseAt } from './prose-at.ts';
import { fieldsOf, proseToFields } from './prose-to-fields.ts';
import type { Refactoring } from './refactorings.ts';

/** What can be done with the text around a range that promises something; nothing before what reads prose is loaded. */
export function proseRefactorings(facts: FileFacts, range: Span, settings: Settings): Refactoring[] {
  const prose = proseAt(facts, range);
  return prose ? ofProse(prose, facts, settings) : [];
}

/** The same for every text of a document that promises something. */
export function allProseRefactorings(facts: FileFacts, settings: Settings): Refactoring[] {
  return allProse(facts).flatMap((prose) => ofProse(prose, facts, settings));
}

function ofProse(prose: Prose, facts: FileFacts, settings: Settings): Refactoring[] {
  const read = assessProse(prose, { facts, settings });
  return read ? [...takingOut(prose, read, facts, settings), ...coaching(prose, read, facts, settings)] : [];
}

function takingOut(prose: Prose, read: Assessment, facts: FileFacts, { today }: Settings): Refactoring[] {
  if (fieldsOf(prose, read, dialectOf(facts), today).length === 0) return [];
  return [
    {
      id: 'fields',
      title: { nl: 'Haal meting en termijn uit de tekst', en: 'Take measure and term out of the text' },
      at: prose.text.span,
      extracts: true,
      change: (context) => ({ edits: proseToFields(context, prose, read) }),
    },
  ];
}

function coaching(prose: Prose, read: Assessment, facts: FileFacts, settings: Settings): Refactoring[] {
  const missing = missingField(prose, read);
  if (!missing) return [];
  const { letter, field } = missing;
  const asked = assessProse({ ...prose, letters: letter === 'O' ? [] : [letter] }, { facts, settings });
  const word = dialectOf(facts).word('property', field);
  const question = asked?.question ?? read.question;
  return [
    {
      id: 'coach',
      title: { nl: `Coach: ${question} Voeg ‘${word}’ toe`, en: `Coach: ${question} Add ‘${word}’` },
      at: prose.text.span,
      change: (context) => ({ edits: coach(context, prose, field) }),
    },
  ];
}
