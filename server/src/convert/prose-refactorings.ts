import type { Assessment } from '../assess/model.ts';
import type { FileFacts, Span } from '../facts/model.ts';
import { dialectOf } from '../fixes/insert.ts';
import type { Settings } from '../project/settings.ts';
import { coach, missingField } from './coach.ts';
import { assessProse, type Prose, proseAt } from './prose-at.ts';
import { fieldsOf, proseToFields } from './prose-to-fields.ts';
import type { Refactoring } from './refactorings.ts';

/** What can be done with the text around a range that promises something; nothing before what reads prose is loaded. */
export function proseRefactorings(facts: FileFacts, range: Span, settings: Settings): Refactoring[] {
  const prose = proseAt(facts, range);
  const read = prose && assessProse(prose, { facts, settings });
  return prose && read ? [...takingOut(prose, read, facts, settings), ...coaching(prose, read, facts, settings)] : [];
}

function takingOut(prose: Prose, read: Assessment, facts: FileFacts, { today }: Settings): Refactoring[] {
  if (fieldsOf(prose, read, dialectOf(facts), today).length === 0) return [];
  return [
    {
      id: 'prose-to-fields',
      title: { nl: 'Haal meting en termijn uit de tekst', en: 'Take measure and term out of the text' },
      at: prose.text.span,
      extracts: true,
      edits: (context) => proseToFields(context, prose, read),
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
      edits: (context) => coach(context, prose, field),
    },
  ];
}
