import type { Position, Range } from 'vscode-languageserver';
import type { Agreement, FileFacts } from '../facts/model.ts';
import { rangeOf, touches } from '../facts/position.ts';
import type { PlanPictureOptions } from '../picture/plan-picture.ts';
import type { Plan } from '../plan/model.ts';
import { planInProject } from '../plan/plan-in-project.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import { messageLanguage } from '../rules/engine.ts';

/** Request for the plan of the agreement around a position; the answer is null when there is none. */
export const PLAN_REQUEST = 'afspraak/plan';

export interface PlanParams {
  textDocument: { uri: string };
  position: Position;
  theme: 'light' | 'dark' | 'high-contrast';
  /** Language of the editor; plans speak the language of their document, so it only matters to the client. */
  locale?: string;
  /** Width of the picture in pixels. */
  width?: number;
}

/** A plan as a picture, and in words for who cannot see it. */
export interface PlanAnswer {
  name: string;
  title: string;
  range: Range;
  svg: string;
  text: string;
}

const TEXT_COLUMNS = 80;

/** The plan of the agreement around an offset: its steps, or without steps the trend of its measures; null when it has neither. Loads what draws it on first use. */
export async function planAt(
  facts: FileFacts,
  project: ProjectView,
  settings: Settings,
  offset: number,
  { theme, width }: Pick<PlanParams, 'theme' | 'width'>,
): Promise<PlanAnswer | null> {
  const agreement = agreementAt(facts, offset);
  if (!agreement) return null;
  const plan = planInProject(agreement, project, settings);
  const language = messageLanguage(facts, settings);
  const options = { language, theme, ...(width === undefined ? {} : { width }) };
  const svg = await pictureOf(plan, options);
  if (svg === undefined) return null;
  const { planText } = await import('../report/plan-text.ts');
  return {
    name: plan.name,
    title: plan.title,
    range: rangeOf(facts, agreement.span),
    svg,
    text: planText(plan, { language, width: TEXT_COLUMNS }),
  };
}

async function pictureOf(plan: Plan, options: PlanPictureOptions): Promise<string | undefined> {
  if (plan.steps.length > 0) return (await import('../picture/plan-picture.ts')).planPicture(plan, options);
  return (await import('../picture/trend-picture.ts')).trendPicture(plan, options);
}

function agreementAt(facts: FileFacts, offset: number): Agreement | undefined {
  return facts.agreements.find(({ span }) => touches(span, offset));
}
