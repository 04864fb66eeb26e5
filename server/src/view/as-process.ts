import { readFacts } from '../facts/extract.ts';
import type { FileFacts } from '../facts/model.ts';
import { applyEdits } from '../fixes/apply.ts';
import { planPicture } from '../picture/plan-picture.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import { agreementWords } from '../words/agreement-words.ts';
import { plainText } from '../words/text-fit.ts';
import type { AgreementSource } from './agreement-view.ts';
import type { FactText } from './fact-text.ts';
import { type Cell, cellText, type ViewBlock } from './model.ts';
import { stepsTable } from './plan-blocks.ts';

/**
 * What a result agreement would be as a work process: the plan and steps that a conversion gives it, and what no longer holds then. Nothing where
 * the text of its document is not there to be changed.
 */
export async function asProcess(source: AgreementSource, facts: FileFacts, text: FactText): Promise<ViewBlock[]> {
  const { uri, agreement, project, language, settingsOf, textOf } = source;
  const written = agreement.kind === 'result' ? textOf?.(uri) : undefined;
  if (written === undefined) return [];
  const { convert } = await import('../convert/conversion.ts');
  const words = agreementWords(language).asProcess;
  const document = { uri, text: written, facts, settings: settingsOf(uri), project };
  const { edits, losses, obstacle } = await convert(document, agreement, 'process');
  if (obstacle) {
    const item: Cell = { text: plainText(obstacle[language]), at: { uri, span: agreement.name.span }, tone: 'problem' };
    return [{ kind: 'list', title: words.title, items: [item] }];
  }
  const converted = readFacts(applyEdits(written, edits), { path: uri, language: facts.dialect });
  const process = converted.agreements.find(({ name }) => name.text === agreement.name.text);
  if (!process) return [];
  const items = losses.map((loss): Cell => ({ text: plainText(loss[language]), tone: 'attention' }));
  return [
    ...(await planned({ ...source, agreement: process }, text)),
    { kind: 'list', title: words.losses, items: items.length > 0 ? items : [words.nothingLost] },
  ];
}

/** The plan of an agreement that is not written yet: nothing in it leads anywhere. */
async function planned(source: AgreementSource, text: FactText): Promise<ViewBlock[]> {
  const { uri, agreement, project, language, theme, width, settingsOf } = source;
  const words = agreementWords(language).asProcess;
  const plan = planInProject(agreement, project, settingsOf(uri));
  const svg = await planPicture(plan, { language, theme, ...(width === undefined ? {} : { width }) });
  const tables = stepsTable({ ...source, plan }, text).map((table) => ({
    ...table,
    title: words.steps,
    rows: table.rows.map((row) => row.map(cellText)),
  }));
  return [{ kind: 'picture', title: words.title, svg, text: words.text }, ...tables];
}
