import { DIALECTS } from '../dialect/dialect.ts';
import type { Agreement, FileFacts, Span } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import type { Settings } from '../project/settings.ts';
import type { Edit, FixContext } from '../rules/rule.ts';
import { CONVERSION_TITLES, type ConversionTarget, canConvert, convert } from './conversion.ts';
import { proseRefactorings } from './prose-refactorings.ts';
import { ruleToAction } from './rule-to-action.ts';
import { canSplit, splitAgreement } from './split-agreement.ts';
import { translateKeywords } from './translate.ts';

/** A change of form that is offered where something stands, finding or no finding. */
export interface Refactoring {
  /** Stable name; with `at` it says which refactoring was chosen. */
  id: string;
  title: Localized;
  /** Whether it takes something out of a text, rather than writing the same in another form. */
  extracts?: boolean;
  /** What it is about: the name of a block, or the start of the document. */
  at: Span;
  /** Undefined when it turns out not to be possible. */
  edits(context: FixContext): readonly Edit[] | undefined | Promise<readonly Edit[] | undefined>;
}

/** The refactorings of everything that a range touches, the innermost kind of thing first. */
export function refactoringsAt(facts: FileFacts, range: Span, settings: Settings): Refactoring[] {
  const touched = ({ span }: { span: Span }) => span.start <= range.end && range.start <= span.end;
  return [
    ...proseRefactorings(facts, range, settings),
    ...facts.agreements.filter(touched).flatMap(ofAgreement),
    ...facts.teams
      .flatMap(({ rules }) => rules.filter(touched))
      .map(
        (rule): Refactoring => ({
          id: 'rule-to-action',
          title: { nl: 'Maak er een actie van', en: 'Turn into an action' },
          at: rule.name.span,
          edits: (context) => ruleToAction(context, rule),
        }),
      ),
    ...(range.start < (facts.lineStarts[1] ?? facts.length + 1) ? ofDocument(facts) : []),
  ];
}

const TARGETS: readonly ConversionTarget[] = ['process', 'result'];

function ofAgreement(agreement: Agreement): Refactoring[] {
  const at = agreement.name.span;
  const conversions = TARGETS.filter((to) => canConvert(agreement, to)).map(
    (to): Refactoring => ({
      id: `to-${to}`,
      title: CONVERSION_TITLES[to],
      at,
      edits: async (context) => (await convert(context, agreement, to)).edits,
    }),
  );
  if (!canSplit(agreement)) return conversions;
  const title = { nl: 'Splits in een afspraak per maat', en: 'Split into one agreement per measure' };
  return [...conversions, { id: 'split', title, at, edits: (context) => splitAgreement(context, agreement) }];
}

function ofDocument(facts: FileFacts): Refactoring[] {
  return DIALECTS.filter(({ code }) => code !== facts.dialect).map((dialect) => ({
    id: `translate-${dialect.code}`,
    title: {
      nl: `Schrijf de sleutelwoorden in het ${dialect.table.name}`,
      en: `Write the keywords in ${dialect.table.name}`,
    },
    at: { start: 0, end: 0 },
    edits: (context) => translateKeywords(context, dialect),
  }));
}
