import type { BlockKeyword } from '../dialect/table.ts';
import type { Agreement, AgreementKind, FileFacts } from '../facts/model.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { Located } from '../project/project-index.ts';
import { signatureOf } from '../project/signature.ts';
import type { Finding } from '../rules/engine.ts';
import { plainText } from '../words/text-fit.ts';
import { levels, trend } from './agreement-levels.ts';
import { definitions, measures } from './agreement-measures.ts';
import { agreedTerms } from './agreement-terms.ts';
import { asProcess } from './as-process.ts';
import { findingsOf } from './besmarto-card.ts';
import { FactText } from './fact-text.ts';
import { findingsBlock } from './findings-block.ts';
import { letterCard } from './letter-card.ts';
import { filledTable, type View, type ViewBlock } from './model.ts';
import { planBlocks } from './plan-blocks.ts';
import { readinessBlocks } from './readiness-blocks.ts';
import type { Viewable, ViewContext } from './viewable.ts';

/** What the view of one agreement is made from. */
export interface AgreementSource extends ViewContext {
  /** The agreement's file. */
  uri: string;
  agreement: Agreement;
  plan: Plan;
  /** Findings of the agreement's file. */
  findings: readonly Finding[];
}

const BLOCKS: Record<AgreementKind, BlockKeyword> = {
  result: 'result-agreement',
  process: 'process-agreement',
  development: 'development-agreement',
  competence: 'competence-agreement',
};

/** The agreements of a file. */
export function viewableAgreements(uri: string, facts: FileFacts): Viewable[] {
  return facts.agreements.map((fact) => ({
    kind: 'agreement',
    name: fact.name.text,
    title: plainText(fact.title?.text ?? fact.name.text),
    span: fact.span,
    view: (context) => agreementView({ uri, facts, fact }, context),
  }));
}

/** One agreement as people look at it: what it says, its plan, what was found and overruled, and lines to sign on. */
async function agreementView({ uri, facts, fact: agreement }: Located<Agreement>, context: ViewContext): Promise<View> {
  const { project, language } = context;
  const plan = planInProject(agreement, project, context.settingsOf(uri));
  const source: AgreementSource = { ...context, uri, agreement, plan, findings: context.findingsOf(uri) };
  const text = new FactText(language, project);
  const terms = agreedTerms(uri, agreement, text);
  return {
    kind: 'agreement',
    name: agreement.name.text,
    language,
    at: { uri, span: agreement.span },
    title: plainText(agreement.title?.text ?? agreement.name.text),
    subtitle: subtitle(agreement, text),
    blocks: [
      letterCard(source, text),
      ...(await levels(source, text)),
      ...measures(source, text),
      ...definitions(source, text),
      ...(terms.length > 0 ? [{ kind: 'terms', title: text.words.agreed, terms } as const] : []),
      ...(await trend(source)),
      ...(await planBlocks(source, text)),
      ...(await asProcess(source, facts, text)),
      ...(context.withReadiness ? readinessBlocks(source, text) : []),
      ...reasons(source, text),
      findingsBlock(
        findingsOf(agreement, source.findings).map((finding) => ({ uri, finding })),
        text,
      ),
      ...signatures(agreement, text),
    ],
  };
}

function subtitle({ kind, name, parties }: Agreement, text: FactText): string {
  const what = `${text.dialect.word('block', BLOCKS[kind])} ${name.text}`;
  if (parties.length === 0) return what;
  return `${what} ${text.words.between} ${text.words.and(parties.map((party) => text.called(party)))}`;
}

function reasons({ uri, agreement: { reasons } }: AgreementSource, text: FactText): ViewBlock[] {
  if (reasons.length === 0) return [];
  const { title, header } = text.words.reasons;
  const rows = reasons.map(({ rule, reason, on, by, span }) => [
    { text: rule, at: { uri, span } },
    plainText(reason?.text ?? ''),
    on ? text.date(on.date) : '',
    by ? text.called(by) : '',
  ]);
  return [filledTable(title, header, rows)];
}

function signatures(agreement: Agreement, text: FactText): ViewBlock[] {
  if (agreement.parties.length === 0) return [];
  const { title, note } = text.words.signatures;
  const parties = agreement.parties.map((party) => {
    const accepted = agreement.acceptances.find((acceptance) => acceptance.party.name === party.name)?.on;
    return {
      name: text.called(party),
      ...(accepted ? { accepted: text.words.acceptedOn(text.date(accepted.date)) } : {}),
    };
  });
  return [{ kind: 'signatures', title, note: note(signatureOf(agreement)), parties }];
}
