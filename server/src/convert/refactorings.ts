import { DIALECTS, type Dialect } from '../dialect/dialect.ts';
import type { Agreement, FileFacts, Span, Step, TeamRule } from '../facts/model.ts';
import type { Localized } from '../project/localized.ts';
import { type Change, fileNameOf, type Refactorable, type RefactoringContext, unreadableIn } from './change.ts';
import { CONVERSION_TITLES, type ConversionTarget, canConvert, convert } from './conversion.ts';
import { mergeableInto, mergeInto } from './merge.ts';
import { canStandAlone, ownAgreement } from './own-agreement.ts';
import { allProseRefactorings, proseRefactorings } from './prose-refactorings.ts';
import { hasReadiness, readinessApart } from './readiness-apart.ts';
import { ruleToAction } from './rule-to-action.ts';
import { canSplit, splitAgreement } from './split-agreement.ts';
import { translateKeywords } from './translate.ts';

/** A change of form that is offered where something stands, finding or no finding. */
export interface Refactoring {
  /** Stable name; with `at` and `other` it says which refactoring was chosen. */
  id: string;
  title: Localized;
  /** Whether it takes something out of a text, rather than writing the same in another form. */
  extracts?: boolean;
  /** What it is about: the name of a block, or the start of the document. */
  at: Span;
  /** URI of the other document that it is about. */
  other?: string;
  /** Whether it creates or removes documents. */
  movesFiles?: boolean;
  /** Why it cannot be done, as far as that shows without working it out. */
  obstacle?: Localized;
  /** Undefined when it turns out not to be possible. */
  change(context: RefactoringContext): Change | undefined | Promise<Change | undefined>;
}

/** The refactorings of everything that a range touches, the innermost kind of thing first. */
export function refactoringsAt(document: Refactorable, range: Span): Refactoring[] {
  const { facts, settings } = document;
  const touched = ({ span }: { span: Span }) => span.start <= range.end && range.start <= span.end;
  return [
    ...proseRefactorings(facts, range, settings),
    ...inBlocks(facts, touched),
    ...(range.start < (facts.lineStarts[1] ?? facts.length + 1) ? ofDocument(document) : []),
  ];
}

/** Every refactoring in a document, in the order of the text; those of the document as a whole come first. */
export function refactoringsIn(document: Refactorable): Refactoring[] {
  const { facts, settings } = document;
  const all = [...ofDocument(document), ...inBlocks(facts, () => true), ...allProseRefactorings(facts, settings)];
  return all.sort((a, b) => a.at.start - b.at.start);
}

function inBlocks(facts: FileFacts, touched: (block: { span: Span }) => boolean): Refactoring[] {
  return [
    ...facts.agreements
      .filter(touched)
      .flatMap((agreement) => [
        ...agreement.steps.filter(touched).flatMap((step) => ofStep(facts, agreement, step)),
        ...ofAgreement(facts, agreement),
      ]),
    ...facts.teams.flatMap(({ rules }) => rules.filter(touched)).map((rule) => ofRule(facts, rule)),
  ];
}

const TARGETS: readonly ConversionTarget[] = ['process', 'result'];

function ofAgreement(facts: FileFacts, agreement: Agreement): Refactoring[] {
  const at = agreement.name.span;
  const obstacle = obstacleIn(facts, agreement);
  const conversions = TARGETS.filter((to) => canConvert(agreement, to)).map(
    (to): Refactoring => ({
      id: to,
      title: CONVERSION_TITLES[to],
      at,
      ...obstacle,
      change: (context) => convert(context, agreement, to),
    }),
  );
  if (!canSplit(agreement)) return conversions;
  const title = { nl: 'Splits in een afspraak per maat', en: 'Split into one agreement per measure' };
  const change = (context: RefactoringContext) => ({ edits: splitAgreement(context, agreement) });
  return [...conversions, { id: 'split', title, at, ...obstacle, change }];
}

function ofStep(facts: FileFacts, agreement: Agreement, step: Step): Refactoring[] {
  if (!canStandAlone(agreement)) return [];
  return [
    {
      id: 'own-agreement',
      title: { nl: 'Maak van deze stap een eigen afspraak', en: 'Give this step an agreement of its own' },
      at: step.name.span,
      extracts: true,
      ...obstacleIn(facts, agreement),
      change: (context) => ({ edits: ownAgreement(context, agreement, step) }),
    },
  ];
}

function ofRule(facts: FileFacts, rule: TeamRule): Refactoring {
  return {
    id: 'action',
    title: { nl: 'Maak er een actie van', en: 'Turn into an action' },
    at: rule.name.span,
    ...obstacleIn(facts, rule),
    change: (context) => ruleToAction(context, rule),
  };
}

function obstacleIn(facts: FileFacts, { span, name }: Agreement | TeamRule): Pick<Refactoring, 'obstacle'> {
  const obstacle = unreadableIn(facts, span, name.text);
  return obstacle ? { obstacle } : {};
}

const WHOLE = { start: 0, end: 0 };

function ofDocument(document: Refactorable): Refactoring[] {
  return [...translations(document.facts), ...readiness(document.facts), ...merges(document)];
}

function translations(facts: FileFacts): Refactoring[] {
  return DIALECTS.filter(({ code }) => code !== facts.dialect).map((dialect) => ({
    id: dialect.code,
    title: {
      nl: `Schrijf de sleutelwoorden in het ${languageName(dialect, 'nl')}`,
      en: `Write the keywords in ${languageName(dialect, 'en')}`,
    },
    at: WHOLE,
    change: (context) => {
      const edits = translateKeywords(context, dialect);
      return edits ? { edits } : { edits: [], obstacle: UNTRANSLATABLE };
    },
  }));
}

function languageName({ code, table }: Dialect, reader: keyof Localized): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? table.name;
}

const UNTRANSLATABLE: Localized = {
  nl: 'De sleutelwoorden kunnen niet vertaald worden: het document heeft fouten, of een naam erin zou in de andere taal een sleutelwoord zijn.',
  en: 'The keywords cannot be translated: the document has mistakes, or a name in it would be a keyword in the other language.',
};

function readiness(facts: FileFacts): Refactoring[] {
  if (!hasReadiness(facts)) return [];
  return [
    {
      id: 'readiness-file',
      title: {
        nl: 'Zet taakvolwassenheid in een eigen document',
        en: 'Move readiness to a document of its own',
      },
      at: WHOLE,
      extracts: true,
      movesFiles: true,
      change: readinessApart,
    },
  ];
}

function merges(document: Refactorable): Refactoring[] {
  return mergeableInto(document).map((uri) => ({
    id: 'one-file',
    other: uri,
    title: {
      nl: `Voeg ${fileNameOf(uri)} bij dit document`,
      en: `Merge ${fileNameOf(uri)} into this document`,
    },
    at: WHOLE,
    movesFiles: true,
    change: (context) => mergeInto(context, [uri]),
  }));
}
