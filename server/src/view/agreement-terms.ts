import type { PropertyKeyword } from '../dialect/table.ts';
import type { Agreement, Moment, Span, Text } from '../facts/model.ts';
import { plainText } from '../words/text-fit.ts';
import type { FactText } from './fact-text.ts';
import type { Term } from './model.ts';

type Entry = readonly [property: PropertyKeyword, lines: readonly string[]];

/** What an agreement says beyond its letters, measures and steps, in the order it is written in; nothing that it leaves out. `uri` is its file. */
export function agreedTerms(uri: string, agreement: Agreement, text: FactText): Term[] {
  const entries = [...whatFor(agreement, text), ...how(agreement, text), ...around(agreement, text)];
  return entries
    .filter(([, lines]) => lines.length > 0)
    .map(([property, lines]) => {
      const span = writtenAt(agreement, property);
      const term = text.heading(property);
      return { term: span === undefined ? term : { text: term, at: { uri, span } }, lines };
    });
}

/** Where the first of these properties stands that an agreement has. */
export function writtenAt({ properties }: Agreement, ...keywords: readonly PropertyKeyword[]): Span | undefined {
  return keywords.flatMap((each) => properties.find(({ keyword }) => keyword === each)?.span ?? [])[0];
}

function whatFor(agreement: Agreement, text: FactText): Entry[] {
  return [
    ['owner', agreement.owner ? [text.called(agreement.owner)] : []],
    ['task', agreement.task ? [text.called(agreement.task)] : []],
    ['result-area', agreement.resultArea ? [text.called(agreement.resultArea)] : []],
    ['contributes-to', agreement.contributesTo.map((aim) => text.called(aim))],
    ['competence', agreement.competence ? [text.called(agreement.competence)] : []],
    ['level', levelRange(agreement, text)],
    ['coach', agreement.coaches.map((coach) => text.called(coach))],
    ['priority', agreement.priority === undefined ? [] : [String(agreement.priority)]],
    ['agreed-in', agreement.agreedIn.map((team) => text.called(team))],
    ['weight', agreement.weight ? [text.quantity(agreement.weight)] : []],
    ['assumption', agreement.assumptions.map(plain)],
  ];
}

function how(agreement: Agreement, text: FactText): Entry[] {
  return [
    ['situation', agreement.situations.map((situation) => text.dialect.choiceWords('situation', situation)[0])],
    ['new-for', agreement.newFor.map((person) => text.called(person))],
    ['direction', optional(agreement.direction)],
    ['method', optional(agreement.method)],
    ['own-part', optional(agreement.ownPart)],
    ['lasting-output', optional(agreement.lastingOutput)],
    ['receiver', agreement.receivers.map((person) => text.called(person))],
    ['accountable-for', agreement.accountableFor.map((step) => text.called(step))],
  ];
}

function around(agreement: Agreement, text: FactText): Entry[] {
  const moments = (list: readonly Moment[]) => list.map((moment) => text.moment(moment));
  return [
    ['means', agreement.means.map((means) => text.means(means))],
    ['depends-on', agreement.thirdParties.map((dependency) => text.dependency(dependency))],
    ['precondition', agreement.preconditions.map((dependency) => text.dependency(dependency))],
    ['talk', moments(agreement.talks)],
    ['counterpart', optional(agreement.counterpart)],
    ['margin-for-error', optional(agreement.errorMargin)],
    ['reporting', optional(agreement.reporting)],
    ['leadership-factor', agreement.factors.map((factor) => text.dialect.choiceWords('leadership-factor', factor)[0])],
  ];
}

/** From and to what level of a competence; nothing where neither is said. */
export function levelRange({ fromLevel, toLevel }: Agreement, text: FactText): string[] {
  const levels = [fromLevel, toLevel].flatMap((level) => (level ? [text.quantity(level)] : []));
  return levels.length === 0 ? [] : [levels.join(' → ')];
}

function optional(said: Text | undefined): string[] {
  return said ? [plain(said)] : [];
}

function plain({ text }: Text): string {
  return plainText(text);
}
